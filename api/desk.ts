import { OpenAPIHono, z } from "@hono/zod-openapi";
import { askForTranslation, withdrawRequest } from "@/actions/requests";
import { tellTranslating } from "@/actions/translating";
import { deskSeenBy } from "@/db/desk";
import { requestsSeenBy, seeFulfilled } from "@/db/requests";
import { shares } from "@/domain/desk";
import { done, ideaNamed, idNamed } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { Problem } from "./problem";
import { changing, changingPlainly, listing, taking, takingNothing, telling } from "./route";

const noun = "desk";
const programme = "/programmes/{programme}";
const idea = `${programme}/ideas/{idea}` as const;

const routes = {
  read: listing({
    operationId: "readDesk",
    noun,
    path: `${programme}/desk`,
    needs: "seeIdea",
    query: {
      share: input
        .refined((value) => shares.some((share) => share === value), "wrong_type")
        .openapi({ type: "string", enum: [...shares] })
        .optional(),
      into: input.language.optional(),
    },
    told: output.desk,
  }),
  requests: telling({
    operationId: "listRequests",
    noun,
    path: `${programme}/requests`,
    needs: "seeIdea",
    told: output.requests,
  }),
  see: takingNothing({
    operationId: "seeFulfilled",
    noun,
    method: "post",
    path: `${programme}/requests/seen`,
    needs: "seeIdea",
    also: ["read_only"],
    told: output.requests,
  }),
  ask: changing({
    operationId: "askForTranslation",
    noun,
    method: "post",
    path: `${idea}/requests`,
    needs: "comment",
    also: ["archived"],
    body: z.strictObject({
      id: input.id,
      comment: input.id.nullable(),
      language: input.language,
      library: input.id,
      asked: input.id.nullable(),
    }),
  }),
  withdraw: changingPlainly({
    operationId: "withdrawRequest",
    noun,
    method: "delete",
    path: `${idea}/requests/{request}`,
    needs: "withdraw",
    also: ["archived"],
  }),
  translating: taking({
    operationId: "tellTranslating",
    noun,
    method: "post",
    path: `${idea}/translating`,
    needs: "translate",
    also: ["not_allowed", "read_only", "archived"],
    body: z.strictObject({ comment: input.id.nullable(), language: input.language, open: z.boolean() }),
    told: z.object({ others: output.translating }),
  }),
};

/** What waits to be translated, who asked for it, and who is at it. */
export const desk = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.read, async (c) => {
    const { share, into } = c.req.valid("query");
    const asked = { share: shares.find((each) => each === share) ?? "all", language: into ?? null } as const;
    return c.json(await deskSeenBy(c.get("member"), c.get("gate"), asked), 200);
  })
  .openapi(routes.requests, async (c) => c.json(await requestsSeenBy(c.get("member"), c.get("gate")), 200))
  .openapi(routes.see, async (c) => {
    const [member, gate] = [c.get("member"), c.get("gate")];
    await seeFulfilled(member, gate.id);
    return c.json(await requestsSeenBy(member, gate), 200);
  })
  .openapi(routes.ask, async (c) => {
    const wish = { idea: ideaNamed(c), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => askForTranslation(doer, wish)), 200);
  })
  .openapi(routes.withdraw, async (c) => {
    const withdrawal = { idea: ideaNamed(c), request: idNamed(c, "request") };
    return c.json(await done(c, (doer) => withdrawRequest(doer, withdrawal)), 200);
  })
  .openapi(routes.translating, async (c) => {
    const form = { idea: ideaNamed(c), ...c.req.valid("json") };
    const outcome = await tellTranslating({ member: c.get("member"), gate: c.get("gate") }, form);
    if ("refused" in outcome) throw new Problem(outcome);
    return c.json({ others: outcome.done }, 200);
  });
