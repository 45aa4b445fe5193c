import { OpenAPIHono, z } from "@hono/zod-openapi";
import { setStuckAfter } from "@/actions/stuck";
import { periodAt } from "@/db/period";
import { programmeSeenBy } from "@/db/programmes";
import { progressSeenBy } from "@/db/progress";
import { now } from "@/domain/clock";
import { may } from "@/domain/permission";
import { done } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import { periodAsked, periodQuery } from "./period-asked";
import { refuseWith } from "./problem";
import { progressTold, toldProgress } from "./progress-told";
import { changing, listing } from "./route";

const noun = "progress";
const programme = "/programmes/{programme}";

const routes = {
  read: listing({
    operationId: "readProgress",
    noun,
    path: `${programme}/progress`,
    needs: "seeAll",
    query: periodQuery,
    told: toldProgress,
  }),
  setStuckAfter: changing({
    operationId: "setStuckAfter",
    noun,
    method: "patch",
    path: `${programme}/stuck-after`,
    needs: "steer",
    also: ["newer_edition"],
    body: z.strictObject({ days: input.stuckAfter, instead: input.stuckAfter }),
  }),
};

/** What moved in a programme and what is stuck, and after how many days something is. */
export const progress = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.read, async (c) => {
    const [member, gate] = [c.get("member"), c.get("gate")];
    if (!may.seeAll(member, gate)) refuseWith("not_found");
    const asked = periodAsked(c.req.valid("query"));
    const { programme, revision } = (await programmeSeenBy(member, gate.slug)) ?? refuseWith("not_found");
    const seen = await progressSeenBy(member, programme, await periodAt(member, programme, asked, now()));
    return c.json(progressTold(seen?.progress ?? refuseWith("not_found"), programme, revision), 200);
  })
  .openapi(routes.setStuckAfter, async (c) => {
    return c.json(await done(c, (doer) => setStuckAfter(doer, c.req.valid("json"))), 200);
  });
