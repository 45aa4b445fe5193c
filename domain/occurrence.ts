import type { Entry } from "./glossary";
import type { Language } from "./language";

/** Where a term of a glossary stands in a text. */
export interface Occurrence {
  readonly entry: string;
  readonly from: number;
  readonly to: number;
}

/** Asks whether `word` is a form of `term`, one word each, in a language. */
export type IsForm = (word: string, term: string, language: Language) => boolean;

interface Word {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

interface Candidate {
  readonly entry: string;
  readonly words: readonly string[];
}

/** Finds terms of one language in texts; made once for a glossary, as making it costs more than asking. */
export interface Finder {
  readonly language: Language;
  /** The occurrences in a text, from its beginning: of several that begin alike the longest, none within another. */
  readonly in: (text: string) => readonly Occurrence[];
}

/** A finder of the terms of a glossary in one language, their other forms included. */
export function finderOf(
  entries: readonly Pick<Entry, "id" | "terms" | "also">[],
  language: Language,
  isForm: IsForm = isInflected,
): Finder {
  const byBeginning = new Map<string, Candidate[]>();
  for (const { id, terms, also } of entries) {
    for (const term of [terms[language], ...(also[language] ?? [])]) {
      const words = term === undefined ? [] : wordsIn(term).map(({ text }) => text);
      const [first] = words;
      if (first === undefined) continue;
      const same = byBeginning.get(beginning(first)) ?? [];
      same.push({ entry: id, words });
      byBeginning.set(beginning(first), same);
    }
  }
  for (const candidates of byBeginning.values()) candidates.sort((a, b) => b.words.length - a.words.length);

  return {
    language,
    in(text) {
      const found: Occurrence[] = [];
      const words = wordsIn(text);
      for (let at = 0; at < words.length; ) {
        const here = byBeginning
          .get(beginning(words[at]?.text ?? ""))
          ?.find((candidate) => stands(candidate, words, at));
        const [first, last] = [words[at], words[at + (here?.words.length ?? 1) - 1]];
        if (here && first && last) found.push({ entry: here.entry, from: first.from, to: last.to });
        at += here?.words.length ?? 1;
      }
      return found;
    },
  };

  function stands({ words: wanted }: Candidate, words: readonly Word[], at: number): boolean {
    return wanted.every((word, index) => isForm(words[at + index]?.text ?? "", word, language));
  }
}

/** The entries that occur in a text, each once, in the order in which they do. */
export function entriesIn(finder: Finder, text: string): readonly string[] {
  return [...new Set(finder.in(text).map(({ entry }) => entry))];
}

// What people join by a hyphen is one word: „Online-Treffen“ is not „Treffen“. An apostrophe divides: l’idée.
const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-‐‑][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

function wordsIn(text: string): readonly Word[] {
  return Array.from(text.matchAll(word), ({ 0: text, index }) => ({ text, from: index, to: index + text.length }));
}

function beginning(word: string): string {
  return word.normalize("NFC").toLowerCase().slice(0, 3);
}

const endings: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: new Set(["e", "en", "n", "s", "es", "er", "ern", "nen"]),
  fr: new Set(["s", "x", "e", "es"]),
  en: new Set(["s", "es"]),
};

/**
 * The same word, whatever its capitals, or one that differs by an ending of its language only. A noun with an
 * ending is written as the noun is, so that „Stand“ is not found in „standen“.
 */
function isInflected(word: string, term: string, language: Language): boolean {
  const [a, b] = [word.normalize("NFC"), term.normalize("NFC")];
  const [low, wanted] = [a.toLowerCase(), b.toLowerCase()];
  if (low === wanted) return true;
  const [short, long] = low.length < wanted.length ? [low, wanted] : [wanted, low];
  if (short.length < 4 || !long.startsWith(short) || !endings[language].has(long.slice(short.length))) return false;
  return language !== "de" || a.charAt(0) === b.charAt(0);
}
