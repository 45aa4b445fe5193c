import { addressOf, conditionsOf, filterIn } from "./filter";
import type { Member } from "./member";

/** A filter of a programme's ideas that somebody keeps under a name: for herself, or for everybody at work there. */
export interface SavedFilter {
  readonly id: string;
  readonly name: string;
  /** The search part of an address, "?theme=…": ids and words, so that it means the same in either city. */
  readonly address: string;
  readonly shared: boolean;
  /** Whose it is. */
  readonly by: string;
}

/** More than this in one programme nobody finds again. */
export const mostSaved = 50;

export const filterNameRule = { most: 60, required: true, oneLine: true } as const;

/** The longest address that is kept; words, the longest of it, have 200 characters. */
export const longestAddress = 2_000;

/** A filter's address as it is kept: what it does not know is left out; null where it narrows nothing. */
export function filterAddress(address: string): string | null {
  const filter = filterIn(new URLSearchParams(address));
  return conditionsOf(filter) > 0 ? addressOf(filter) : null;
}

/** A member's filters by name, then those that others share. */
export function inOrder(filters: readonly SavedFilter[], member: Pick<Member, "id" | "language">): SavedFilter[] {
  const byName = new Intl.Collator(member.language, { numeric: true }).compare;
  const others = ({ by }: SavedFilter): number => (by === member.id ? 0 : 1);
  return [...filters].sort((a, b) => others(a) - others(b) || byName(a.name, b.name));
}
