import { generateKeyBetween } from "fractional-indexing";

/**
 * A place in a column: a string between two others, compared code unit by code unit. Only the moved
 * idea gets a new one. `null` stands for the beginning or the end of the column.
 */
export function rankBetween(before: string | null, after: string | null): string {
  // Two ideas may share a rank for a moment (two guesses of two browsers); then the place behind the first must do.
  return generateKeyBetween(before, before !== null && after !== null && after <= before ? null : after);
}

export interface Ranked {
  readonly id: string;
  readonly rank: string;
}

/** The order within a column: rank, then id, both by code unit as the database sorts them. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/** The rank right behind `after` in a sorted column; `null` means first, an idea that is not there means last. */
export function rankBehind(column: readonly Ranked[], after: string | null): string {
  if (after === null) return rankBetween(null, column[0]?.rank ?? null);
  const place = column.findIndex((other) => other.id === after);
  const index = place < 0 ? column.length - 1 : place;
  return rankBetween(column[index]?.rank ?? null, column[index + 1]?.rank ?? null);
}
