import { OpenAPIHono, z } from "@hono/zod-openapi";
import { markAllSeen, markSeen } from "@/actions/visits";
import { newFor } from "@/db/visits";
import type { Outcome } from "@/domain/outcome";
import { ideaNamed } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { Problem } from "./problem";
import { taking, telling } from "./route";

const noun = "visits";
const revision = z.number().int();
const upTo = z.strictObject({ revision: input.revision });

const routes = {
  list: telling({
    operationId: "listUnseen",
    noun,
    path: "/programmes/{programme}/unseen",
    needs: "seeIdea",
    told: z.object({ revision, ideas: z.array(output.unseen).readonly() }),
  }),
  idea: taking({
    operationId: "markSeen",
    noun,
    method: "post",
    path: "/programmes/{programme}/ideas/{idea}/seen",
    needs: "seeIdea",
    also: ["read_only"],
    body: upTo,
    told: z.object({ revision }),
  }),
  everything: taking({
    operationId: "markAllSeen",
    noun,
    method: "post",
    path: "/programmes/{programme}/seen",
    needs: "seeIdea",
    also: ["read_only"],
    body: upTo,
    told: z.object({ revision, before: revision }),
  }),
};

/** What is new for a member since she was there last, and what she has seen of it. */
export const visits = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => {
    const { revision, ideas } = await newFor(c.get("member"), c.get("gate"));
    return c.json({ revision, ideas }, 200);
  })
  .openapi(routes.idea, async (c) => {
    const visitor = { member: c.get("member"), gate: c.get("gate") };
    return c.json(kept(await markSeen(visitor, { idea: ideaNamed(c), ...c.req.valid("json") })), 200);
  })
  .openapi(routes.everything, async (c) => {
    const visitor = { member: c.get("member"), gate: c.get("gate") };
    return c.json(kept(await markAllSeen(visitor, c.req.valid("json"))), 200);
  });

function kept<T>(outcome: Outcome<T>): T {
  if ("refused" in outcome) throw new Problem(outcome);
  return outcome.done;
}
