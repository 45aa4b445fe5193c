import type { Person } from "@/domain/programme";
import { once } from "./changes";
import type { Who } from "./report";

/** What stands for a name in a line of plain words, in every language. */
const nobodyNamed = "N.\u00A0N.";

/** How people are told of: with their names, or only by the city that they belong to. */
export interface Telling {
  /** Null for somebody unknown. */
  readonly who: (member: string) => Who | null;
  /** Several people, in their order; without names each city at most once. */
  readonly all: (members: readonly string[]) => readonly Who[];
  /** A line of plain words. */
  readonly line: (words: string) => string;
  /** Markdown. Where people are not named, a name or a mention becomes the mention of a library. */
  readonly text: (source: string) => string;
}

export function tellingOf(people: readonly Person[], names: boolean): Telling {
  const known = new Map(people.map(({ id, name, library }) => [id, { name: names ? name : null, library }]));
  const who = (member: string): Who | null => known.get(member) ?? null;
  const all = (members: readonly string[]): readonly Who[] => once(members.flatMap((member) => who(member) ?? []));
  if (names) return { who, all, line: (words) => words, text: (source) => source };
  const written = people.flatMap(({ name, library }) => (name.trim() === "" ? [] : [{ mark: markOf(name), library }]));
  const without = (words: string, instead: (library: string) => string): string =>
    written.reduce((rest, { mark, library }) => rest.replace(mark, instead(library)), words);
  return {
    who,
    all,
    line: (words) => without(words, () => nobodyNamed),
    text: (source) =>
      without(
        source.replace(/@\[([0-9a-f-]{36})\]/g, (mention, member: string) => {
          const library = known.get(member)?.library;
          return library === undefined ? mention : `@[${library}]`;
        }),
        (library) => `@[${library}]`,
      ),
  };
}

/**
 * A name wherever it is written out, also in a genitive and in an address of mail. Of one word it is looked for as it is written, since it may
 * be a word besides.
 */
function markOf(name: string): RegExp {
  const words = name.trim().split(/\s+/);
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("[\\s._-]+");
  const end = words.length > 1 ? "(?:[’']?s(?![\\p{L}\\p{N}]))?" : "(?:[’']?s)?(?![\\p{L}\\p{N}])";
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${escaped}${end}`, words.length > 1 ? "giu" : "gu");
}
