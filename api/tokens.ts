import { OpenAPIHono, z } from "@hono/zod-openapi";
import { makeToken, revokeToken } from "@/actions/tokens";
import { tokensOf } from "@/db/tokens";
import type { Outcome } from "@/domain/outcome";
import { idNamed } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { Problem } from "./problem";
import { taking, takingNothing, telling } from "./route";

const here = "/me/tokens";
const list = z.object({ tokens: z.array(output.token).readonly() });

/** A lost token must neither show nor make others. */
const herself = { noun: "tokens", needs: "signedIn", token: false } as const;

const routes = {
  list: telling({ ...herself, operationId: "listTokens", path: here, told: list, also: ["not_allowed"] }),
  make: taking({
    ...herself,
    operationId: "makeToken",
    method: "post",
    path: here,
    body: z.strictObject({
      id: input.id,
      name: input.tokenName,
      changes: z.boolean(),
      programme: input.id.nullable(),
      expires: input.day.nullable(),
    }),
    told: z.object({ token: output.token, secret: z.string() }),
    also: ["not_allowed", "too_many_tokens", "id_taken"],
  }),
  revoke: takingNothing({
    ...herself,
    operationId: "revokeToken",
    method: "delete",
    path: `${here}/{token}`,
    told: list,
    also: ["not_allowed"],
  }),
};

/** Personal tokens, for their member alone: none of them opens this door. */
export const tokens = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => c.json({ tokens: await tokensOf(c.get("member")) }, 200))
  .openapi(routes.make, async (c) => c.json(kept(await makeToken(c.get("member"), c.req.valid("json"))), 200))
  .openapi(routes.revoke, async (c) => {
    const left = kept(await revokeToken(c.get("member"), idNamed(c, "token")));
    return c.json({ tokens: left }, 200);
  });

function kept<T>(outcome: Outcome<T>): T {
  if ("refused" in outcome) throw new Problem(outcome);
  return outcome.done;
}
