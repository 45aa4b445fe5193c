import type { FlowPoint } from "./progress";

/** A round number that is no smaller, and the step between the lines of a scale up to it. */
export function scaleTo(most: number): { readonly top: number; readonly step: number } {
  const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1_000, 2_000, 2_500, 5_000, 10_000];
  const step = steps.find((each) => most / each <= 5) ?? Math.ceil(most / 5 / 10_000) * 10_000;
  return { top: Math.max(step, Math.ceil(most / step) * step), step };
}

/** One layer of a picture of layers: for each point its lower and its upper edge. */
export interface Layer {
  readonly status: string;
  readonly edges: readonly { readonly from: number; readonly to: number }[];
}

/** Statuses as layers on top of each other, the first at the bottom. */
export function layersOf(flow: readonly FlowPoint[], statuses: readonly string[]): readonly Layer[] {
  const heights = flow.map(() => 0);
  return statuses.map((status) => ({
    status,
    edges: flow.map(({ counts }, place) => {
      const from = heights[place] ?? 0;
      const to = from + (counts[status] ?? 0);
      heights[place] = to;
      return { from, to };
    }),
  }));
}

/** How many ideas there were at a point, whatever their status. */
export function totalOf({ counts }: FlowPoint): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** Labels moved apart so that each has `gap` to the next, as near to where they belong as that allows; all within `limits`. */
export function apart(
  wanted: readonly number[],
  gap: number,
  limits: { readonly from: number; readonly to: number },
): number[] {
  const order = wanted.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value);
  const placed: number[] = [];
  for (const { value } of order)
    placed.push(Math.max(value, (placed.at(-1) ?? Number.NEGATIVE_INFINITY) + gap, limits.from));
  let ceiling = limits.to;
  for (let index = placed.length - 1; index >= 0; index -= 1) {
    const value = Math.min(placed[index] ?? ceiling, ceiling);
    placed[index] = value;
    ceiling = value - gap;
  }
  const result = [...wanted];
  for (const [index, { place }] of order.entries()) result[place] = placed[index] ?? 0;
  return result;
}

/** Some of many points, evenly apart, with the first and the last among them. */
export function someOf<T>(points: readonly T[], most: number): readonly T[] {
  if (points.length <= most) return points;
  return Array.from(
    { length: most },
    (_, place) => points[Math.round((place * (points.length - 1)) / (most - 1))],
  ).filter((point) => point !== undefined);
}
