/** How high rows are that were seen once, and about how high the others will be. */
export class Heights {
  readonly #known = new Map<string, number>();
  #tops: Float64Array = new Float64Array(1);
  #keys: readonly string[] = [];
  #stale = true;
  #sum = 0;

  constructor(readonly guess: number) {}

  /** The rows there now are, in their order. */
  arrange(keys: readonly string[]): void {
    if (keys === this.#keys) return;
    this.#keys = keys;
    this.#stale = true;
  }

  /** Learns how high a row is; answers whether that is news. */
  learn(key: string, height: number): boolean {
    const before = this.#known.get(key);
    if (before !== undefined && Math.abs(before - height) < 1) return false;
    this.#sum += height - (before ?? 0);
    this.#known.set(key, height);
    this.#stale = true;
    return true;
  }

  /** Forgets what was learned: the rows have another width now. */
  forget(): void {
    this.#known.clear();
    this.#sum = 0;
    this.#stale = true;
  }

  /** How far below the first row's top a row begins; after the last one, how high they all are. */
  topOf(index: number): number {
    return this.#arranged()[Math.min(Math.max(index, 0), this.#keys.length)] ?? 0;
  }

  /** The row that lies at a depth. */
  at(depth: number): number {
    const tops = this.#arranged();
    let [low, high] = [0, this.#keys.length];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tops[middle] ?? 0) <= depth) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #arranged(): Float64Array {
    if (!this.#stale) return this.#tops;
    // Rows nobody saw yet are thought as high as the others on average.
    const usual = this.#known.size > 0 ? this.#sum / this.#known.size : this.guess;
    const tops = new Float64Array(this.#keys.length + 1);
    let top = 0;
    for (const [index, key] of this.#keys.entries()) {
      tops[index] = top;
      top += this.#known.get(key) ?? usual;
    }
    tops[this.#keys.length] = top;
    this.#tops = tops;
    this.#stale = false;
    return tops;
  }
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * One step from the rows that are in the page to those that should be, with a few new ones at most; the same where
 * there is nothing left to do. After a leap it begins with the row in `sight`.
 */
export function towards(
  now: Range,
  wanted: Range,
  { sight, atOnce }: { readonly sight: number; readonly atOnce: number },
): Range {
  if (now.from === wanted.from && now.to === wanted.to) return now;
  const [from, to] = [Math.max(now.from, wanted.from), Math.min(now.to, wanted.to)];
  if (from >= to) return { from: sight, to: Math.min(sight + atOnce, Math.max(wanted.to, sight + 1)) };
  const next = { from, to: Math.min(wanted.to, to + atOnce) };
  const rest = atOnce - (next.to - to);
  return { from: Math.max(wanted.from, from - rest), to: next.to };
}

/** Rows beside each other that are in the page, or the room that others would take. */
export type Stretch =
  | { readonly kind: "rows"; readonly from: number; readonly to: number }
  | { readonly kind: "room"; readonly key: string; readonly height: number };

/** The rows of a range, and the one that is held wherever it lies, with the room between them. */
export function stretches(
  heights: Pick<Heights, "topOf">,
  count: number,
  range: Range,
  held: number | null,
): readonly Stretch[] {
  const from = Math.min(range.from, count);
  const to = Math.min(Math.max(range.to, from), count);
  const parts = [{ from, to }];
  if (held !== null && held >= 0 && held < count) {
    if (held < from) parts.unshift({ from: held, to: held + 1 });
    else if (held >= to) parts.push({ from: held, to: held + 1 });
  }
  const all: Stretch[] = [];
  let place = 0;
  for (const part of [...parts, { from: count, to: count }]) {
    const height = heights.topOf(part.from) - heights.topOf(place);
    if (height > 0) all.push({ kind: "room", key: `room-${all.length}`, height });
    if (part.to > part.from) all.push({ kind: "rows", ...part });
    place = part.to;
  }
  return all;
}
