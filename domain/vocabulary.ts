import { fold } from "./filter";
import type { Language, Names } from "./language";
import type { Fault } from "./outcome";
import type { Programme } from "./programme";

/** The names by which a programme, its statuses and its themes are called. */
export type Vocabulary = Pick<Programme, "names" | "edition" | "statuses" | "themes">;

/** What a name may be. */
export const nameRule = { most: 80, required: true, oneLine: true } as const;

/** Names without those that are empty: a name in a language that need not be there is taken away by leaving it out. */
export function namesGiven(names: Names): Names {
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name.trim() !== ""));
}

/**
 * What is wrong with some names, by language: each language of the programme needs one, and none may be that of
 * somebody `beside`, whatever its capitals.
 */
export function faultsInNames(
  names: Names,
  needed: readonly Language[],
  beside: readonly { readonly names: Names }[],
): Readonly<Record<string, Fault>> {
  const faults: Record<string, Fault> = {};
  for (const language of needed) if (!names[language]) faults[`names.${language}`] = "empty";
  for (const [language, name] of Object.entries(names) as [Language, string][]) {
    const alike = fold(name);
    if (beside.some((other) => fold(other.names[language] ?? "") === alike)) faults[`names.${language}`] = "taken";
  }
  return faults;
}

/** Whether both are called the same in every language. */
export function sameNames(one: Names, other: Names): boolean {
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<Language>;
  return [...keys].every((language) => one[language] === other[language]);
}

/** A programme by the names that it has now. */
export function withVocabulary(programme: Programme, vocabulary: Vocabulary | null): Programme {
  return vocabulary ? { ...programme, ...vocabulary } : programme;
}
