import fc from "fast-check";
import { expect, test } from "vitest";
import { apart, layersOf, scaleTo, someOf } from "./chart";

test.each([
  [0, 1, 1],
  [4, 4, 1],
  [21, 25, 5],
  [38, 40, 10],
  [5_000, 5_000, 1_000],
])("a scale for %i ends at %i in steps of %i", (most, top, step) => expect(scaleTo(most)).toEqual({ top, step }));

test("a scale is never too low and has few lines", () => {
  fc.assert(
    fc.property(fc.nat({ max: 200_000 }), (most) => {
      const { top, step } = scaleTo(most);
      expect(top).toBeGreaterThanOrEqual(most);
      expect(top / step).toBeLessThanOrEqual(5);
    }),
  );
});

test("layers lie on top of each other", () => {
  const at = new Date(0);
  const layers = layersOf(
    [
      { at, counts: { a: 2, b: 3 } },
      { at, counts: { b: 1 } },
    ],
    ["a", "b", "c"],
  );
  expect(layers.map(({ edges }) => edges.map(({ from, to }) => [from, to]))).toEqual([
    [
      [0, 2],
      [0, 0],
    ],
    [
      [2, 5],
      [0, 1],
    ],
    [
      [5, 5],
      [1, 1],
    ],
  ]);
});

test("labels keep apart, in order and within the picture", () => {
  expect(apart([10, 12, 40], 8, { from: 0, to: 100 })).toEqual([10, 18, 40]);
  expect(apart([98, 99], 8, { from: 0, to: 100 })).toEqual([92, 100]);
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 100 }), { maxLength: 8 }), (wanted) => {
      const placed = apart(wanted, 10, { from: 0, to: 100 }).toSorted((a, b) => a - b);
      for (const [index, value] of placed.entries()) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
        if (index > 0) expect(value - (placed[index - 1] ?? 0)).toBeGreaterThanOrEqual(10);
      }
    }),
  );
});

test("some of many points have the first and the last among them", () => {
  expect(someOf([1, 2, 3, 4, 5, 6, 7], 4)).toEqual([1, 3, 5, 7]);
  expect(someOf([1, 2], 4)).toEqual([1, 2]);
});
