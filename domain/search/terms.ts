import type { Language } from "@/domain/language";
import { spellingOf, stemOf } from "./stem";

/**
 * Counts the states of the rules by which texts are taken apart. Raised whenever they change: then every text
 * is taken apart anew.
 */
export const rulesEdition = 1;

/** A word of a text and where it stands. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** The words of a text. What an apostrophe leaves of a word (l’, qu’, ’s) is none. */
export function tokensOf(text: string): Token[] {
  return [...text.matchAll(word)]
    .map((match) => ({ word: match[0], start: match.index, end: match.index + match[0].length }))
    .filter((token) => !isElided(token, text));
}

const elided = /^(?:\p{L}|qu)$/iu;

function isElided({ word, start, end }: Token, text: string): boolean {
  if (word.length > 2 || !elided.test(word)) return false;
  return /['’]/.test(text.charAt(end) + text.charAt(start - 1));
}

/** Words that stand in nearly every text, in their spelling. */
const frequent: Readonly<Record<Language, ReadonlySet<string>>> = {
  de: wordSet(
    "der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei mit nach von vom zu zum zur fur uber ist sind war wird werden nicht auch es er sie wir ihr ich du so wie als dass um",
  ),
  fr: wordSet(
    "le la les un une des du de au aux et ou en dans sur par pour avec est sont a ce cette ces se sa son ses il elle on nous vous ils elles je tu ne pas que qui",
  ),
  en: wordSet("the a an and or of in on at to for with is are was be not it this that we you i by from as"),
};

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(" "));
}

/** What a word is in a language. */
export interface Term {
  /** As it is spelled, for what it begins with. */
  readonly spelled: string;
  /** What all its forms have in common. */
  readonly stem: string;
  /** It stands in nearly every text, so that nothing is found by it. */
  readonly frequent: boolean;
}

/** Texts are made of the same few thousand words, and taking one apart costs more than looking it up. */
const known: Readonly<Record<Language, Map<string, Term>>> = { de: new Map(), fr: new Map(), en: new Map() };
const mostKnown = 20_000;
const longestKnown = 40;

export function termOf(word: string, language: Language): Term {
  const terms = known[language];
  const before = terms.get(word);
  if (before) return before;
  const spelling = spellingOf(word, language);
  const term = {
    spelled: named(spelling, language),
    stem: named(stemOf(spelling, language), language),
    frequent: frequent[language].has(spelling),
  };
  if (terms.size >= mostKnown) terms.clear();
  if (word.length <= longestKnown) terms.set(word, term);
  return term;
}

/** The terms under which a text is found: each word as it is spelled and its stem, of one language. */
export function termsOf(text: string, language: Language): string[] {
  const terms = tokensOf(text)
    .map(({ word }) => termOf(word, language))
    .filter(({ frequent }) => !frequent);
  return [...new Set(terms.flatMap(({ spelled, stem }) => [spelled, stem]))];
}

/** The stems of some words in their order, that stand for them together. */
export function termsTogether(words: string, language: Language): string[] {
  return tokensOf(words)
    .map(({ word }) => termOf(word, language))
    .filter(({ frequent }) => !frequent)
    .map(({ stem }) => stem);
}

/**
 * Stems of different languages are different terms, however alike they look. A term has no signs but a–z and 0–9,
 * which the databases' own full-text searches leave as they are, and it begins like its word.
 */
function named(word: string, language: Language): string {
  return language + word.replace(/[^a-z1-9]/gu, encoded);
}

/** Any other sign, as a nought and its number in four digits. */
function encoded(sign: string): string {
  return `0${(sign.codePointAt(0) ?? 0).toString(36).padStart(4, "0")}`;
}
