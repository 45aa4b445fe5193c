import { fold } from "./filter";
import { type Language, languages, type Names } from "./language";
import type { Fault } from "./outcome";

/** What the people of a programme call one thing, in each of their languages. */
export interface Entry {
  readonly id: string;
  readonly terms: Names;
  /** Other forms of the term that mean the same: plurals, short forms, older words. */
  readonly also: Forms;
  /** What is meant by it, for readers of each language. */
  readonly notes: Names;
  readonly edition: number;
  /** Who wrote it as it now is. */
  readonly by: string;
  readonly at: string;
}

export type Forms = Readonly<Partial<Record<Language, readonly string[]>>>;

/** An entry as it is written: what it says, without who and when. */
export type Wording = Pick<Entry, "terms" | "also" | "notes">;

export const termRule = { most: 80, required: true, oneLine: true } as const;
export const noteRule = { most: 500, required: false } as const;
/** So many other forms of a term may be named. */
export const mostForms = 12;

/** The entry in the form in which it is kept: what is empty is left out. */
export function wordingGiven({ terms, also, notes }: Wording): Wording {
  const filled = (names: Names): Names =>
    Object.fromEntries(Object.entries(names).filter(([, text]) => text.trim() !== ""));
  const forms = languages.flatMap((language) => {
    const named = [...new Set(also[language] ?? [])].filter((form) => form !== "" && form !== terms[language]);
    return named.length > 0 ? [[language, named] as const] : [];
  });
  return { terms: filled(terms), also: Object.fromEntries(forms), notes: filled(notes) };
}

/**
 * What is wrong with an entry, by field: a term is there in two of the programme's languages at least, as it is
 * about what one is in the other, and no other entry has the same term.
 */
export function faultsInEntry(
  { terms, also }: Wording,
  needed: readonly Language[],
  beside: readonly Pick<Entry, "terms">[],
): Readonly<Record<string, Fault>> {
  const faults: Record<string, Fault> = {};
  const missing = needed.filter((language) => !terms[language]);
  if (needed.length - missing.length < Math.min(2, needed.length)) {
    for (const language of missing) faults[`terms.${language}`] = "empty";
  }
  for (const language of languages) {
    const term = terms[language];
    if (!term) {
      // Other forms of nothing.
      if ((also[language] ?? []).length > 0) faults[`terms.${language}`] = "empty";
      continue;
    }
    if (beside.some((other) => fold(other.terms[language] ?? "") === fold(term))) faults[`terms.${language}`] = "taken";
  }
  return faults;
}

/** The entry for a reader: her own language first, then the others. */
export function languagesOf(entry: Pick<Entry, "terms">, first: Language): readonly Language[] {
  return [first, ...languages.filter((language) => language !== first)].filter((language) => entry.terms[language]);
}

/** The term by which a reader finds an entry: in her language, else in the first that there is. */
export function headOf(entry: Pick<Entry, "terms">, language: Language): { text: string; language: Language } {
  const [first = language] = languagesOf(entry, language);
  return { text: entry.terms[first] ?? "", language: first };
}

/** The entries in the order of a reader's alphabet. */
export function inAlphabet(entries: readonly Entry[], language: Language): readonly Entry[] {
  const compare = new Intl.Collator(language, { sensitivity: "base", numeric: true }).compare;
  return [...entries].sort(
    (a, b) => compare(headOf(a, language).text, headOf(b, language).text) || (a.id < b.id ? -1 : 1),
  );
}

/** The entries in which all words of a search stand, in whatever language. */
export function entriesWith(entries: readonly Entry[], search: string): readonly Entry[] {
  const words = fold(search).split(" ").filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ terms, also, notes }) => {
    const text = fold([...Object.values(terms), ...Object.values(also).flat(), ...Object.values(notes)].join(" "));
    return words.every((word) => text.includes(word));
  });
}

/** What a deed changed in a glossary: entries as they now are, and those that are gone. */
export interface GlossaryNews {
  readonly entries: readonly Entry[];
  readonly removed: readonly string[];
}

/** The glossary after some news; what it knows in a newer edition stays. */
export function withEntries(known: readonly Entry[], { entries, removed }: GlossaryNews): readonly Entry[] {
  const gone = new Set(removed);
  const newest = new Map(known.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    if ((newest.get(entry.id)?.edition ?? 0) <= entry.edition) newest.set(entry.id, entry);
  }
  return [...newest.values()].filter(({ id }) => !gone.has(id));
}
