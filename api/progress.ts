import { OpenAPIHono, z } from "@hono/zod-openapi";
import { setStuckAfter } from "@/actions/stuck";
import { lastAndNext } from "@/db/exchanges";
import { programmeSeenBy } from "@/db/programmes";
import { progressSeenBy } from "@/db/progress";
import { now } from "@/domain/clock";
import { isDay } from "@/domain/day";
import { invalid } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { type Asked, askedIn, isMisread, periodOf } from "@/domain/progress/period";
import { done } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import { Problem, refuseWith } from "./problem";
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
    query: {
      month: input
        .refined((value) => isDay(`${value}-01`), "not_a_month")
        .openapi({ pattern: "^\\d{4}-\\d{2}$", example: "2026-10" })
        .optional(),
      from: input.day.optional(),
      to: input.day.optional(),
    },
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
    const at = now();
    const { last } = await lastAndNext(member, programme, at);
    const { timeZone, begins } = programme;
    const lastExchange = last ? new Date(last.begins) : null;
    const seen = await progressSeenBy(member, programme, periodOf(asked, { timeZone, begins, now: at, lastExchange }));
    return c.json(progressTold(seen?.progress ?? refuseWith("not_found"), programme, revision), 200);
  })
  .openapi(routes.setStuckAfter, async (c) => {
    return c.json(await done(c, (doer) => setStuckAfter(doer, c.req.valid("json"))), 200);
  });

function periodAsked(query: Readonly<Record<string, string | undefined>>): Asked {
  const asked = askedIn({ get: (key) => query[key] ?? null });
  if (!isMisread(asked)) return asked;
  const { field, code } = asked;
  if (query[field] === undefined) throw new Problem(invalid(field, "empty"));
  throw new Problem(invalid(field, code === "before_start" ? "ends_early" : code));
}
