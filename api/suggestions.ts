import { OpenAPIHono, z } from "@hono/zod-openapi";
import { suggestTranslation } from "@/actions/suggestions";
import { ideaNamed } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import { spend } from "./limit";
import { Problem } from "./problem";
import { taking } from "./route";

/** So many suggestions a minute nobody reads; each costs the administrator something. */
const most = 20;

const routes = {
  suggest: taking({
    operationId: "suggestTranslation",
    noun: "translations",
    method: "post",
    path: "/programmes/{programme}/ideas/{idea}/suggestions",
    needs: "translate",
    also: [
      "not_allowed",
      "read_only",
      "archived",
      "suggestions_off",
      "suggestion_unavailable",
      "suggestion_refused",
      "suggestion_quota",
      "suggestion_too_long",
    ],
    body: z.strictObject({ text: input.id, language: input.language }),
    told: z.object({ source: z.string(), madeFrom: input.edition }),
  }),
};

/** What a machine would make of a text in another language, where the administrator has named one. */
export const suggestions = new OpenAPIHono<Env>({ defaultHook: refuseInvalid }).openapi(routes.suggest, async (c) => {
  await spend(c, "suggestion", most);
  const wish = { idea: ideaNamed(c), ...c.req.valid("json") };
  const outcome = await suggestTranslation(c.get("member"), c.get("gate"), wish);
  if ("refused" in outcome) throw new Problem(outcome);
  return c.json(outcome.done, 200);
});
