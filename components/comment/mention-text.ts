/** Somebody who can be mentioned, and the words that stand for her in a text that is being written. */
export interface Mentionable {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** "@Anna Reinhardt", with the city where two share the name. */
  readonly words: string;
}

export function mentionables(people: readonly { id: string; name: string; city: string }[]): readonly Mentionable[] {
  return people.map((person) => {
    const shared = people.some((other) => other.id !== person.id && other.name === person.name);
    return { ...person, words: shared ? `@${person.name} (${person.city})` : `@${person.name}` };
  });
}

/** What is sent: each mention as the id of the member, whatever she is called today. */
export function sent(text: string, people: readonly Mentionable[]): string {
  // Longer names first, so that "@Anna Reinhardt-Kurz" is not taken for "@Anna Reinhardt".
  const byLength = people.toSorted((a, b) => b.words.length - a.words.length);
  if (byLength.length === 0) return text;
  const pattern = new RegExp(`(${byLength.map(({ words }) => literal(words)).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  const ids = new Map(byLength.map(({ words, id }) => [words, id]));
  return text.replaceAll(pattern, (words) => `@[${ids.get(words) ?? ""}]`);
}

/** What the writer sees of a kept text: names instead of ids. */
export function written(source: string, people: readonly Mentionable[]): string {
  const words = new Map(people.map((person) => [person.id, person.words]));
  return source.replaceAll(/@\[([0-9a-f-]{36})\]/g, (mark, id: string) => words.get(id) ?? mark);
}

/** What is being searched for after an @ before the caret, and where it begins; null when there is none. */
export function mentionAt(text: string, caret: number): { readonly from: number; readonly search: string } | null {
  const found = /(?:^|[\s(„«"'])@([\p{L}\p{M}\p{N}'’.-]*(?: [\p{L}\p{M}'’.-]+)?)$/u.exec(text.slice(0, caret));
  if (!found) return null;
  const search = found[1] ?? "";
  return { from: caret - search.length - 1, search };
}

/** The people that a search finds: at the beginning of any of their names, accents and case aside. */
export function mentionsFound(search: string, people: readonly Mentionable[], most = 6): readonly Mentionable[] {
  const wanted = folded(search);
  return people
    .filter((person) => ` ${folded(person.name)} ${folded(person.city)}`.includes(` ${wanted}`))
    .slice(0, most);
}

function folded(text: string): string {
  return text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae");
}

function literal(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
