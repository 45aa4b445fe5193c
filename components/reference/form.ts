import type { Schema } from "@/api/document";

/** A schema as far as it is told here. */
export interface Shape {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean | null;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly additionalProperties?: Shape | boolean;
  readonly allOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
}

export function shapeOf(schema: Schema | undefined): Shape {
  return schema ?? {};
}

/** The name of the schema that is meant, if it is one that has a name. */
export function nameOf({ $ref }: Shape): string | null {
  return $ref?.split("/").at(-1) ?? null;
}

/** What a value looks like, in few words that every language has: `uuid | null`, `Card[]`, `integer 1–200`. */
export function formOf(shape: Shape): string {
  const name = nameOf(shape);
  if (name) return name;
  if (shape.const !== undefined) return String(shape.const);
  if (shape.enum) return shape.enum.map(String).join(" | ");
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return choices.map(formOf).join(" | ");
  if (shape.items) return `${formOf(shape.items)}[]`;
  if (shape.properties) {
    const fields = Object.entries(shape.properties).map(([field, inner]) => `${field}: ${formOf(inner)}`);
    return `{ ${fields.join(", ")} }`;
  }
  return typesOf(shape)
    .map((type) => (type === "null" ? type : boundsOf(type, shape)))
    .join(" | ");
}

export function typesOf({ type }: Shape): readonly string[] {
  return type === undefined ? ["any"] : [type].flat();
}

function boundsOf(type: string, { format, minimum, maximum, maxLength }: Shape): string {
  const bounds =
    minimum !== undefined && maximum !== undefined && maximum < 1e9
      ? ` ${minimum}–${maximum}`
      : maxLength === undefined
        ? ""
        : ` ≤ ${maxLength}`;
  return `${format ?? type}${bounds}`;
}

export interface FieldLine {
  readonly name: string;
  readonly form: string;
  readonly description: string;
  readonly required: boolean;
}

/** The fields of an object, those of what it extends first; nested ones with the name they lie under. */
export function fieldsOf(shape: Shape, under = ""): readonly FieldLine[] {
  const own = Object.entries(shape.properties ?? {}).flatMap(([name, field]): FieldLine[] => {
    const line = {
      name: `${under}${name}`,
      form: field.properties ? "object" : formOf(field),
      description: field.description ?? "",
      required: shape.required?.includes(name) ?? false,
    };
    // The names of something in each language say nothing new.
    const inner = field.properties && !("de" in field.properties) ? fieldsOf(field, `${under}${name}.`) : [];
    return [line, ...inner];
  });
  return [...(shape.allOf ?? []).flatMap((part) => fieldsOf(part, under)), ...own];
}
