import type { Document, Operation } from "@/api/document";
import { type Shape, shapeOf } from "./form";

/** The nouns in the order in which people ask for them. */
export const nouns = [
  "programmes",
  "ideas",
  "comments",
  "translations",
  "desk",
  "glossary",
  "exchanges",
  "progress",
  "report",
  "filters",
  "visits",
  "events",
  "account",
  "tokens",
  "document",
] as const;

/** An operation with its address. */
export interface Entry {
  readonly method: string;
  readonly address: string;
  readonly operation: Operation;
  readonly body: Shape | null;
}

export function entriesOf(document: Document): readonly Entry[] {
  return Object.entries(document.paths ?? {}).flatMap(([address, item]) =>
    (["get", "post", "patch", "delete"] as const).flatMap((method): Entry[] => {
      const operation = item[method];
      if (!operation) return [];
      const { requestBody } = operation;
      const content = requestBody && "content" in requestBody ? requestBody.content["application/json"] : undefined;
      return [{ method: method.toUpperCase(), address, operation, body: content ? shapeOf(content.schema) : null }];
    }),
  );
}

export interface ParameterLine {
  readonly name: string;
  readonly place: "path" | "query" | "header";
  readonly form: Shape;
  readonly description: string;
  readonly required: boolean;
}

/** What an operation may be asked, in its address and its headers. */
export function parametersOf(document: Document, { parameters = [] }: Operation): readonly ParameterLine[] {
  return parameters.flatMap((asked): ParameterLine[] => {
    const named = "$ref" in asked ? document.components?.parameters?.[asked.$ref.split("/").at(-1) ?? ""] : asked;
    if (!named || "$ref" in named || named.in === "cookie") return [];
    const { name, in: place, schema, description = "", required = false } = named;
    const form = schema && !("$ref" in schema) ? shapeOf(schema) : {};
    return [{ name, place, form, description, required }];
  });
}
