import type { Card } from "./board";
import type { Day } from "./day";

/** What can be changed at many ideas at once; what is left out stays as it is. */
export interface BulkChange {
  readonly status?: string | undefined;
  readonly theme?: string | null | undefined;
  readonly due?: Day | null | undefined;
  /** Becomes an owner beside those who are. */
  readonly owner?: string | undefined;
  /** Is an owner no longer. */
  readonly letGo?: string | undefined;
}

/** So many ideas at most are changed by one deed: everybody else who changes something waits that long. */
export const mostAtOnce = 200;

/** An idea that a deed about several left as it was, and why. */
export interface Left {
  readonly idea: string;
  readonly refused: (typeof reasons)[number];
}

/** Why one idea of several is left as it was. */
export const reasons = ["not_found", "archived", "newer_change"] as const;

export function isReason(refused: string): refused is Left["refused"] {
  return reasons.some((reason) => reason === refused);
}

/** A card as it will be once it is changed; the same where nothing changes. A rank is given with another status. */
export function bulkChanged(card: Card, change: BulkChange, place: { rank: string; since: string }): Card {
  const { status, theme, due, owner, letGo } = change;
  const owners = card.owners.filter((id) => id !== letGo);
  if (owner !== undefined && !owners.includes(owner)) owners.push(owner);
  return {
    ...card,
    ...(status !== undefined && status !== card.status && { status, ...place }),
    ...(theme !== undefined && { theme }),
    ...(due !== undefined && { due }),
    ...(owners.join() !== card.owners.join() && { owners }),
  };
}

/** The titles of what was left, grouped by why. */
export function leftByReason(left: readonly Left[]): ReadonlyMap<Left["refused"], readonly string[]> {
  const groups = new Map<Left["refused"], string[]>();
  for (const { idea, refused } of left) groups.set(refused, [...(groups.get(refused) ?? []), idea]);
  return groups;
}
