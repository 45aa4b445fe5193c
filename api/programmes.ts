import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { programmeSeenBy, programmesSeenBy } from "@/db/programmes";
import type { Programme } from "@/domain/programme";
import { lets } from "@/domain/token";
import type { Env } from "./door";
import { stream } from "./events";
import { refined } from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { refuseWith } from "./problem";
import { streaming, telling } from "./route";

const noun = "programmes";
const one = "/programmes/{programme}";

const routes = {
  list: telling({
    operationId: "listProgrammes",
    noun,
    path: "/programmes",
    needs: "signedIn",
    told: z.object({ programmes: z.array(output.programmeLine).readonly() }),
  }),
  read: telling({ operationId: "readProgramme", noun, path: one, needs: "seeIdea", told: output.programme }),
  statuses: telling({
    operationId: "listStatuses",
    noun,
    path: `${one}/statuses`,
    needs: "seeIdea",
    told: z.object({ statuses: z.array(output.status).readonly() }),
  }),
  themes: telling({
    operationId: "listThemes",
    noun,
    path: `${one}/themes`,
    needs: "seeIdea",
    told: z.object({ themes: z.array(output.theme).readonly() }),
  }),
  members: telling({
    operationId: "listMembers",
    noun,
    path: `${one}/members`,
    needs: "seeIdea",
    told: z.object({ members: z.array(output.person).readonly() }),
  }),
  events: streaming({
    operationId: "followEvents",
    noun: "events",
    path: `${one}/events`,
    needs: "seeIdea",
    query: {
      after: refined((value) => /^\d{1,9}$/.test(value), "out_of_range")
        .openapi({ type: "integer", minimum: 0, maximum: 999_999_999 })
        .optional(),
    },
  }),
};

/** Programmes: what they are, and what happens in them. */
export const programmes = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => {
    const seen = await programmesSeenBy(c.get("member"));
    return c.json({ programmes: seen.filter((programme) => lets.enter(c.get("token"), programme)) }, 200);
  })
  .openapi(routes.read, async (c) => {
    const { programme, revision } = await seen(c);
    return c.json({ ...programme, revision }, 200);
  })
  .openapi(routes.statuses, async (c) => c.json({ statuses: (await seen(c)).programme.statuses }, 200))
  .openapi(routes.themes, async (c) => c.json({ themes: (await seen(c)).programme.themes }, 200))
  .openapi(routes.members, async (c) => c.json({ members: (await seen(c)).programme.people }, 200))
  .openapi(routes.events, (c) => stream(c));

/** The programme of the address as the member sees it: a guest meets only the people around her ideas. */
async function seen(c: Context<Env>): Promise<{ programme: Programme; revision: number }> {
  return (await programmeSeenBy(c.get("member"), c.get("gate").slug)) ?? refuseWith("not_found");
}
