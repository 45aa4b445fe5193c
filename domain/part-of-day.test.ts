import { expect, test } from "vitest";
import { partOfDay } from "./part-of-day";

test.each([
  ["2026-11-23T02:59:00Z", "evening"],
  ["2026-11-23T03:00:00Z", "morning"],
  ["2026-11-23T09:59:00Z", "morning"],
  ["2026-11-23T10:00:00Z", "day"],
  ["2026-11-23T16:59:00Z", "day"],
  ["2026-11-23T17:00:00Z", "evening"],
  ["2026-11-23T23:00:00Z", "evening"],
  // An hour earlier by the clocks of the world, the same by those of the reader: it is summer.
  ["2026-07-23T02:00:00Z", "morning"],
] as const)("at %s, people in Dresden and Strasbourg wish each other a good %s", (instant, part) => {
  expect(partOfDay(new Date(instant), "Europe/Berlin")).toBe(part);
});
