import { array, assert, constantFrom, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Language } from "@/domain/language";
import { termsOf, tokensOf } from "./terms";
import { foundIn, wantedIn } from "./words";

const programme = { mark: "DS" };

/** Whether a text is found by what somebody typed. */
function finds(typed: string, text: string, language: Language): boolean {
  const wanted = wantedIn(typed, programme);
  const found = new Set(foundIn(text, language, wanted).flatMap(({ places }) => places));
  return wanted.length > 0 && wanted.every((_, place) => found.has(place));
}

describe("however a word is typed, it finds the same", () => {
  test.each([
    ["de", ["Bücher", "Buecher", "bucher", "BÜCHER", "Bu\u0308cher"]],
    ["de", ["Straße", "Strasse", "STRASSE", "strasse"]],
    ["de", ["Märchen", "Maerchen", "Marchen"]],
    ["de", ["Körper", "Koerper", "Korper"]],
    ["de", ["Übersetzung", "Uebersetzung", "ubersetzung"]],
    ["fr", ["œuvre", "oeuvre", "Œuvre", "OEUVRE"]],
    ["fr", ["Médiathèque", "mediatheque", "MÉDIATHÈQUE"]],
    ["fr", ["élève", "eleve", "ÉLÈVE"]],
    ["fr", ["français", "francais"]],
    ["fr", ["Noël", "noel"]],
  ] as const)("in %s: %j", (language, ways) => {
    for (const typed of ways) {
      for (const written of ways) expect(finds(`${typed} `, written, language), `${typed}: ${written}`).toBe(true);
    }
  });
});

describe("singular and plural find each other", () => {
  const forms: Readonly<Record<Language, string>> = {
    de: "Buch Bücher Büchern, Kind Kinder Kindern, Lesung Lesungen, Haus Häuser, Stadt Städte Städten, Idee Ideen, Autorin Autorinnen, Leserin Leserinnen, Thema Themen, Museum Museen, Zentrum Zentren, Ergebnis Ergebnisse, Schule Schulen, Klasse Klassen, Übersetzung Übersetzungen, Veranstaltung Veranstaltungen, Raum Räume, Gruppe Gruppen, Text Texte Texten, Gedicht Gedichte, Partnerschaft Partnerschaften, Regal Regale, Comic Comics, Workshop Workshops, Café Cafés, Video Videos, Reise Reisen, Sprache Sprachen, Projekt Projekte Projekts, Familie Familien, Freund Freunde, Lesepate Lesepaten, Jugendliche Jugendlicher Jugendlichen, Bibliothek Bibliotheken, Straße Straßen, Treffen Treffens, Koffer Koffern, Bild Bilder",
    fr: "livre livres, médiathèque médiathèques, œuvre œuvres, jeu jeux, lieu lieux, journal journaux, enfant enfants, idée idées, école écoles, travail travaux, cheval chevaux, bénévole bénévoles, lecteur lecteurs, lectrice lectrices, bibliothécaire bibliothécaires, ville villes, langue langues, traduction traductions, soirée soirées, musée musées, lycée lycées, collège collèges, conte contes, rencontre rencontres, réseau réseaux, tableau tableaux, élève élèves, bilingue bilingues, étagère étagères, écrivain écrivains, animé animée animés animées, régional régionaux régionale, européen européenne européens, photo photos, vidéo vidéos, ami amis, prix prix",
    en: "book books, library libraries, story stories, city cities, child children, reader readers, box boxes",
  };

  for (const language of ["de", "fr", "en"] as const) {
    test.each(forms[language].split(", ").map((line) => [line]))(`in ${language}: %s`, (line) => {
      const words = line.split(" ");
      for (const typed of words) {
        for (const written of words) expect(finds(`${typed} `, written, language), `${typed}: ${written}`).toBe(true);
      }
    });
  }
});

