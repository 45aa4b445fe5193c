import type { Change } from "@/domain/change";
import { awaitsItsDay } from "@/domain/lifecycle";
import { type Frame, lifeOf } from "./figures";
import type { Standings } from "./standing";

const day = 86_400_000;

/** How long something took, in days, of so many cases. */
export interface Span {
  readonly count: number;
  readonly median: number;
  /** Nine in ten took no longer. */
  readonly ninetieth: number;
}

/** The span of some durations in milliseconds; null where there are none. */
function spanOf(durations: readonly number[]): Span | null {
  if (durations.length === 0) return null;
  const sorted = durations.toSorted((a, b) => a - b);
  return { count: sorted.length, median: quantile(sorted, 0.5) / day, ninetieth: quantile(sorted, 0.9) / day };
}

/** Between two values the way is divided evenly, so that the median of two lies in their middle. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}

type Moved = Extract<Change, { readonly kind: "moved" }>;

/** Moves from one status to another that stood: those taken back, and what took them back, are no moves. */
function movesIn(changes: readonly Change[]): readonly Moved[] {
  const undone = new Set(changes.flatMap(({ undoes }) => (undoes === undefined ? [] : [undoes])));
  return changes.filter(
    (change): change is Moved =>
      change.kind === "moved" &&
      change.data.from !== change.data.to &&
      change.undoes === undefined &&
      !undone.has(change.deed),
  );
}

/** Ideas proposed, and moves from one status to another that stood, in order. */
export function movementsIn(changes: readonly Change[]): readonly Change[] {
  const moves = new Set<Change>(movesIn(changes));
  return changes.filter((change) => change.kind === "proposed" || moves.has(change));
}

/** By status: how long ideas stayed in it that left it in a period. */
export function staysIn(changes: readonly Change[]): ReadonlyMap<string, Span> {
  const stays = new Map<string, number[]>();
  for (const { at, data } of movesIn(changes)) {
    const before = stays.get(data.from) ?? [];
    before.push(Date.parse(at) - Date.parse(data.since));
    stays.set(data.from, before);
  }
  return new Map([...stays].flatMap(([status, durations]) => withSpan(status, durations)));
}

function withSpan(status: string, durations: readonly number[]): [string, Span][] {
  const span = spanOf(durations);
  return span ? [[status, span]] : [];
}

/** How long it took from proposal to done, of the ideas that were done in a period; `proposed` by idea. */
export function wayToDone(
  changes: readonly Change[],
  done: readonly string[],
  proposed: ReadonlyMap<string, Date>,
  programme: Pick<Frame, "statuses">,
): Span | null {
  const finished = new Set(programme.statuses.filter(({ kind }) => kind === "done").map(({ id }) => id));
  const arrived = new Map<string, number>();
  for (const { idea, at, data } of movesIn(changes)) {
    if (finished.has(data.to) && !finished.has(data.from)) arrived.set(idea, Date.parse(at));
  }
  return spanOf(
    done.flatMap((idea) => {
      const [begin, end] = [proposed.get(idea), arrived.get(idea)];
      return begin === undefined || end === undefined ? [] : [end - begin.getTime()];
    }),
  );
}

/** The ages, in days, up to which open ideas are counted together; the last group has no end. */
export const ages = [30, 90, 180] as const;

/** By open status: how many ideas have been in it for how long, by the groups of `ages`. */
export function agesOf(
  standings: Standings,
  at: Date,
  programme: Pick<Frame, "statuses">,
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const { kindOf } = lifeOf(programme);
  const groups = new Map<string, string[][]>();
  for (const standing of standings.values()) {
    if (standing.archived || !awaitsItsDay(kindOf(standing))) continue;
    const age = (at.getTime() - Date.parse(standing.since)) / day;
    const group = ages.findIndex((limit) => age < limit);
    const counted = groups.get(standing.status) ?? [...ages, null].map((): string[] => []);
    counted[group < 0 ? ages.length : group]?.push(standing.id);
    groups.set(standing.status, counted);
  }
  return groups;
}
