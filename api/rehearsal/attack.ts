import fc from "fast-check";
import type { Sent } from "./ask";
import type { Operation } from "./document";
import { oddBytes, oddHeaders, oddNames, oddParts, oddQueries, oddTexts, oddValues } from "./oddities";

/** What is done to a right request; everything left out stays right. */
export interface Attack {
  readonly method?: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Mangling;
}

type Mangling =
  | { readonly kind: "right" }
  | { readonly kind: "fields"; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: "truncated"; readonly share: number }
  | { readonly kind: "raw"; readonly text: string }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array };

/** Requests that nobody in her right mind would send, near to what an operation takes and far from it. */
export function attacks({ method, parameters, body }: Operation): fc.Arbitrary<Attack> {
  const parts = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const asked = parameters.filter((parameter) => parameter.in === "query").map(({ name }) => name);
  const known = fc
    .array(fc.tuple(fc.constantFrom(...asked, "unheard"), oddParts), { minLength: 1, maxLength: 3 })
    .map((pairs) => pairs.map((pair) => pair.join("=")).join("&"));
  const right = { parts: {}, query: "", headers: {}, body: { kind: "right" } } as const;
  const odd = {
    method: fc.constantFrom("GET", "HEAD", "POST", "PATCH", "DELETE", "PUT", "OPTIONS", "PROPFIND"),
    parts: parts.length === 0 ? fc.constant({}) : fc.dictionary(fc.constantFrom(...parts), oddParts, { minKeys: 1 }),
    query: fc.oneof(oddQueries, known),
    headers: oddHeaders,
    body: method === "GET" ? fc.constant(right.body) : manglings(body),
  };
  const one = (name: keyof typeof odd) => odd[name].map((value): Attack => ({ ...right, [name]: value }));
  // One thing at a time goes deepest; many at once find what nobody thought of.
  return fc.oneof(
    { weight: 5, arbitrary: one("body") },
    { weight: 4, arbitrary: one("headers") },
    { weight: 2, arbitrary: one("parts") },
    { weight: 2, arbitrary: one("query") },
    { weight: 1, arbitrary: one("method") },
    { weight: 4, arbitrary: fc.record(odd) },
  );
}

function manglings(schema: Operation["body"]): fc.Arbitrary<Mangling> {
  const known = Object.keys(Object(schema?.["properties"]));
  // Known names more often, for what is done with them lies deeper.
  const odd = { weight: 1, arbitrary: fc.constantFrom(...oddNames) };
  const names = known.length === 0 ? odd.arbitrary : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...known) }, odd);
  const fields = fc.dictionary(names, oddValues, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  return fc.oneof(
    { weight: 6, arbitrary: fields.map((fields) => ({ kind: "fields", fields }) as const) },
    { weight: 1, arbitrary: fc.constant({ kind: "right" } as const) },
    { weight: 2, arbitrary: share.map((share) => ({ kind: "truncated", share }) as const) },
    { weight: 2, arbitrary: oddTexts.map((text) => ({ kind: "raw", text }) as const) },
    { weight: 1, arbitrary: oddBytes.map((bytes) => ({ kind: "bytes", bytes }) as const) },
  );
}

/** A right request with an attack carried out on it. */
export function attacked(right: Sent, { parts, headers, body }: Attack): Sent {
  return { parts: { ...right.parts, ...parts }, headers, ...mangled(right.body, body) };
}

function mangled(body: unknown, mangling: Mangling): Pick<Sent, "raw"> {
  const text = body === undefined ? "" : JSON.stringify(body);
  switch (mangling.kind) {
    case "right":
      return text === "" ? {} : { raw: text };
    case "fields": {
      // Written by hand, so that a name may come twice and a value be no JSON.
      const odd = Object.entries(mangling.fields).map(([name, value]) => `"${name}":${value}`);
      const rest = text.replace(/^\{|\}$/g, "");
      return { raw: `{${[rest, ...odd].filter(Boolean).join(",")}}` };
    }
    case "truncated":
      return { raw: text.slice(0, Math.floor(text.length * mangling.share)) };
    case "raw":
      return { raw: mangling.text };
    case "bytes":
      return { raw: new Uint8Array(mangling.bytes).buffer };
  }
}
