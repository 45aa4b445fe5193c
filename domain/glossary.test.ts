import { describe, expect, test } from "vitest";
import { type Entry, entriesWith, faultsInEntry, inAlphabet, withEntries, wordingGiven } from "./glossary";

const entry = (id: string, terms: Entry["terms"], more: Partial<Entry> = {}): Entry => ({
  id,
  terms,
  also: {},
  notes: {},
  edition: 1,
  by: "m",
  at: "2026-01-01T00:00:00Z",
  ...more,
});
const needed = ["de", "fr"] as const;

describe("an entry", () => {
  test("has its term in two languages of the programme, once", () => {
    const bare = { also: {}, notes: {} };
    expect(faultsInEntry({ ...bare, terms: { de: "Idee", fr: "idée" } }, needed, [])).toEqual({});
    expect(faultsInEntry({ ...bare, terms: { de: "Idee", en: "idea" } }, needed, [])).toEqual({ "terms.fr": "empty" });
    expect(faultsInEntry({ ...bare, terms: {} }, needed, [])).toEqual({ "terms.de": "empty", "terms.fr": "empty" });
    const beside = [entry("a", { de: "Idee", fr: "projet" })];
    expect(faultsInEntry({ ...bare, terms: { de: "IDEE", fr: "idée" } }, needed, beside)).toEqual({
      "terms.de": "taken",
    });
  });

  test("of three languages may lack one", () => {
    const wording = { terms: { de: "Idee", en: "idea" }, also: {}, notes: {} };
    expect(faultsInEntry(wording, ["de", "fr", "en"], [])).toEqual({});
    expect(faultsInEntry({ ...wording, also: { fr: ["idées"] } }, ["de", "fr", "en"], [])).toEqual({
      "terms.fr": "empty",
    });
  });

  test("is kept without what says nothing", () => {
    expect(
      wordingGiven({
        terms: { de: "Idee", fr: "" },
        also: { de: ["Idee", "Ideen", "Ideen", ""], fr: [] },
        notes: { fr: " " },
      }),
    ).toEqual({ terms: { de: "Idee" }, also: { de: ["Ideen"] }, notes: {} });
  });
});

test("a glossary lies in the alphabet of its reader", () => {
  const entries = [
    entry("z", { de: "Zebra", fr: "zèbre" }),
    entry("a", { de: "Ärmel", fr: "manche" }),
    entry("e", { de: "Esel", fr: "âne" }),
  ];
  expect(inAlphabet(entries, "de").map(({ id }) => id)).toEqual(["a", "e", "z"]);
  expect(inAlphabet(entries, "fr").map(({ id }) => id)).toEqual(["e", "a", "z"]);
});

test("an entry is found by its terms, other forms and notes in any language", () => {
  const entries = [
    entry("l", { de: "Lesepatenschaft", fr: "parrainage" }, { also: { de: ["Lesepate"] }, notes: { fr: "Bénévoles" } }),
    entry("i", { de: "Idee", fr: "idée" }),
  ];
  const found = (search: string) => entriesWith(entries, search).map(({ id }) => id);
  expect(found("")).toEqual(["l", "i"]);
  expect(found("lesepate parrain")).toEqual(["l"]);
  expect(found("benevoles")).toEqual(["l"]);
  expect(found("IDEE")).toEqual(["i"]);
  expect(found("nirgends")).toEqual([]);
});

test("news bring entries in and take them out, and an older state brings nothing back", () => {
  const known = [entry("a", { de: "A" }, { edition: 3 }), entry("b", { de: "B" })];
  const after = withEntries(known, {
    entries: [entry("a", { de: "alt" }, { edition: 2 }), entry("c", { de: "C" })],
    removed: ["b"],
  });
  expect(after.map(({ id, terms }) => [id, terms.de])).toEqual([
    ["a", "A"],
    ["c", "C"],
  ]);
});
