import { OpenAPIHono, z } from "@hono/zod-openapi";
import { archiveIdea, editIdea, moveIdea, proposeIdea, restoreIdea } from "@/actions/ideas";
import { letGoOfIdea, ownIdea } from "@/actions/owners";
import { undo } from "@/actions/undo";
import { boardSeenBy } from "@/db/board";
import { changing, changingPlainly, done, ideaNamed, ideaSeen, idNamed, telling } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";

const here = "/programmes/{programme}/ideas";
const edited = (source: typeof input.title) => z.strictObject({ edition: input.edition, source });

const routes = {
  list: telling({ path: here, summary: "The ideas of a programme, as their cards.", told: output.board }),
  read: telling({
    path: `${here}/{idea}`,
    summary: "An idea with texts, conversation and history.",
    told: output.idea,
  }),
  history: telling({
    path: `${here}/{idea}/history`,
    summary: "Everything that happened to an idea, oldest first.",
    told: z.object({ changes: z.array(output.change).readonly() }),
  }),
  propose: changing({
    method: "post",
    path: here,
    summary: "Proposes an idea.",
    body: z.strictObject({ id: input.id, title: input.title, language: input.language }),
  }),
  edit: changing({
    method: "patch",
    path: `${here}/{idea}`,
    summary: "Edits the original texts and the facts of an idea.",
    body: z.strictObject({
      title: edited(input.title).optional(),
      description: edited(input.description).optional(),
      theme: input.id.nullable().optional(),
      due: input.day.nullable().optional(),
    }),
  }),
  move: changing({
    method: "post",
    path: `${here}/{idea}/move`,
    summary: "Moves an idea behind another one, or to the head of a column.",
    body: z.strictObject({ status: input.id, after: input.id.nullable() }),
  }),
  archive: changingPlainly({ method: "post", path: `${here}/{idea}/archive`, summary: "Archives an idea." }),
  restore: changingPlainly({ method: "post", path: `${here}/{idea}/restore`, summary: "Restores an archived idea." }),
  own: changing({
    method: "post",
    path: `${here}/{idea}/owners`,
    summary: "Makes a member an owner, or hands over from another of the same city.",
    body: z.strictObject({ member: input.id, instead: input.id.optional() }),
  }),
  letGo: changingPlainly({
    method: "delete",
    path: `${here}/{idea}/owners/{member}`,
    summary: "Lets a member be an owner no longer.",
  }),
  undo: changing({
    method: "post",
    path: "/programmes/{programme}/undo",
    summary: "Takes a deed of one's own back.",
    body: z.strictObject({ deed: input.id }),
  }),
};

/** Ideas: reading, proposing, editing, moving, owning. */
export const ideas = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => c.json(await boardSeenBy(c.get("member"), c.get("gate")), 200))
  .openapi(routes.read, async (c) => c.json(await ideaSeen(c), 200))
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
