import { OpenAPIHono, z } from "@hono/zod-openapi";
import { editAccount } from "@/db/members";
import { renderMarkdown } from "@/domain/markdown";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { taking, telling } from "./route";

const noun = "account";

const routes = {
  read: telling({ operationId: "readMe", noun, path: "/me", needs: "signedIn", told: output.member }),
  edit: taking({
    operationId: "editMe",
    noun,
    method: "patch",
    path: "/me",
    needs: "signedIn",
    also: ["not_allowed", "read_only"],
    body: z.strictObject({
      language: input.language.optional(),
      reads: z.array(input.language).max(3).optional(),
    }),
    told: output.member,
  }),
  preview: taking({
    operationId: "preview",
    noun: "account",
    method: "post",
    path: "/preview",
    needs: "signedIn",
    body: z.strictObject({ source: input.description }),
    told: z.object({ html: z.string() }),
  }),
};

/** What belongs to no programme: the member's own account, and previews. */
export const account = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.read, (c) => c.json(c.get("member"), 200))
  .openapi(routes.edit, async (c) => c.json(await editAccount(c.get("member"), c.req.valid("json")), 200))
  .openapi(routes.preview, (c) => c.json({ html: renderMarkdown(c.req.valid("json").source) }, 200));
