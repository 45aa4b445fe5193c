import type { OpenAPIHono } from "@hono/zod-openapi";
import { z } from "@hono/zod-openapi";
import type { Language } from "@/domain/language";
import de from "@/messages/de.json";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";
import type { Env } from "./door";
import { telling } from "./route";

const sentences = { de: de.reference, fr: fr.reference, en: en.reference };

type Words = (typeof sentences)[Language];
export type Document = ReturnType<OpenAPIHono["getOpenAPI31Document"]>;
export type Path = NonNullable<Document["paths"]>[string];
export type Operation = NonNullable<Path["get"]>;
export type Schema = Exclude<NonNullable<NonNullable<Document["components"]>["schemas"]>[string], boolean>;

export const documentRoute = telling({
  operationId: "readDocument",
  noun: "document",
  path: "/openapi.json",
  needs: "nobody",
  told: z.record(z.string(), z.unknown()),
});

const id = { type: "string", format: "uuid" } as const;
const uuid = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

/** What addresses and headers of requests carry, besides what each operation may be asked. */
const parameters = {
  programme: { in: "path", schema: { type: "string", pattern: "^[a-z0-9-]{1,64}$" }, example: "dresden-strasbourg" },
  idea: { in: "path", schema: { type: "string", pattern: `^([1-9][0-9]{0,8}|${uuid})$` }, example: "12" },
  comment: { in: "path", schema: id },
  member: { in: "path", schema: id },
  request: { in: "path", schema: id },
  entry: { in: "path", schema: id },
  exchange: { in: "path", schema: id },
  status: { in: "path", schema: id },
  theme: { in: "path", schema: id },
  token: { in: "path", schema: id },
  filter: { in: "path", schema: id },
  link: { in: "path", schema: id },
  secret: { in: "path", schema: { type: "string", pattern: "^[A-Za-z0-9_-]{43}$" } },
  "Idempotency-Key": { in: "header", schema: id },
  "If-None-Match": { in: "header", schema: { type: "string" } },
  "Last-Event-ID": { in: "header", schema: { type: "string", pattern: "^[0-9]{1,9}$" } },
} as const;

const headers = {
  "Content-Disposition": { type: "string" },
  ETag: { type: "string" },
  "RateLimit-Limit": { type: "integer", minimum: 1 },
  "RateLimit-Remaining": { type: "integer", minimum: 0 },
  "RateLimit-Reset": { type: "integer", minimum: 0 },
  "Retry-After": { type: "integer", minimum: 0 },
  "WWW-Authenticate": { type: "string" },
} as const;

const known = new Map<Language, Document>();

/** The OpenAPI document of the API with its sentences in one language. */
export function documentIn(api: OpenAPIHono<Env>, language: Language): Document {
  const document = known.get(language) ?? said(bare(api), sentences[language]);
  known.set(language, document);
  return document;
}

/** What the routes say of themselves; sentences are missing. */
function bare(api: OpenAPIHono<Env>): Document {
  const document = api.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Passerelle", version: "1" },
    security: [{ token: [] }, { session: [] }],
  });
  return {
    ...structuredClone(document),
    components: {
      ...structuredClone(document.components),
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([name, parameter]) => [
          name,
          { name, ...parameter, ...(parameter.in === "path" && { required: true }) },
        ]),
      ),
      headers: Object.fromEntries(Object.entries(headers).map(([name, schema]) => [name, { schema }])),
      securitySchemes: {
        token: { type: "http", scheme: "bearer" },
        session: { type: "apiKey", in: "cookie", name: "next-auth.session-token" },
      },
    },
  };
}

type Dictionary = Readonly<Record<string, string>>;

function said(document: Document, words: Words): Document {
  const { components = {} } = document;
  document.info.description = words.about;
  document.tags = Object.entries(words.nouns).map(([name, { about }]) => ({ name, description: about }));
  for (const path of Object.values(document.paths ?? {})) {
    for (const operation of operationsOf(path)) tellOperation(operation, words);
  }
  for (const [name, schema] of Object.entries(components.schemas ?? {})) {
    describe(schema, words.schemas, name);
    tellFields(schema, name, words);
  }
  for (const [name, parameter] of Object.entries(components.parameters ?? {})) {
    describe(parameter, words.parameters, name);
  }
  for (const [name, header] of Object.entries(components.headers ?? {})) describe(header, words.headers, name);
  for (const [name, scheme] of Object.entries(components.securitySchemes ?? {})) describe(scheme, words.security, name);
  return document;
}

/** The operations of an address, in the order in which people think of them. */
export function operationsOf({ get, post, patch, delete: remove }: Path): readonly Operation[] {
  return [get, post, patch, remove].filter((operation) => operation !== undefined);
}

function tellOperation(operation: Operation, words: Words): void {
  const { operationId = "", parameters: asked = [], requestBody, responses = {} } = operation;
  const about: Readonly<Record<string, { readonly summary: string; readonly text?: string }>> = words.operations;
  const { summary, text } = about[operationId] ?? {};
  if (summary) operation.summary = summary;
  if (text) operation.description = text;
  const special: Readonly<Record<string, Dictionary>> = words.fieldsOf;
  const known = { ...words.parameters, ...special[operationId] };
  for (const parameter of asked) if ("name" in parameter) describe(parameter, known, parameter.name);
  if (requestBody && "content" in requestBody) tellContent(requestBody.content, operationId, words);
  for (const [status, response] of Object.entries(responses)) {
    const changed = JSON.stringify(response).includes("#/components/schemas/News");
    describe(response, words.answers, changed ? "news" : status);
    if ("content" in response) tellContent(response.content, operationId, words);
  }
}

function tellContent(
  content: Readonly<Record<string, { schema?: Schema }>> | undefined,
  name: string,
  words: Words,
): void {
  for (const { schema } of Object.values(content ?? {})) if (schema) tellFields(schema, name, words);
}

/** Says what each field means: in this schema, if it is special there, else as everywhere. */
function tellFields(schema: Schema, name: string, words: Words): void {
  if ("$ref" in schema && schema.$ref) return;
  const special: Readonly<Record<string, Dictionary>> = words.fieldsOf;
  const { properties = {}, items, additionalProperties, allOf = [], anyOf = [], oneOf = [] } = schema as Nested;
  for (const [field, inner] of Object.entries(properties)) {
    describe(inner, { ...words.fields, ...special[name] }, field);
    tellFields(inner, name, words);
  }
  for (const inner of [items, additionalProperties, ...allOf, ...anyOf, ...oneOf]) {
    if (typeof inner === "object") tellFields(inner, name, words);
  }
}

interface Nested {
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
  readonly allOf?: Schema[];
  readonly anyOf?: Schema[];
  readonly oneOf?: Schema[];
}

function describe(thing: { description?: string }, words: Dictionary, name: string): void {
  const sentence = words[name];
  if (sentence) thing.description = sentence;
}
