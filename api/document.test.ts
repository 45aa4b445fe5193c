import { describe, expect, test } from "vitest";
import { languages } from "@/domain/language";
import { refusals } from "@/domain/outcome";
import de from "@/messages/de.json";
import { api } from "./app";
import { documentIn, type Operation, operationsOf, type Schema } from "./document";

const english = documentIn(api, "en");
const operations = Object.values(english.paths ?? {}).flatMap(operationsOf);

type Told = readonly [place: string, sentence: string | undefined];

/** Everything in a document that has to say what it means. */
function* toldIn(thing: unknown, place: string): Generator<Told> {
  if (typeof thing !== "object" || thing === null) return;
  const { properties, description, ...rest } = thing as Partial<Schema> & Record<string, unknown>;
  if (/^\.(components\.\w+|paths\.[^ ]*(responses|parameters))\.[^.]+$/.test(place) && !("$ref" in rest)) {
    yield [place, description];
  }
  for (const [name, inner] of Object.entries(properties ?? {})) {
    yield [`${place}.${name}`, inner.description];
    yield* toldIn(inner, `${place}.${name}.`);
  }
  for (const [name, inner] of Object.entries(rest)) yield* toldIn(inner, `${place}.${name}`);
}

describe.each(languages)("the document in %s", (language) => {
  const document = documentIn(api, language);

  test("has a sentence for every operation, parameter, answer, schema and field", () => {
    const told = [...toldIn(document, "")];
    expect(told.length).toBeGreaterThan(300);
    expect(told.filter(([, sentence]) => !sentence).map(([place]) => place)).toEqual([]);
    for (const operation of Object.values(document.paths ?? {}).flatMap(operationsOf)) {
      expect(operation.summary, operation.operationId).toBeTruthy();
    }
  });

  test("differs from the others in its words alone", () => {
    const bare = (text: unknown): unknown =>
      JSON.parse(
        JSON.stringify(text, (key, value: unknown) =>
          /^(summary|description)$/.test(key) && typeof value === "string" ? "" : value,
        ),
      );
    expect(bare(document)).toEqual(bare(english));
  });
});

describe("every operation", () => {
  const named = operations.map((operation): [string, Operation] => [operation.operationId ?? "", operation]);

  test("has a name of its own, and every name in the messages is one of an operation", () => {
    expect(named.map(([name]) => name).sort()).toEqual(Object.keys(de.reference.operations).sort());
  });

  test.each(named)("%s says who needs what, and what it can answer", (_, operation) => {
    const extended: Record<string, unknown> = { ...operation };
    const needs = String(extended["x-needs"]);
    expect(Object.keys(de.reference.needs)).toContain(needs);
    const statuses = Object.keys(operation.responses ?? {});
    const wanted = ["200", "422", "default"];
    if (needs !== "nobody") wanted.push("401", "429");
    if (operation.requestBody) wanted.push("400", "403", "413", "415");
    expect(statuses).toEqual(expect.arrayContaining(wanted));
  });

  test("that names something can miss it, and every code is one of ours", () => {
    for (const [path, item] of Object.entries(english.paths ?? {})) {
      for (const { responses = {} } of operationsOf(item)) {
        expect("404" in responses, path).toBe(path.includes("{"));
        const codes = Object.values(responses).flatMap(
          (response: Record<string, unknown>) => response["x-codes"] ?? [],
        );
        expect(codes.filter((code) => !refusals.some((refusal) => refusal === code))).toEqual([]);
      }
    }
  });
});

test("an address documents exactly the parts that it has", () => {
  for (const [path, item] of Object.entries(english.paths ?? {})) {
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `#/components/parameters/${name}`);
    for (const { parameters = [], operationId } of operationsOf(item)) {
      const told = parameters.flatMap((parameter) => ("$ref" in parameter ? parameter.$ref : []));
      expect(told.filter((name) => !/-/.test(name)).toSorted(), operationId).toEqual(parts.toSorted());
    }
  }
});

test("the document says nothing in the words of older versions", () => {
  expect(JSON.stringify(english)).not.toMatch(/"nullable":|"exclusiveM\w+":(true|false)/);
});

test("every reference in the document leads somewhere", () => {
  const text = JSON.stringify(english);
  const references = new Set([...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = ""]) => path));
  expect(references.size).toBeGreaterThan(20);
  for (const path of references) {
    const found = path
      .split("/")
      .reduce<unknown>((at, step) => (at as Record<string, unknown> | undefined)?.[step], english);
    expect(found, path).toBeDefined();
  }
});
