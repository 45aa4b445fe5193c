import type { Language } from "@/domain/language";
import { termsTogether } from "./terms";
import type { Wanted } from "./words";

/** Terms that mean the same in different languages, as a glossary has them. */
export interface Pair {
  readonly terms: Readonly<Partial<Record<Language, string>>>;
}

/** What is looked for, and where a glossary has words for it in other languages, those as well. */
export function withEquivalents(wanted: readonly Wanted[], pairs: readonly Pair[]): readonly Wanted[] {
  const found = pairs.flatMap(({ terms }) => equivalentsIn(wanted, terms));
  if (found.length === 0) return wanted;
  return wanted.map((word, place) => ({
    ...word,
    equivalents: [...word.equivalents, ...found.flatMap(({ places, together }) => (places.has(place) ? together : []))],
  }));
}

interface Equivalent {
  /** Which of the wanted words the term is made of. */
  readonly places: ReadonlySet<number>;
  /** What stands for all of them. */
  readonly together: readonly (readonly string[])[];
}

function equivalentsIn(wanted: readonly Wanted[], terms: Pair["terms"]): Equivalent[] {
  const entries = (Object.entries(terms) as [Language, string][]).map(
    ([language, term]) => [language, termsTogether(term, language)] as const,
  );
  return entries.flatMap(([language, term]) => {
    const others = entries.filter(([other, together]) => other !== language && together.length > 0);
    const together = others.map(([, together]) => together);
    return placesOf(term, wanted).map((places) => ({ places, together }));
  });
}

/** Where the words of a term stand one after the other. */
function placesOf(term: readonly string[], wanted: readonly Wanted[]): ReadonlySet<number>[] {
  if (term.length === 0) return [];
  return wanted.flatMap((_, start) =>
    term.every((each, place) => wanted[start + place]?.terms.includes(each))
      ? [new Set(term.map((_, place) => start + place))]
      : [],
  );
}