describe("what is another word stays another", () => {
  test.each([
    ["de", "Buch", "Besuch"],
    ["de", "Steuer", "stur"],
    ["de", "neue", "nun"],
    ["de", "Lesung", "Lesart"],
    ["fr", "œuvre", "ouvre"],
    ["fr", "jouer", "jour"],
    ["fr", "livre", "lièvre"],
    ["fr", "conte", "contre"],
  ] as const)("in %s: %s, %s", (language, typed, written) => {
    expect(finds(`${typed} `, written, language)).toBe(false);
    expect(finds(`${written} `, typed, language)).toBe(false);
  });
});

test("a word that is still being typed finds what begins with it, from its second letter on", () => {
  const word = "Veranstaltungen";
  for (let length = 2; length <= word.length; length += 1) {
    expect(finds(word.slice(0, length), word, "de"), word.slice(0, length)).toBe(true);
  }
  expect(finds("V", word, "de")).toBe(false);
  expect(finds("Veranst ", word, "de")).toBe(false);
  expect(finds("Bue", "Bücher", "de")).toBe(true);
  expect(finds("Veranst Stadt", "Veranstaltungen der Stadt", "de")).toBe(false);
});

test("what an apostrophe leaves of a word is none, and quotes and signs are none either", () => {
  expect(tokensOf("L’école d'art, qu’il aujourd’hui: «geht's?» 👩‍👩‍👧 Leser*innen").map(({ word }) => word)).toEqual([
    "école",
    "art",
    "il",
    "aujourd",
    "hui",
    "geht",
    "Leser",
    "innen",
  ]);
});

test("words that stand everywhere count only where there are no others", () => {
  expect(wantedIn("les livres de la médiathèque ", programme)).toHaveLength(2);
  expect(wantedIn("die ", programme)).toHaveLength(1);
  expect(wantedIn("Buch Buch buch Kind Buch ", programme)).toHaveLength(2);
  expect(termsOf("Die Bücher und die Kinder", "de")).toEqual(["debucher", "debuch", "dekinder", "dekind"]);
});

test("no word is a word of the machine", () => {
  for (const typed of ["constructor", "toString", "__proto__", "hasOwnProperty"]) {
    expect(finds(`${typed} `, `Ein ${typed} mehr`, "fr"), typed).toBe(true);
  }
});

test("a shelf mark or a number may mean an idea", () => {
  const numbers = (typed: string) => wantedIn(typed, programme).map(({ number }) => number);
  expect(numbers("DS-12")).toEqual([12]);
  expect(numbers("ds–12 Buch")).toEqual([12, null]);
  expect(numbers("12")).toEqual([12]);
  expect(numbers("LNM-12")).toEqual([null, 12]);
  expect(numbers("99999999999999999999")).toEqual([null]);
});

test("every word of every text finds the text, by terms that no database's own rules could change", () => {
  const anything = string({ unit: "binary", maxLength: 200 });
  assert(
    property(constantFrom<Language>("de", "fr", "en"), array(anything, { maxLength: 5 }), (language, texts) => {
      const text = texts.join(" ");
      const terms = new Set(termsOf(text, language));
      for (const term of terms) expect(term).toMatch(/^[a-z0-9]{1,210}$/);
      for (const { word } of tokensOf(text)) {
        const wanted = wantedIn(`${word} `, programme);
        const isIndexed = wanted.some((each) => each.terms.some((term) => terms.has(term)));
        if (foundIn(word, language, wanted).length > 0) expect(isIndexed, word).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

test("a term begins as its word does, whatever its letters", () => {
  for (const [typed, text] of [
    ["библ", "Библиотека"],
    ["図書", "図書館"],
    ["𝒶𝒷", "𝒶𝒷𝒸"],
    ["20", "2024"],
    ["m0", "M0ritz"],
  ] as const) {
    expect(finds(typed, text, "de"), typed).toBe(true);
  }
  expect(finds("бибо", "Библиотека", "de")).toBe(false);
});
