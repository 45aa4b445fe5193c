import { expect, test } from "vitest";
import type { Language } from "@/domain/language";
import { languageShown, type Text, type Translation, titleFor } from "@/domain/text";
import { versionsFor } from "./version";

const translation = (language: Translation["language"]): Translation => ({
  language,
  source: language,
  html: `<p>${language}</p>`,
  by: "m2",
  at: "2024-11-21T08:00:00Z",
  edition: 1,
  madeFrom: 1,
  outdated: false,
  machine: false,
  basis: null,
  reworded: null,
});
const text = (translations: readonly Translation[]): Text => ({
  id: "t",
  original: "fr",
  source: "fr",
  html: "<p>fr</p>",
  by: "m1",
  at: "2024-11-14T08:00:00Z",
  edition: 1,
  translations,
});
const languages = (of: Text, language: "de" | "fr" | "en", reads = [language]): (string | undefined)[] => {
  const { shown, other } = versionsFor(of, { language, reads });
  return [shown.language, other?.language];
};

test("my language stands first, the original beside it", () => {
  expect(languages(text([translation("de")]), "de")).toEqual(["de", "fr"]);
});

test("where the original is in my language, a translation stands beside it", () => {
  expect(languages(text([translation("de")]), "fr")).toEqual(["fr", "de"]);
});

test("without a translation there is only the original", () => {
  expect(languages(text([]), "de")).toEqual(["fr", undefined]);
});

test("a third reader gets the original that she reads, else a translation that she reads", () => {
  expect(languages(text([translation("de")]), "en", ["en"])).toEqual(["fr", "de"]);
  const withGerman = { language: "en", reads: ["en", "de"] } as const;
  expect(versionsFor(text([translation("de")]), withGerman).shown.language).toBe("de");
});

const all: readonly Language[] = ["de", "fr", "en"];
const some: readonly (readonly Language[])[] = [
  [],
  ["de"],
  ["fr"],
  ["en"],
  ["de", "fr"],
  ["de", "en"],
  ["fr", "en"],
  all,
];

/** The order in words: my language, the original where I read it, a translation that I read, the original. */
const wanted = (
  original: Language,
  existing: readonly Language[],
  mine: Language,
  reads: readonly Language[],
): Language =>
  [mine, reads.includes(original) ? original : mine, ...reads, original].find((each) => existing.includes(each)) ??
  original;

test("title, description and comment are shown in the same language to every reader, whatever there is of them", () => {
  for (const original of all) {
    for (const translated of some.filter((languages) => !languages.includes(original))) {
      const existing = [original, ...translated];
      const whole: Text = { ...text(translated.map(translation)), original };
      const title = { original, texts: Object.fromEntries(existing.map((each) => [each, each])) };
      for (const mine of all) {
        for (const besides of some) {
          const reader = { language: mine, reads: [...new Set([mine, ...besides])] };
          const language = wanted(original, existing, mine, reader.reads);
          const label = [original, ...translated, "for", mine, "who reads", ...reader.reads].join(" ");
          const { shown, other } = versionsFor(whole, reader);
          expect(languageShown(original, existing, reader), label).toBe(language);
          expect(titleFor(title, reader), label).toEqual({ language, text: language });
          expect([shown.language, shown.original], label).toEqual([language, language === original]);
          // What stands beside it is the original, or else what she reads soonest.
          expect(other === null, label).toBe(translated.length === 0);
          if (language !== original) expect(other?.language, label).toBe(original);
        }
      }
    }
  }
});
