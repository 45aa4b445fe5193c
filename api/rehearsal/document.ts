import { z } from "zod";
import { api } from "@/api/app";

const root = "/api/v1";

const schema = z.record(z.string(), z.unknown());
const content = z.record(z.string(), z.object({ schema }));
const parameter = z.object({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean().default(false),
  schema,
});
const answer = z.object({
  content: content.default({}),
  headers: z.record(z.string(), z.object({ required: z.boolean().default(false), schema })).default({}),
  "x-codes": z.array(z.string()).default([]),
});
const operation = z.object({
  operationId: z.string(),
  tags: z.array(z.string()).default([]),
  "x-needs": z.string().optional(),
  parameters: z.array(parameter).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), answer),
});
const document = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) });

export type Schema = z.infer<typeof schema>;
export type Documented = z.infer<typeof answer>;

/** An operation as the OpenAPI document tells it, without references. */
export interface Operation {
  readonly name: string;
  readonly noun: string;
  readonly needs: string | undefined;
  readonly method: string;
  /** Below `/api/v1`, with its parts in braces. */
  readonly path: string;
  readonly parameters: readonly z.infer<typeof parameter>[];
  readonly body: Schema | null;
  readonly answers: Readonly<Record<string, Documented>>;
}

/** What the server tells of itself. */
export async function documented(): Promise<readonly Operation[]> {
  const whole: unknown = await (await api.request(`${root}/openapi.json`)).json();
  const { paths } = document.parse(withoutReferences(whole, whole));
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => ({
      name: told.operationId,
      noun: told.tags[0] ?? "",
      needs: told["x-needs"],
      method: method.toUpperCase(),
      path: path.replace(root, ""),
      parameters: told.parameters,
      body: told.requestBody?.content["application/json"]?.schema ?? null,
      answers: told.responses,
    })),
  );
}

/** What the server answers, whether it tells of it or not: method and path, as the document would write them. */
export function answered(): readonly string[] {
  const routes = api.routes.filter(({ method }) => method !== "ALL" && method !== "OPTIONS");
  return [
    ...new Set(routes.map(({ method, path }) => `${method} ${path.replace(root, "").replace(/:(\w+)/g, "{$1}")}`)),
  ];
}

function withoutReferences(node: unknown, whole: unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => withoutReferences(item, whole));
  if (typeof node !== "object" || node === null) return node;
  if ("$ref" in node && typeof node.$ref === "string") return withoutReferences(at(whole, node.$ref), whole);
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withoutReferences(value, whole)]));
}

function at(whole: unknown, reference: string): unknown {
  let place = whole;
  for (const part of reference.replace(/^#\//, "").split("/")) {
    if (typeof place !== "object" || place === null || !Object.hasOwn(place, part)) {
      throw new Error(`The document refers to ${reference}, which is not there.`);
    }
    place = Object.entries(place).find(([name]) => name === part)?.[1];
  }
  return place;
}
