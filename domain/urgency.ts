import { type Day, daysBetween } from "./day";
import { awaitsItsDay, type Kind } from "./lifecycle";

/** What an idea asks of its owners, the most pressing first. */
export const urgencies = ["overdue", "soon", "stuck", "later", "parked"] as const;
export type Urgency = (typeof urgencies)[number];

/** A day comes soon when it is no further away than so many days. */
const soon = 14;

/** How pressing an idea is at a moment. */
export interface Pressure {
  readonly urgency: Urgency;
  /** Days until its day, negative once it has passed; null without one that it can still be late for. */
  readonly left: number | null;
  /** Whole days since anything happened to it. */
  readonly quiet: number;
  /** Whether that is longer than its programme allows. */
  readonly stuck: boolean;
}

/** How pressing an open idea is; null for one that is done. */
export function pressureOf(
  idea: { readonly kind: Kind; readonly due: Day | null; readonly touched: Date },
  at: { readonly now: Date; readonly today: Day; readonly stuckAfter: number },
): Pressure | null {
  const { kind, due, touched } = idea;
  if (kind === "done") return null;
  const quiet = Math.max(0, Math.floor((at.now.getTime() - touched.getTime()) / 86_400_000));
  if (!awaitsItsDay(kind)) return { urgency: "parked", left: null, quiet, stuck: false };
  const left = due === null ? null : daysBetween(at.today, due);
  const stuck = quiet >= at.stuckAfter;
  return { urgency: urgencyOf(left, stuck), left, quiet, stuck };
}

function urgencyOf(left: number | null, stuck: boolean): Urgency {
  if (left !== null && left < 0) return "overdue";
  if (left !== null && left <= soon) return "soon";
  return stuck ? "stuck" : "later";
}

/**
 * The order in which an owner looks at her ideas: what is overdue, what is due soon, what is stuck, the rest, and last
 * what is parked. In each the earliest day first, but of what is stuck what has rested longest.
 */
export function mostPressingFirst(a: Pressure, b: Pressure): number {
  const rank = urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency);
  if (rank !== 0) return rank;
  if (a.urgency === "stuck") return b.quiet - a.quiet;
  return (a.left ?? Number.MAX_SAFE_INTEGER) - (b.left ?? Number.MAX_SAFE_INTEGER) || b.quiet - a.quiet;
}
