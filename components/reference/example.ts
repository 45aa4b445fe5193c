import type { Entry } from "./entries";
import { formOf, type Shape, typesOf } from "./form";

/** Texts and names for examples, by the field they are for. */
export type Texts = Readonly<Record<string, string>>;

interface Setting {
  readonly origin: string;
  readonly programme: string;
  readonly texts: Texts;
}

const id = "01935c7e-5f1a-7c3e-9b51-8f0e2d6a4c10";

/** A command line that asks for an operation; it can be copied as it is, once it has a token. */
export function exampleOf({ method, address, operation, body }: Entry, { origin, programme, texts }: Setting): string {
  const place = address
    .replace("{programme}", programme)
    .replace("{idea}", "12")
    .replaceAll(/\{\w+\}/g, id);
  const stream = operation.operationId === "followEvents";
  const lines = [
    `curl ${stream ? "-N " : ""}${method === "GET" ? "" : `-X ${method} `}'${origin}${place}${queries[operation.operationId ?? ""] ?? ""}'`,
  ];
  if (!isOpen(operation)) lines.push(`-H "Authorization: Bearer $TOKEN"`);
  if (method === "POST" || method === "PATCH") lines.push(`-H 'Content-Type: application/json'`);
  if (JSON.stringify(operation.parameters ?? []).includes("Idempotency-Key")) {
    lines.push(`-H "Idempotency-Key: $(uuidgen | tr A-F a-f)"`);
  }
  if (body) lines.push(`-d '${JSON.stringify(valueOf(body, texts)).replaceAll("'", "’")}'`);
  else if (method === "POST") lines.push(`-d '{}'`);
  return lines.join(" \\\n  ");
}

const queries: Readonly<Record<string, string>> = {
  listIdeas: "?sort=due&limit=20",
  searchIdeas: "?words=mediatheque",
};

function isOpen({ security }: Entry["operation"]): boolean {
  return security?.length === 0;
}

/** Whether a token will do: where only the session's cookie is asked for, there is no command line to show. */
export function takesToken({ security }: Entry["operation"]): boolean {
  return security === undefined || security.length === 0;
}

function valueOf(shape: Shape, texts: Texts, name = ""): unknown {
  if (shape.properties) {
    const all = Object.entries(shape.properties);
    const needed = all.filter(([field]) => shape.required?.includes(field));
    const shown = needed.length > 0 ? needed : all.slice(0, 1);
    return Object.fromEntries(shown.map(([field, inner]) => [field, valueOf(inner, texts, field)]));
  }
  if (shape.items) return [valueOf(shape.items, texts, name)];
  if (shape.enum) return shape.enum[0];
  const [type = "string"] = typesOf(shape);
  if (typesOf(shape).includes("null")) return null;
  if (type === "integer") return shape.minimum ?? 1;
  if (type === "boolean") return false;
  if (shape.format === "uuid") return id;
  return texts[name] ?? formOf(shape);
}
