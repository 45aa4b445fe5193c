import { OpenAPIHono, z } from "@hono/zod-openapi";
import { archiveIdea, editIdea, moveIdea, proposeIdea, restoreIdea } from "@/actions/ideas";
import { letGoOfIdea, ownIdea } from "@/actions/owners";
import { undo } from "@/actions/undo";
import { ideasSeenBy } from "@/db/list";
import { done, ideaNamed, ideaSeen, idNamed } from "./deed";
import type { Env } from "./door";
import { cardFor, givenQuery, ideaFor, readerIn } from "./given";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import { cursorOf, listQuery, wishOf } from "./list";
import * as output from "./output";
import { Problem, refuseWith } from "./problem";
import { changing, changingPlainly, listing, telling } from "./route";

const noun = "ideas";
const here = "/programmes/{programme}/ideas";
const one = `${here}/{idea}` as const;
const edited = (source: typeof input.title) =>
  z.strictObject({ edition: input.edition, source, language: input.language.optional() });

const routes = {
  list: listing({
    operationId: "listIdeas",
    noun,
    path: here,
    needs: "seeIdea",
    query: { ...listQuery, ...givenQuery },
    told: output.ideaList,
  }),
  read: listing({ operationId: "readIdea", noun, path: one, needs: "seeIdea", query: givenQuery, told: output.idea }),
  history: telling({
    operationId: "readHistory",
    noun,
    path: `${one}/history`,
    needs: "seeIdea",
    told: z.object({ changes: z.array(output.change).readonly() }),
  }),
  propose: changing({
    operationId: "proposeIdea",
    noun,
    method: "post",
    path: here,
    needs: "propose",
    body: z.strictObject({ id: input.id, title: input.title, language: input.language }),
  }),
  edit: changing({
    operationId: "editIdea",
    noun,
    method: "patch",
    path: one,
    needs: "edit",
    also: ["newer_edition", "language_taken", "archived"],
    body: z.strictObject({
      title: edited(input.title).optional(),
      description: edited(input.description).optional(),
      theme: input.id.nullable().optional(),
      due: input.day.nullable().optional(),
    }),
  }),
  move: changing({
    operationId: "moveIdea",
    noun,
    method: "post",
    path: `${one}/move`,
    needs: "move",
    also: ["archived"],
    body: z.strictObject({ status: input.id, after: input.id.nullable() }),
  }),
  archive: changingPlainly({
    operationId: "archiveIdea",
    noun,
    method: "post",
    path: `${one}/archive`,
    needs: "archive",
  }),
  restore: changingPlainly({
    operationId: "restoreIdea",
    noun,
    method: "post",
    path: `${one}/restore`,
    needs: "archive",
  }),
  own: changing({
    operationId: "ownIdea",
    noun,
    method: "post",
    path: `${one}/owners`,
    needs: "assign",
    also: ["archived"],
    body: z.strictObject({ member: input.id, instead: input.id.optional() }),
  }),
  letGo: changingPlainly({
    operationId: "letGoOfIdea",
    noun,
    method: "delete",
    path: `${one}/owners/{member}`,
    needs: "assign",
    also: ["archived"],
  }),
  undo: changing({
    operationId: "undo",
    noun,
    method: "post",
    path: "/programmes/{programme}/undo",
    needs: "seeIdea",
    also: ["nothing_to_undo", "newer_change", "archived"],
    body: z.strictObject({ deed: input.id }),
  }),
};

/** Ideas: listing, reading, proposing, editing, moving, owning. */
export const ideas = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => {
    const gate = c.get("gate");
    const { language, ...asked } = c.req.valid("query");
    const wish = wishOf(gate.id, asked);
    if ("refused" in wish) throw new Problem(wish);
    const { listing: list, from, limit } = wish.done;
    const page = (await ideasSeenBy(c.get("member"), gate, list, { from, limit })) ?? refuseWith("not_found");
    const reader = readerIn(c, language);
    const ideas = page.ideas.map((card) => cardFor(card, reader));
    return c.json({ ...page, ideas, next: page.next && cursorOf(gate.id, list, page.next) }, 200);
  })
  .openapi(routes.read, async (c) => {
    const reader = readerIn(c, c.req.valid("query").language);
    return c.json(ideaFor(await ideaSeen(c), reader), 200);
  })
  .openapi(routes.history, async (c) => c.json({ changes: (await ideaSeen(c)).history }, 200))
  .openapi(routes.propose, async (c) => c.json(await done(c, (doer) => proposeIdea(doer, c.req.valid("json"))), 200))
  .openapi(routes.edit, async (c) => {
    const edit = { idea: ideaNamed(c), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => editIdea(doer, edit)), 200);
  })
  .openapi(routes.move, async (c) => {
    const move = { idea: ideaNamed(c), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => moveIdea(doer, move)), 200);
  })
  .openapi(routes.archive, async (c) => {
    const idea = ideaNamed(c);
    return c.json(await done(c, (doer) => archiveIdea(doer, { idea })), 200);
  })
  .openapi(routes.restore, async (c) => {
    const idea = ideaNamed(c);
    return c.json(await done(c, (doer) => restoreIdea(doer, { idea })), 200);
  })
  .openapi(routes.own, async (c) => {
    const owning = { idea: ideaNamed(c), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => ownIdea(doer, owning)), 200);
  })
  .openapi(routes.letGo, async (c) => {
    const owning = { idea: ideaNamed(c), member: idNamed(c, "member") };
    return c.json(await done(c, (doer) => letGoOfIdea(doer, owning)), 200);
  })
  .openapi(routes.undo, async (c) => c.json(await done(c, (doer) => undo(doer, c.req.valid("json"))), 200));
