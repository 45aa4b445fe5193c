import type { Day } from "./day";
import type { Filter } from "./filter";

/** The orders in which ideas can be listed: their place on the board, or a fact of theirs; a minus turns it round. */
export const sorts = ["place", "number", "-number", "due", "-due", "changed", "-changed"] as const;

export type Sort = (typeof sorts)[number];

export function isSort(value: string): value is Sort {
  return sorts.some((sort) => sort === value);
}

/** Ideas on the board can be listed in every order, archived ones lie nowhere and are listed by number. */
export function sortsOf({ archived }: { readonly archived: boolean }): readonly Sort[] {
  return archived ? ["number", "-number"] : sorts;
}

/** Which ideas are listed, and how. */
export interface Listing {
  readonly filter: Filter;
  readonly status: string | null;
  /** Only those that the reader owns. */
  readonly mine: boolean;
  readonly archived: boolean;
  readonly sort: Sort;
}

/** Where an idea stands in an order, whatever becomes of it later. */
export type Spot =
  | { readonly by: "place"; readonly status: string; readonly rank: string; readonly id: string }
  | { readonly by: "number"; readonly number: number }
  | { readonly by: "due"; readonly due: Day | null; readonly id: string }
  | { readonly by: "changed"; readonly revision: number; readonly id: string };

/**
 * How far a list was read. Ideas move while it is, so it has two parts: first, in the order of the list, those
 * that did not change since its first page; then, in the order of their changes, those that did. So what nobody
 * touches comes once, and what changes comes last in its newest state.
 */
export interface Bookmark {
  /** The revision of the first page. */
  readonly since: number;
  readonly part: "unchanged" | "changed";
  /** The last idea that was read of this part. */
  readonly at: Spot;
}
