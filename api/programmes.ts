import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { boardSeenBy } from "@/db/board";
import { programmeSeenBy, programmesSeenBy } from "@/db/programmes";
import { refusals, telling } from "./deed";
import type { Env } from "./door";
import { stream } from "./events";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { refuseWith } from "./problem";

const routes = {
  list: telling({
    path: "/programmes",
    summary: "The programmes the member may open.",
    told: z.object({ programmes: z.array(output.programmeLine).readonly() }),
  }),
  read: telling({
    path: "/programmes/{programme}",
    summary: "A programme with its partners, statuses, themes and people.",
    told: output.programme,
  }),
  board: telling({
    path: "/programmes/{programme}/board",
    summary: "The cards of a programme's board.",
    told: output.board,
  }),
  events: createRoute({
    method: "get",
    path: "/programmes/{programme}/events",
    summary: "What happens in a programme, as it happens; goes on after `Last-Event-ID` or `after`.",
    request: { query: z.object({ after: z.string().optional() }) },
    responses: {
      200: { description: "An event stream.", content: { "text/event-stream": { schema: z.string() } } },
      ...refusals,
    },
  }),
};

/** Programmes: what they are, their boards, and what happens in them. */
export const programmes = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => c.json({ programmes: await programmesSeenBy(c.get("member")) }, 200))
  .openapi(routes.read, async (c) => {
    const seen = await programmeSeenBy(c.get("member"), c.get("gate").slug);
    if (!seen) refuseWith("not_found");
    return c.json({ ...seen.programme, revision: seen.revision }, 200);
  })
  .openapi(routes.board, async (c) => c.json(await boardSeenBy(c.get("member"), c.get("gate")), 200))
  .openapi(routes.events, (c) => stream(c));
