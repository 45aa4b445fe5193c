import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explained } from "./explained";
import type { Language } from "./language";
import { entriesIn, finderOf } from "./occurrence";

const entries = [
  {
    id: "mentors",
    terms: { de: "Lesepatenschaft", fr: "parrainage de lecture" },
    also: { de: ["Lesepate", "Lesepaten"] },
  },
  { id: "reading", terms: { de: "Lesung", fr: "lecture" }, also: {} },
  { id: "idea", terms: { de: "Idee", fr: "idée" }, also: {} },
  { id: "edition", terms: { de: "Stand", fr: "état" }, also: {} },
  { id: "branch", terms: { de: "Standort", fr: "site" }, also: {} },
  { id: "meeting", terms: { de: "Treffen" }, also: {} },
] as const;

const found = (language: Language, text: string) =>
  finderOf(entries, language)
    .in(text)
    .map(({ entry, from, to }) => [entry, text.slice(from, to)]);

describe("a term is found", () => {
  test.each<[Language, string, readonly (readonly [string, string])[]]>([
    ["de", "Unsere Lesepatenschaften wachsen.", [["mentors", "Lesepatenschaften"]]],
    ["de", "Zwei LESEPATEN und ihre ideen", [["mentors", "LESEPATEN"]]],
    [
      "de",
      "die Ideen der Standorte",
      [
        ["idea", "Ideen"],
        ["branch", "Standorte"],
      ],
    ],
    [
      "fr",
      "des parrainages de lecture et l’idée",
      [
        ["mentors", "parrainages de lecture"],
        ["idea", "idée"],
      ],
    ],
    [
      "fr",
      "une lecture, deux idées",
      [
        ["reading", "lecture"],
        ["idea", "idées"],
      ],
    ],
    ["fr", "e\u0301tat des lieux", [["edition", "e\u0301tat"]]],
  ])("in %s: %s", (language, text, terms) => {
    expect(found(language, text)).toEqual(terms);
  });

  test.each<[Language, string]>([
    ["de", "Da standen sie, am Standesamt."],
    ["de", "ein Online-Treffen"],
    ["de", "Bücherideen"],
    ["fr", "idéal et idéaux"],
    ["de", ""],
  ])("but not in %s: %s", (language, text) => {
    expect(found(language, text)).toEqual([]);
  });

  test("once for each text, in the order of the text", () => {
    expect(entriesIn(finderOf(entries, "de"), "Idee, Lesepate, Ideen")).toEqual(["idea", "mentors"]);
  });
});

describe("an explained text", () => {
  const finder = finderOf(entries, "de");
  const marks = (html: string) => [...html.matchAll(/data-entry="(\w+)">([^<]*)</g)].map(([, id, word]) => [id, word]);
  const bare = (html: string) => html.replaceAll(/<span class="term"[^>]*>([^<]*)<\/span>/g, "$1");

  test("has a mark at the first of each term, and none in links, code and mentions", () => {
    const html =
      '<p><a href="https://x.example/?a=1&#x26;b=Idee>">Idee</a> <code>Idee</code> <span class="mention">Stand</span> Idee, <strong>Idee</strong> und ein Lesepate</p>';
    const marked = explained(html, finder);
    expect(marks(marked)).toEqual([
      ["idea", "Idee"],
      ["mentors", "Lesepate"],
    ]);
    expect(bare(marked)).toBe(html);
  });

  test("takes no sign for a word", () => {
    const amp = finderOf([{ id: "amp", terms: { de: "amp" }, also: {} }], "de");
    expect(explained("<p>Du &amp; ich</p>", amp)).toBe("<p>Du &amp; ich</p>");
  });

  test("says the same as before, whatever it says", () => {
    const piece = fc.constantFrom(
      "Idee",
      "<p>",
      "</p>",
      "<code>",
      "</code>",
      " ",
      "Lesepate",
      "&lt;",
      '<a href="Idee">',
      "</a>",
      "ä",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(bare(explained(pieces.join(""), finder))).toBe(pieces.join(""));
      }),
    );
  });
});
