import { expect, test } from "vitest";
import type { Text, Translation } from "@/domain/text";
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
  basis: null,
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
