import { OpenAPIHono, z } from "@hono/zod-openapi";
import { addComment, deleteComment, editComment } from "@/actions/comments";
import { done, ideaNamed, ideaSeen, idNamed } from "./deed";
import type { Env } from "./door";
import { commentFor, givenQuery, readerIn } from "./given";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { changing, changingPlainly, listing } from "./route";

const noun = "comments";
const here = "/programmes/{programme}/ideas/{idea}/comments";
const one = `${here}/{comment}` as const;

const routes = {
  list: listing({
    operationId: "listComments",
    noun,
    path: here,
    needs: "seeIdea",
    query: givenQuery,
    told: z.object({ comments: z.array(output.said).readonly() }),
  }),
  add: changing({
    operationId: "addComment",
    noun,
    method: "post",
    path: here,
    needs: "comment",
    also: ["archived"],
    body: z.strictObject({ id: input.id, text: input.comment, language: input.language }),
  }),
  edit: changing({
    operationId: "editComment",
    noun,
    method: "patch",
    path: one,
    needs: "editComment",
    also: ["newer_edition", "language_taken", "archived"],
    body: z.strictObject({ edition: input.edition, text: input.comment, language: input.language.optional() }),
  }),
  remove: changingPlainly({
    operationId: "deleteComment",
    noun,
    method: "delete",
    path: one,
    needs: "deleteComment",
    also: ["archived"],
  }),
};

/** The conversation about an idea. */
export const comments = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => {
    const reader = readerIn(c, c.req.valid("query").language);
    const { comments } = await ideaSeen(c);
    return c.json({ comments: comments.map((comment) => commentFor(comment, reader)) }, 200);
  })
  .openapi(routes.add, async (c) => {
    const remark = { idea: ideaNamed(c), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => addComment(doer, remark)), 200);
  })
  .openapi(routes.edit, async (c) => {
    const edit = { idea: ideaNamed(c), comment: idNamed(c, "comment"), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => editComment(doer, edit)), 200);
  })
  .openapi(routes.remove, async (c) => {
    const removal = { idea: ideaNamed(c), comment: idNamed(c, "comment") };
    return c.json(await done(c, (doer) => deleteComment(doer, removal)), 200);
  });
