import fc from "fast-check";
import { expect, test } from "vitest";
import { Heights, stretches, towards } from "./heights";

const keys = ["a", "b", "c", "d", "e"];

test("rows that nobody saw are thought as high as those that were seen", () => {
  const heights = new Heights(40);
  heights.arrange(keys);
  expect(heights.topOf(5)).toBe(200);
  heights.learn("b", 60);
  expect([1, 2, 5].map((index) => heights.topOf(index))).toEqual([60, 120, 300]);
  heights.learn("c", 30);
  expect([1, 2, 3].map((index) => heights.topOf(index))).toEqual([45, 105, 135]);
  heights.forget();
  expect(heights.topOf(5)).toBe(200);
});

test("the row at a depth begins there or above, and the next one below", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 60 }),
      fc.nat(6_000),
      (given, depth) => {
        const heights = new Heights(40);
        heights.arrange(given.map((_, index) => `row-${index}`));
        for (const [index, height] of given.entries()) heights.learn(`row-${index}`, height);
        const at = heights.at(depth);
        expect(heights.topOf(at)).toBeLessThanOrEqual(depth);
        if (at < given.length) expect(heights.topOf(at + 1)).toBeGreaterThan(depth);
      },
    ),
  );
});

test("what is shown and the room around it are as high as all rows, whichever row is held", () => {
  const heights = new Heights(10);
  heights.arrange(keys);
  for (const held of [null, 0, 1, 2, 4, 9]) {
    const parts = stretches(heights, 5, { from: 1, to: 3 }, held);
    const high = parts.map((part) => (part.kind === "room" ? part.height : (part.to - part.from) * 10));
    expect(high.reduce((sum, height) => sum + height, 0)).toBe(50);
    const rows = parts.flatMap((part) => (part.kind === "rows" ? keys.slice(part.from, part.to) : []));
    expect(rows).toEqual(keys.filter((_, index) => index === held || (index >= 1 && index < 3)));
  }
});

test("step by step, never with more new rows than allowed, the page comes to the rows it should have", () => {
  const range = fc
    .tuple(fc.nat(5_000), fc.integer({ min: 1, max: 60 }))
    .map(([from, length]) => ({ from, to: from + length }));
  fc.assert(
    fc.property(range, range, fc.integer({ min: 1, max: 8 }), (start, wanted, atOnce) => {
      const sight = Math.floor((wanted.from + wanted.to - 1) / 2);
      let now = start;
      for (let steps = 0; now.from !== wanted.from || now.to !== wanted.to; steps += 1) {
        expect(steps).toBeLessThanOrEqual(61);
        const next = towards(now, wanted, { sight, atOnce });
        const kept = Math.max(0, Math.min(now.to, next.to) - Math.max(now.from, next.from));
        expect(next.to - next.from - kept).toBeLessThanOrEqual(atOnce);
        expect(next.from).toBeGreaterThanOrEqual(wanted.from);
        expect(next.to).toBeLessThanOrEqual(wanted.to);
        now = next;
      }
      expect(towards(now, wanted, { sight, atOnce })).toBe(now);
    }),
  );
});
