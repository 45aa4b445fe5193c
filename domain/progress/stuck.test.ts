import { expect, test } from "vitest";
import { isStuckAfter, stuckAfterIn } from "./stuck";

test.each([
  ["1", 1],
  [" 30 ", 30],
  ["007", 7],
  ["365", 365],
  ["0", null],
  ["366", null],
  ["-5", null],
  ["2,5", null],
  ["1e2", null],
  ["30 Tage", null],
  ["", null],
])("“%s” is read as %o days", (typed, days) => expect(stuckAfterIn(typed)).toBe(days));

test("only whole days from one to a year", () => {
  expect([1, 365].every(isStuckAfter)).toBe(true);
  expect([0, 366, 1.5, Number.NaN, Number.POSITIVE_INFINITY, -1].some(isStuckAfter)).toBe(false);
});
