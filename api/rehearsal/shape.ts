import { z } from "zod";
import type { Schema } from "./document";

/** The words of JSON Schema that are understood here; any other would be passed over in silence. */
const understood = new Set(
  [
    ["type", "enum", "const", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum"],
    ["items", "minItems", "maxItems", "properties", "required", "additionalProperties", "anyOf", "oneOf", "allOf"],
    // What says nothing about the value.
    ["description", "title", "example", "examples", "default", "discriminator"],
  ].flat(),
);

const known = new WeakMap<Schema, z.ZodType>();

/** What is wrong with a value by a schema of the document, in words; null when nothing is. What a schema does not name is wrong. */
export function misfit(value: unknown, schema: Schema): string | null {
  const shape = known.get(schema) ?? z.fromJSONSchema(strictly(schema));
  known.set(schema, shape);
  const parsed = shape.safeParse(value);
  return parsed.success ? null : z.prettifyError(parsed.error);
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function strictly(schema: Schema): Schema {
  for (const word of Object.keys(schema)) {
    if (!understood.has(word) && !word.startsWith("x-"))
      throw new Error(`No test understands the schema's word “${word}”.`);
  }
  const { allOf, discriminator: _, ...plain } = schema;
  const whole = Array.isArray(allOf) ? [...allOf.filter(isSchema).map(merged), plain].reduce(both, {}) : plain;
  const result = Object.fromEntries(Object.entries(whole).map(([word, value]) => [word, inside(word, value)]));
  if (isSchema(result["properties"]) && result["additionalProperties"] === undefined) {
    return { ...result, additionalProperties: false };
  }
  return result;
}

function merged(schema: Schema): Schema {
  const { allOf, ...plain } = schema;
  return Array.isArray(allOf) ? [...allOf.filter(isSchema).map(merged), plain].reduce(both, {}) : plain;
}

/** Two parts of one object as one. */
function both(one: Schema, other: Schema): Schema {
  const properties = { ...Object(one["properties"]), ...Object(other["properties"]) };
  const required = [one["required"], other["required"]].flatMap((names) => (Array.isArray(names) ? names : []));
  return { ...one, ...other, properties, required };
}

function inside(word: string, value: unknown): unknown {
  if (word === "properties" && isSchema(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, isSchema(one) ? strictly(one) : one]));
  }
  if ((word === "items" || word === "additionalProperties") && isSchema(value)) return strictly(value);
  if ((word === "anyOf" || word === "oneOf") && Array.isArray(value)) {
    return value.map((one) => (isSchema(one) ? strictly(one) : one));
  }
  return value;
}
