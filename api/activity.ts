import { OpenAPIHono, z } from "@hono/zod-openapi";
import { activitySeenBy } from "@/db/activity";
import { programmeSeenBy } from "@/db/programmes";
import { spotIn, textOfSpot } from "@/domain/activity/entry";
import { activityFilterIn, isKind, kinds } from "@/domain/activity/filter";
import { now } from "@/domain/clock";
import { may } from "@/domain/permission";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { periodAsked, periodQuery } from "./period-asked";
import { refuseWith } from "./problem";
import { listing } from "./route";

const entry = z
  .object({
    part: z.number().int(),
    change: z.union([output.change, output.wordChange, output.exchangeChange]),
  })
  .openapi("ActivityEntry");

const told = z
  .object({
    entries: z.array(entry).readonly(),
    cards: z.array(output.card).readonly(),
    counted: z
      .array(z.string().openapi({ format: "uuid" }))
      .readonly()
      .nullable(),
    next: z.string().nullable(),
  })
  .openapi("Activity");

const routes = {
  read: listing({
    operationId: "readActivity",
    noun: "events",
    path: "/programmes/{programme}/activity",
    needs: "seeAll",
    query: {
      ...periodQuery,
      by: input.id.optional(),
      city: input.id.optional(),
      theme: input.id.optional(),
      kind: input
        .refined(isKind, "wrong_type")
        .openapi({ type: "string", enum: [...kinds] })
        .optional(),
      cursor: input
        .refined((cursor) => spotIn(cursor) !== null, "not_a_cursor")
        .openapi({ type: "string" })
        .optional(),
    },
    told,
  }),
};

/** What happened in a programme, the newest first. */
export const activity = new OpenAPIHono<Env>({ defaultHook: refuseInvalid }).openapi(routes.read, async (c) => {
  const [member, gate] = [c.get("member"), c.get("gate")];
  if (!may.seeAll(member, gate)) refuseWith("not_found");
  const query = c.req.valid("query");
  const get = (key: string): string | null => new Map(Object.entries(query)).get(key) ?? null;
  const asked = periodAsked(query);
  const { programme } = (await programmeSeenBy(member, gate.slug)) ?? refuseWith("not_found");
  const wish = { asked, filter: activityFilterIn({ get }), before: spotIn(get("cursor")), now: now() };
  const seen = (await activitySeenBy(member, programme, wish)) ?? refuseWith("not_found");
  const { entries, cards, counted, next } = seen;
  return c.json({ entries, cards, counted, next: next && textOfSpot(next) }, 200);
});
