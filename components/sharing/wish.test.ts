import { expect, test } from "vitest";
import { cautious, faultsIn, lastDayOf } from "./wish";

const today = "2026-11-23";
const shown = {
  languages: ["de", "fr"],
  chosen: [],
  days: { from: "2026-11-01", to: today },
  moving: true,
} as const;
const wish = { ...cautious(shown), label: "Kulturamt" };

test("a link names nobody and ends after a month, until somebody wants something else", () => {
  expect(wish).toMatchObject({ names: false, expiry: "month", moving: true, languages: ["de", "fr"] });
  expect(lastDayOf(wish, today)).toBe("2026-12-23");
  expect(lastDayOf({ ...wish, expiry: "week" }, today)).toBe("2026-11-30");
  expect(lastDayOf({ ...wish, expiry: "day", day: "2027-01-06" }, today)).toBe("2027-01-06");
  expect(faultsIn(wish, today)).toEqual({});
});

test("what cannot be sent is told field by field", () => {
  expect(faultsIn({ ...wish, label: " ", languages: [] }, today)).toEqual({ label: "empty", languages: "empty" });
  const until = (day: string) => faultsIn({ ...wish, expiry: "day", day }, today).expires;
  expect([until(""), until("2026-02-30"), until("2026-11-22"), until("2027-11-24")]).toEqual([
    "empty",
    "not_a_day",
    "past",
    "out_of_range",
  ]);
  expect([until(today), until("2027-11-23")]).toEqual([undefined, undefined]);
});
