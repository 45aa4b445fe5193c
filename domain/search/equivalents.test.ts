import { describe, expect, test } from "vitest";
import type { Language } from "@/domain/language";
import { withEquivalents } from "./equivalents";
import { quoteOf } from "./quote";
import { foundIn, wantedIn } from "./words";

const pairs = [
  { terms: { de: "Lesepatenschaft", fr: "parrainage de lecture", en: "reading mentors" } },
  { terms: { de: "Bücherbus", fr: "bibliobus" } },
  { terms: { de: "Austausch" } },
];
const wanted = (typed: string) => withEquivalents(wantedIn(typed, { mark: "DS" }), pairs);

function finds(typed: string, text: string, language: Language): boolean {
  const all = wanted(typed);
  const found = new Set(foundIn(text, language, all).flatMap(({ places }) => places));
  return all.every((_, place) => found.has(place));
}

describe("words of a glossary find each other", () => {
  test.each([
    ["Lesepatenschaft", "Un parrainage de lecture à Neudorf", "fr"],
    ["Lesepatenschaften ", "Les parrainages de lecture", "fr"],
    ["parrainage de lecture", "Eine Lesepatenschaft", "de"],
    ["parrainages de lecture ", "Die Lesepatenschaften", "de"],
    ["parrainage lecture", "Reading mentors for children", "en"],
    ["reading mentor ", "Die neue Lesepatenschaft", "de"],
    ["bibliobus", "Der Bücherbus kommt", "de"],
    ["Buecherbus", "Le bibliobus", "fr"],
    ["Lesepatenschaft bibliobus ", "Parrainage de lecture dans le bibliobus", "fr"],
  ] as const)("%j finds %j", (typed, text, language) => {
    expect(finds(typed, text, language)).toBe(true);
  });

  test.each([
    // Only the whole term stands for the other.
    ["lecture", "Eine Lesepatenschaft", "de"],
    ["Lesepatenschaft", "Un club de lecture", "fr"],
    ["Lesepatenschaft", "Le parrainage d’un arbre", "fr"],
    ["lecture parrainage", "Eine Lesepatenschaft", "de"],
    // What a term is in one language, it is not in another.
    ["Lesepatenschaft", "parrainage lecture", "de"],
  ] as const)("%j does not find %j", (typed, text, language) => {
    expect(finds(typed, text, language)).toBe(false);
  });
});

test("the term that was found instead is marked, and its single words elsewhere are not", () => {
  const parts = quoteOf("Parrainage de lecture", "fr", wanted("Lesepatenschaft"));
  expect(parts?.filter(({ found }) => found).map(({ text }) => text)).toEqual(["Parrainage", "lecture"]);
  expect(quoteOf("La lecture", "fr", wanted("Lesepatenschaft"))).toBeNull();
});

test("without a glossary, or without a word of it, nothing is added", () => {
  const typed = wantedIn("Lesepatenschaft", { mark: "DS" });
  expect(withEquivalents(typed, [])).toBe(typed);
  const other = wantedIn("Austausch mit Nashorn", { mark: "DS" });
  expect(withEquivalents(other, [{ terms: { de: "der", fr: "le" } }, { terms: {} }])).toBe(other);
});
