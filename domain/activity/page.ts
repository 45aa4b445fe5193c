import { dayOfEntry, type Entry, newestFirst, spotIn, spotOf } from "./entry";

/** A page ends with a day once it has so many entries, and within a day that alone has more than fit on it. */
export const pageSize = { least: 100, most: 400 } as const;

/**
 * How many of some entries, the newest first, make a page: whole days, as long as they fit. `entries` is one more
 * than fit where there are that many.
 */
export function lengthOfPage(
  entries: readonly Entry[],
  timeZone: string,
  { least, most }: { readonly least: number; readonly most: number } = pageSize,
): number {
  if (entries.length <= least) return entries.length;
  const days = entries.map((entry) => dayOfEntry(entry, timeZone));
  const ends = (length: number): boolean => length === entries.length || days[length] !== days[length - 1];
  for (let length = least; length <= Math.min(most, entries.length); length += 1) {
    if (ends(length)) return length;
  }
  for (let length = least - 1; length > 0; length -= 1) if (ends(length)) return length;
  return Math.min(most, entries.length);
}

/** What a page of activity knows, the newest first, and where older entries begin; null where there are none. */
export interface Known {
  readonly entries: readonly Entry[];
  readonly next: string | null;
}

/** What is known once its newest page was told anew; `lasting` says whether an older entry still belongs there. */
export function withNewest(known: Known, newest: Known, lasting: (entry: Entry) => boolean): Known {
  const end = spotIn(newest.next);
  if (!end) return newest;
  const older = known.entries.filter((entry) => newestFirst(spotOf(entry), end) > 0);
  // Where a whole page is new, something between it and what was known may be missing.
  const meets = newest.entries.length < pageSize.least || known.entries.length > older.length;
  return meets && older.length > 0
    ? { entries: [...newest.entries, ...older.filter(lasting)], next: known.next }
    : newest;
}

/** What is known with an older page behind it. */
export function withOlder(known: Known, older: Known): Known {
  const end = spotIn(known.next);
  const entries = older.entries.filter((entry) => end !== null && newestFirst(spotOf(entry), end) > 0);
  return { entries: [...known.entries, ...entries], next: older.next };
}
