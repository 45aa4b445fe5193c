import { describe, expect, test } from "vitest";
import type { Language } from "./language";
import { givenText, isOutdated, languageShown, mentionsIn, staysUnchecked, targetsFor, titleFor } from "./text";

describe("a reader is shown", () => {
  const shown = (original: Language, existing: Language[], language: Language, reads: Language[] = [language]) =>
    languageShown(original, existing, { language, reads });

  test("her own language first, be it the original or a translation", () => {
    expect(shown("de", ["de", "fr"], "de")).toBe("de");
    expect(shown("de", ["de", "fr"], "fr", ["fr", "de"])).toBe("fr");
  });
  test("else the original where she reads it", () => {
    expect(shown("fr", ["fr", "de"], "en", ["en", "de", "fr"])).toBe("fr");
  });
  test("else a translation that she reads", () => {
    expect(shown("fr", ["fr", "de"], "en", ["en", "de"])).toBe("de");
  });
  test("else the original, whatever it is", () => {
    expect(shown("fr", ["fr"], "de")).toBe("fr");
    expect(shown("fr", ["fr", "de"], "en")).toBe("fr");
  });
});

test("a title is never empty", () => {
  const title = { original: "fr", texts: { fr: "Quiz littéraire" } } as const;
  expect(titleFor(title, { language: "de", reads: ["de"] })).toEqual({ language: "fr", text: "Quiz littéraire" });
});

test("a translation is outdated once the words of its original changed after the edition it was made from", () => {
  expect(isOutdated(1, 1)).toBe(false);
  expect(isOutdated(2, 1)).toBe(false);
  expect(isOutdated(1, 2)).toBe(true);
});

test("a text can be put into the programme's languages that a colleague reads, but not into its own", () => {
  const german = { original: "de" } as const;
  expect(targetsFor(german, ["de", "fr"], { language: "fr", reads: ["fr"] })).toEqual(["fr"]);
  expect(targetsFor(german, ["de", "fr"], { language: "de", reads: ["de"] })).toEqual([]);
  expect(targetsFor(german, ["de", "fr", "en"], { language: "de", reads: ["de", "fr"] })).toEqual(["fr"]);
});

test("mentions are found once each, and only where there is an id", () => {
  const id = "01a2083f-70eb-7574-a694-f9966d9b7f5a";
  expect(mentionsIn(`@[${id}] und @[${id}], nicht @[anna] und nicht @Luc`)).toEqual([id]);
});

describe("a machine's draft", () => {
  const draft = { machine: true, source: "Lire au fleuve" };
  test("is what somebody says it is", () => {
    expect(staysUnchecked(true, null, "Lire")).toBe(true);
    expect(staysUnchecked(false, draft, draft.source)).toBe(false);
    expect(staysUnchecked(true, draft, "Lecture au bord du fleuve")).toBe(true);
  });
  test("is told by its words where nobody says anything", () => {
    expect(staysUnchecked(undefined, null, "Lire")).toBe(false);
    expect(staysUnchecked(undefined, draft, "Lire, au fleuve !")).toBe(true);
    expect(staysUnchecked(undefined, draft, "Lire au Rhin")).toBe(false);
    expect(staysUnchecked(undefined, { ...draft, machine: false }, draft.source)).toBe(false);
  });
});

test("a text is given with what is to be known of the version that is given", () => {
  const by = { by: "a", at: "2024-11-21T08:00:00Z", edition: 1 };
  const french = {
    language: "fr",
    source: "Lire",
    html: "<p>Lire</p>",
    madeFrom: 1,
    basis: null,
    reworded: null,
  } as const;
  const translations = [{ ...french, ...by, outdated: true, machine: true }];
  const text = { id: "t", original: "de", source: "Lesen", html: "<p>Lesen</p>", ...by, translations } as const;
  expect(givenText(text, { language: "fr", reads: ["fr"] })).toEqual({
    language: "fr",
    languages: ["de", "fr"],
    source: "Lire",
    html: "<p>Lire</p>",
    outdated: true,
    machine: true,
  });
  expect(givenText(text, { language: "en", reads: ["de"] })).toMatchObject({
    language: "de",
    source: "Lesen",
    outdated: false,
    machine: false,
  });
});
