import { createRoute, OpenAPIHono, z } from "@hono/zod-openapi";
import { editAccount } from "@/db/members";
import { renderMarkdown } from "@/domain/markdown";
import { refusals, telling } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";

const routes = {
  read: telling({ path: "/me", summary: "Who is signed in.", told: output.member }),
  edit: createRoute({
    method: "patch",
    path: "/me",
    summary: "Changes the member's own interface language, or the languages she reads.",
    request: {
      body: {
        required: true,
        content: {
          "application/json": {
            schema: z.strictObject({
              language: input.language.optional(),
              reads: z.array(input.language).max(3).optional(),
            }),
          },
        },
      },
    },
    responses: {
      200: { description: "The member as she now is.", content: { "application/json": { schema: output.member } } },
      ...refusals,
    },
  }),
  preview: createRoute({
    method: "post",
    path: "/preview",
    summary: "The HTML of Markdown, as it would be kept.",
    request: {
      body: {
        required: true,
        content: { "application/json": { schema: z.strictObject({ source: input.description }) } },
      },
    },
    responses: {
      200: {
        description: "Sanitised HTML.",
        content: { "application/json": { schema: z.object({ html: z.string() }) } },
      },
      ...refusals,
    },
  }),
};

/** What belongs to no programme: the member's own account, and previews. */
export const account = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.read, (c) => c.json(c.get("member"), 200))
  .openapi(routes.edit, async (c) => c.json(await editAccount(c.get("member"), c.req.valid("json")), 200))
  .openapi(routes.preview, (c) => c.json({ html: renderMarkdown(c.req.valid("json").source) }, 200));
