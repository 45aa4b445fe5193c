import { fold } from "@/domain/filter";
import { type Language, languages } from "@/domain/language";
import { type Term, type Token, termOf, tokensOf } from "./terms";

/** A word that somebody looks for. */
export interface Wanted {
  /** The terms that it is found under, one in each language. */
  readonly terms: readonly string[];
  /** What the terms may begin with besides, while it may not be finished. */
  readonly beginnings: readonly string[];
  /** The terms that stand for it together, all in one text: what a glossary has for it in another language. */
  readonly equivalents: readonly (readonly string[])[];
  /** The number of the idea that it may mean. */
  readonly number: number | null;
}

/** A single letter would begin half of all words. */
const shortest = 2;

/**
 * What somebody looks for, word by word. The last word may be unfinished where nothing follows it; words that
 * stand in every text count only where there are no others.
 */
export function wantedIn(typed: string, { mark }: { readonly mark: string }): readonly Wanted[] {
  const tokens = tokensOf(typed);
  const all = tokens.flatMap((token, place): { wanted: Wanted; frequent: boolean }[] => {
    const next = tokens[place + 1];
    if (next && isMark(token, next, typed, mark)) return [];
    const before = tokens[place - 1];
    if (before && isMark(before, token, typed, mark)) {
      return [{ wanted: { terms: [], beginnings: [], equivalents: [], number: Number(token.word) }, frequent: false }];
    }
    return [{ wanted: wantedBy(token.word, token.end === typed.length), frequent: isFrequent(token.word) }];
  });
  const rare = all.filter(({ frequent }) => !frequent);
  const once = new Map((rare.length > 0 ? rare : all).map(({ wanted }) => [JSON.stringify(wanted), wanted]));
  return [...once.values()];
}

/** Whether two words are a shelf mark: LNM-12. */
function isMark(letters: Token, digits: Token, typed: string, mark: string): boolean {
  const between = typed.slice(letters.end, digits.start);
  return isNumber(digits.word) && /^[-‑–\s]$/.test(between) && fold(letters.word) === fold(mark);
}

function isNumber(word: string): boolean {
  return /^\d{1,9}$/.test(word);
}

function isFrequent(word: string): boolean {
  return languages.some((language) => termOf(word, language).frequent);
}

function wantedBy(word: string, unfinished: boolean): Wanted {
  const terms = languages.map((language) => termOf(word, language));
  return {
    terms: terms.map(({ stem }) => stem),
    beginnings: unfinished && Array.from(fold(word)).length >= shortest ? terms.map(({ spelled }) => spelled) : [],
    equivalents: [],
    number: isNumber(word) ? Number(word) : null,
  };
}

/** Which of the wanted words stand where in a text: its words that are any, with their places among the wanted. */
export function foundIn(
  text: string,
  language: Language,
  wanted: readonly Wanted[],
): readonly (Token & { readonly places: readonly number[] })[] {
  const tokens = tokensOf(text)
    .map((token) => ({ ...token, term: termOf(token.word, language) }))
    .filter(({ term }) => !term.frequent);
  const standing = wanted.some(({ equivalents }) => equivalents.length > 0)
    ? new Set(tokens.map(({ term }) => term.stem))
    : new Set<string>();
  const whole = wanted.map(({ terms, equivalents }) => [
    ...terms,
    ...equivalents.filter((together) => together.every((term) => standing.has(term))).flat(),
  ]);
  const isWanted = ({ spelled, stem }: Term, place: number): boolean =>
    whole[place]?.some((term) => term === stem || term === spelled) ||
    wanted[place]?.beginnings.some((beginning) => spelled.startsWith(beginning) || stem.startsWith(beginning)) ||
    false;
  return tokens.flatMap(({ term, ...token }) => {
    const places = wanted.flatMap((_, place) => (isWanted(term, place) ? [place] : []));
    return places.length > 0 ? [{ ...token, places }] : [];
  });
}
