import { OpenAPIHono, z } from "@hono/zod-openapi";
import { addComment, deleteComment, editComment } from "@/actions/comments";
import { changing, changingPlainly, done, ideaNamed, ideaSeen, idNamed, telling } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";

const here = "/programmes/{programme}/ideas/{idea}/comments";

const routes = {
  list: telling({
    path: here,
    summary: "The conversation about an idea, oldest first.",
    told: z.object({ comments: z.array(output.said).readonly() }),
  }),
  add: changing({
    method: "post",
    path: here,
    summary: "Says something in the conversation.",
    body: z.strictObject({ id: input.id, text: input.comment, language: input.language }),
  }),
  edit: changing({
    method: "patch",
    path: `${here}/{comment}`,
    summary: "Changes one's own comment.",
    body: z.strictObject({ edition: input.edition, text: input.comment, language: input.language.optional() }),
  }),
  remove: changingPlainly({
    method: "delete",
    path: `${here}/{comment}`,
    summary: "Takes a comment out of the conversation.",
  }),
};

/** The conversation about an idea. */
export const comments = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => c.json({ comments: (await ideaSeen(c)).comments }, 200))
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
