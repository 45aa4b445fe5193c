import type { Language } from "@/domain/language";
import { foundIn, type Wanted } from "./words";

/** A piece of a quoted text; `found` where it is a word that somebody looked for. */
export interface Part {
  readonly text: string;
  readonly found: boolean;
}

/** About so many characters of a text are quoted, and so many of them before the first word that was found. */
const length = 180;
const lead = 48;

/** The words of Markdown without its signs, in one line. */
export function plainOf(markdown: string): string {
  return (
    markdown
      .replace(/@\[[0-9a-f-]{36}\]/g, "@…")
      .replace(/^[ \t]*(?:```|~~~).*$/gm, " ")
      // Bounded, so that no text makes it look far ahead from every bracket.
      .replace(/!?\[([^[\]\n]{0,500})\]\([^()\s]{0,500}\)/g, "$1")
      .replace(/^[ \t>]*(?:#{1,6}[ \t]|[-*+][ \t](?:\[[ xX]\][ \t])?|\d{1,9}[.)][ \t])?/gm, "")
      .replace(/\\([!-/:-@[-`{-~])/g, "$1")
      .replace(/`/g, "")
      // Within a word they are no signs: Leser*innen, snake_case.
      .replace(/(?<![\p{L}\p{N}])[*_~]{1,3}|[*_~]{1,3}(?![\p{L}\p{N}])/gu, "")
      .replace(/\s+/g, " ")
      .trim()
  );
}

/** A whole text in parts. */
export function markedIn(text: string, language: Language, wanted: readonly Wanted[]): readonly Part[] {
  return partsOf(text, foundIn(text, language, wanted), 0, text.length);
}

/** Where most of the wanted words stand close together in a text; null where none does. */
export function quoteOf(text: string, language: Language, wanted: readonly Wanted[]): readonly Part[] | null {
  const matches = foundIn(text, language, wanted);
  const [first] = matches;
  if (!first) return null;
  const within = (from: Match): number =>
    new Set(
      matches.flatMap(({ start, end, places }) =>
        start >= from.start && end <= from.start + length - lead ? places : [],
      ),
    ).size;
  // The first of the best; of many matches only the first are looked at.
  const best = matches.slice(0, 50).reduce((found, each) => (within(each) > within(found) ? each : found), first);
  const start = startBefore(text, best.start);
  const end = endAfter(text, Math.max(start + length, best.end), start);
  const parts = partsOf(text, matches, start, end);
  return [
    ...(start > 0 ? [{ text: "… ", found: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: " …", found: false }] : []),
  ];
}

function startBefore(text: string, at: number): number {
  if (at <= lead) return 0;
  const blank = text.indexOf(" ", at - lead);
  return blank >= 0 && blank < at ? blank + 1 : at;
}

function endAfter(text: string, at: number, start: number): number {
  // A word without an end is cut, though never between the halves of a sign.
  const most = Math.min(at, start + 2 * length);
  if (most >= text.length) return text.length;
  const blank = text.lastIndexOf(" ", most);
  if (blank > start && at === most && blank > most - lead) return blank;
  return /[\uD800-\uDBFF]/.test(text.charAt(most - 1)) ? most - 1 : most;
}

type Match = ReturnType<typeof foundIn>[number];

function partsOf(text: string, matches: readonly Match[], from: number, to: number): readonly Part[] {
  const parts: Part[] = [];
  let at = from;
  const add = (end: number, found: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), found });
    at = Math.max(at, end);
  };
  for (const { start, end } of matches) {
    if (start < from || start >= to) continue;
    add(start, false);
    add(Math.min(end, to), true);
  }
  add(to, false);
  return parts;
}
