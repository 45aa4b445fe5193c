import fc from "fast-check";
import { expect, test } from "vitest";
import { fits, lengthOf } from "./length";

const family = "👩‍👩‍👧‍👦";

test("characters are counted as people count them", () => {
  expect(["", "é", "e\u0301", family, "🇩🇪🇫🇷"].map(lengthOf)).toEqual([0, 1, 1, 1, 2]);
});

test("however long a text is, it is counted as if it were looked at whole", () => {
  const whole = new Intl.Segmenter("und", { granularity: "grapheme" });
  const letters = fc.constantFrom("a", "é", "e\u0301", "\u0301", "🇩🇪", "🇫", family, "\u200d", "\r\n", "\ud83d", "क्ष");
  fc.assert(
    fc.property(fc.array(letters, { maxLength: 40 }), fc.integer({ min: 1, max: 120 }), (letters, times) => {
      const text = letters.join("").repeat(times);
      expect(lengthOf(text)).toBe([...whole.segment(text)].length);
    }),
    { numRuns: 200 },
  );
});

test("what is just short enough fits, also as the longest signs", () => {
  expect(fits(family.repeat(200), 200)).toBe(true);
  expect(fits(family.repeat(201), 200)).toBe(false);
  expect(fits(`a${"\u0301".repeat(3_000)}`, 100)).toBe(true);
  expect(fits("x".repeat(640_000), 20_000)).toBe(false);
});
