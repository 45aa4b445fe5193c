import { stemmer as english } from "@orama/stemmers/english";
import { stemmer as french } from "@orama/stemmers/french";
import { stemmer as german } from "@orama/stemmers/german";
import { fold } from "@/domain/filter";
import type { Language } from "@/domain/language";

/** A word as it is written in a language, folded so far that every way of typing it comes to the same. */
export function spellingOf(word: string, language: Language): string {
  const folded = fold(word);
  // Umlauts are typed as ü, ue or u: all come to u. After a vowel or q, ue is no umlaut (neue, Bauer, Quelle).
  const spelling = language === "de" ? folded.replace(/([ao])e/g, "$1").replace(/(?<![aeiouq])ue/g, "u") : folded;
  return within(spelling);
}

/** No word is longer; what is would not fit into an index of PostgreSQL. Never cut between the halves of a sign. */
function within(word: string): string {
  return word.length <= 40 ? word : Array.from(word).slice(0, 40).join("");
}

/** Maps, for a word may be called like an object's own things: constructor. */
const irregular: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  de: new Map(),
  fr: new Map([
    ["travaux", "travail"],
    ["vitraux", "vitrail"],
    ["coraux", "corail"],
    ["yeux", "oeil"],
  ]),
  en: new Map([
    ["children", "child"],
    ["people", "person"],
    ["women", "woman"],
    ["men", "man"],
  ]),
};

/** What a stemmer leaves standing that people take for the same word. */
const endings: Readonly<Record<Language, (stem: string) => string>> = {
  de: (stem) =>
    stem
      // Leserinnen, Workshops, Museen, Themen.
      .replace(/inn$/, "in")
      .replace(/(?<=..[aciopy])s$/, "")
      .replace(/(?<=...[^a])um$/, "")
      .replace(/(?<=....)a$/, ""),
  // Jeux, photos; animée beside animé, whose accent is gone by then.
  fr: (stem) =>
    stem
      .replace(/eux$/, "eu")
      .replace(/(?<=..[aiou])s$/, "")
      .replace(/(?<=...)e$/, ""),
  en: (stem) => stem,
};

const stemmers: Readonly<Record<Language, (word: string) => string>> = { de: german, fr: french, en: english };

/** The stem that all forms of a word share, from its spelling. */
export function stemOf(spelling: string, language: Language): string {
  const regular = irregular[language].get(spelling) ?? spelling;
  return /^\p{N}+$/u.test(spelling) ? spelling : endings[language](stemmers[language](regular)) || spelling;
}
