import { OpenAPIHono, z } from "@hono/zod-openapi";
import { addEntry, editEntry, removeEntry } from "@/actions/glossary";
import { glossaryRead } from "@/db/words";
import { done, idNamed } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { changing, changingPlainly, telling } from "./route";

const noun = "glossary";
const here = "/programmes/{programme}/glossary";
const one = `${here}/{entry}` as const;
const wording = { terms: input.terms, also: input.forms, notes: input.notes };

const routes = {
  read: telling({ operationId: "readGlossary", noun, path: here, needs: "seeIdea", told: output.glossary }),
  add: changing({
    operationId: "addEntry",
    noun,
    method: "post",
    path: here,
    needs: "keepGlossary",
    body: z.strictObject({ id: input.id, ...wording }),
  }),
  edit: changing({
    operationId: "editEntry",
    noun,
    method: "patch",
    path: one,
    needs: "keepGlossary",
    also: ["newer_edition"],
    body: z.strictObject({ edition: input.edition, ...wording }),
  }),
  remove: changingPlainly({ operationId: "removeEntry", noun, method: "delete", path: one, needs: "keepGlossary" }),
};

/** What the words of a programme mean, and what they are called in its other languages. */
export const glossary = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.read, async (c) => c.json(await glossaryRead(c.get("gate").id), 200))
  .openapi(routes.add, async (c) => c.json(await done(c, (doer) => addEntry(doer, c.req.valid("json"))), 200))
  .openapi(routes.edit, async (c) => {
    const edit = { entry: idNamed(c, "entry"), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => editEntry(doer, edit)), 200);
  })
  .openapi(routes.remove, async (c) => {
    const entry = idNamed(c, "entry");
    return c.json(await done(c, (doer) => removeEntry(doer, { entry })), 200);
  });
