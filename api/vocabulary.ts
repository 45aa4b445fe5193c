import { OpenAPIHono, z } from "@hono/zod-openapi";
import { addTheme, rename } from "@/actions/vocabulary";
import { done, idNamed } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import { changing } from "./route";

const noun = "programmes";
const one = "/programmes/{programme}";
const renaming = {
  noun,
  method: "patch",
  needs: "rename",
  also: ["newer_edition"],
  body: z.strictObject({ edition: input.edition, names: input.names }),
} as const;

const routes = {
  programme: changing({ ...renaming, operationId: "renameProgramme", path: one }),
  status: changing({ ...renaming, operationId: "renameStatus", path: `${one}/statuses/{status}` }),
  theme: changing({ ...renaming, operationId: "renameTheme", path: `${one}/themes/{theme}` }),
  addTheme: changing({
    operationId: "addTheme",
    noun,
    method: "post",
    path: `${one}/themes`,
    needs: "rename",
    body: z.strictObject({ id: input.id, names: input.names }),
  }),
};

/** What a programme, its statuses and its themes are called. */
export const vocabulary = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.programme, async (c) => {
    const renaming = { of: "programme", ...c.req.valid("json") } as const;
    return c.json(await done(c, (doer) => rename(doer, renaming)), 200);
  })
  .openapi(routes.status, async (c) => {
    const renaming = { of: "status", id: idNamed(c, "status"), ...c.req.valid("json") } as const;
    return c.json(await done(c, (doer) => rename(doer, renaming)), 200);
  })
  .openapi(routes.theme, async (c) => {
    const renaming = { of: "theme", id: idNamed(c, "theme"), ...c.req.valid("json") } as const;
    return c.json(await done(c, (doer) => rename(doer, renaming)), 200);
  })
  .openapi(routes.addTheme, async (c) => c.json(await done(c, (doer) => addTheme(doer, c.req.valid("json"))), 200));
