import { describe, expect, test } from "vitest";
import { byUrgency, type DeskEntry, lackIn, type TranslationRequest, waitsFor, writtenBy } from "./desk";

const anna = { id: "anna", library: "dresden" };
const libraries: Readonly<Record<string, string>> = { anna: "dresden", mira: "dresden", luc: "strasbourg" };

const asked = (by: string, to: string | null, at: string, library = "dresden"): TranslationRequest => ({
  id: `${by}-${at}`,
  idea: "i",
  piece: "i",
  language: "de",
  by,
  at,
  library,
  asked: to,
  fulfilled: null,
});

const entry = (piece: string, more: Partial<DeskEntry> = {}): DeskEntry => ({
  piece,
  idea: "i",
  language: "de",
  original: "fr",
  outdated: false,
  words: 10,
  at: "2026-11-01",
  number: 1,
  title: { original: "fr", texts: { fr: piece } },
  said: null,
  owners: [],
  request: null,
  translating: [],
  ...more,
});

test("the desk begins with requests to her, then to her city, the oldest first; then outdated, then missing", () => {
  const entries = [
    entry("missing, new", { at: "2026-11-09" }),
    entry("missing, hers, old", { at: "2026-11-02", owners: ["mira"] }),
    entry("missing, hers, new", { at: "2026-11-03", owners: ["luc", "mira"] }),
    entry("missing, of the other city", { at: "2026-11-08", owners: ["luc"] }),
    entry("outdated, new", { outdated: true, at: "2026-11-04" }),
    entry("outdated, hers", { outdated: true, at: "2026-11-01", owners: ["anna"] }),
    entry("city, new", { request: asked("luc", null, "2026-11-06"), outdated: true, owners: ["anna"] }),
    entry("city, old", { request: asked("luc", null, "2026-11-05") }),
    entry("to her, new", { request: asked("luc", "anna", "2026-11-07") }),
    entry("to her, old", { request: asked("luc", "anna", "2026-11-02") }),
    entry("to somebody else", { request: asked("luc", "mira", "2026-10-01"), at: "2026-11-05" }),
    entry("by herself", { request: asked("anna", null, "2026-10-01"), at: "2026-11-04" }),
  ];
  const order = byUrgency(anna, (person) => libraries[person]);
  const wanted = [
    "to her, old",
    "to her, new",
    "city, old",
    "city, new",
    "outdated, hers",
    "outdated, new",
    "missing, hers, new",
    "missing, hers, old",
    "missing, new",
    "missing, of the other city",
    "to somebody else",
    "by herself",
  ];
  expect(entries.toSorted(order).map(({ piece }) => piece)).toEqual(wanted);
  expect(
    entries
      .toReversed()
      .sort(order)
      .map(({ piece }) => piece),
  ).toEqual(wanted);
});

test.each([
  ["her by name", "luc", "anna", "dresden", true],
  ["anybody of her city", "luc", null, "dresden", true],
  ["a colleague by name", "luc", "mira", "dresden", false],
  ["anybody of the other city", "mira", null, "strasbourg", false],
  ["anybody of her city, by herself", "anna", null, "dresden", false],
])("a request to %s waits for her or not", (_, by, to, library, waits) => {
  expect(waitsFor(anna, asked(by, to, "2026-11-01", library))).toBe(waits);
});

test("somebody writes her own language, or those she reads where the programme lacks it", () => {
  expect(writtenBy({ language: "de", reads: ["de", "fr"] }, ["de", "fr"])).toEqual(["de"]);
  expect(writtenBy({ language: "en", reads: ["en", "fr"] }, ["de", "fr"])).toEqual(["fr"]);
  expect(writtenBy({ language: "en", reads: ["en"] }, ["de", "fr"])).toEqual([]);
});

describe("texts lack", () => {
  const text = (original: "de" | "fr", translated?: { outdated: boolean }, source = "Wort") => ({
    original,
    source,
    translations: translated
      ? [
          {
            language: "fr" as const,
            source: "mot",
            html: "",
            by: "luc",
            at: "",
            edition: 1,
            madeFrom: 1,
            basis: null,
            reworded: null,
            machine: false,
            ...translated,
          },
        ]
      : [],
  });

  test.each([
    ["nothing, where the original is in that language", [text("fr")], null],
    ["nothing, where there is nothing to say", [text("de", undefined, "")], null],
    ["nothing, where it is up to date", [text("de", { outdated: false })], null],
    ["a translation", [text("de")], "missing"],
    ["a newer translation", [text("de", { outdated: true })], "outdated"],
    ["a newer one rather than a first", [text("de"), text("de", { outdated: true })], "outdated"],
    ["the second, where the first has one", [text("de", { outdated: false }), text("de")], "missing"],
  ] as const)("%s", (_, texts, lack) => {
    expect(lackIn(texts, "fr")).toBe(lack);
  });
});
