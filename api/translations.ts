import { OpenAPIHono, z } from "@hono/zod-openapi";
import { confirmTranslation, translateComment, translateIdea } from "@/actions/translations";
import { done, ideaNamed, idNamed } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import { changing } from "./route";

const noun = "translations";
const idea = "/programmes/{programme}/ideas/{idea}";
const started = { madeFrom: input.edition, edition: input.edition.nullable(), machine: z.boolean().optional() };
const rendered = (source: typeof input.title) => z.strictObject({ ...started, source });

const routes = {
  translate: changing({
    operationId: "translateIdea",
    noun,
    method: "post",
    path: `${idea}/translations`,
    needs: "translate",
    also: ["newer_edition", "archived"],
    body: z.strictObject({
      language: input.language,
      title: rendered(input.title).optional(),
      description: rendered(input.rendering).optional(),
    }),
  }),
  translateComment: changing({
    operationId: "translateComment",
    noun,
    method: "post",
    path: `${idea}/comments/{comment}/translations`,
    needs: "translate",
    also: ["newer_edition", "archived"],
    body: z.strictObject({ language: input.language, ...started, text: input.comment }),
  }),
  confirm: changing({
    operationId: "confirmTranslation",
    noun,
    method: "post",
    path: `${idea}/translations/confirm`,
    needs: "translate",
    also: ["newer_edition", "archived"],
    body: z.strictObject({ text: input.id, language: input.language, madeFrom: input.edition }),
  }),
};

/** What colleagues make of a text in another language, and whether it is still right. */
export const translations = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.translate, async (c) => {
    const translation = { idea: ideaNamed(c), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => translateIdea(doer, translation)), 200);
  })
  .openapi(routes.translateComment, async (c) => {
    const translation = { idea: ideaNamed(c), comment: idNamed(c, "comment"), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => translateComment(doer, translation)), 200);
  })
  .openapi(routes.confirm, async (c) => {
    const confirmation = { idea: ideaNamed(c), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => confirmTranslation(doer, confirmation)), 200);
  });
