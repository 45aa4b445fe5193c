import { expect, test } from "vitest";
import { addDays, dayOf, daysBetween, isDay } from "./day";

test.each(["2024-04-23", "2024-02-29", "2199-12-31"])("%s is a day", (day) => expect(isDay(day)).toBe(true));
test.each(["2025-02-29", "2024-13-01", "2024-4-23", "24-04-23", "2024-04-23T00:00", "1899-12-31", "", "morgen"])(
  "%s is none",
  (day) => expect(isDay(day)).toBe(false),
);

test("a day is the one that clocks show there, also just before midnight and at the change of clocks", () => {
  expect(dayOf(new Date("2024-04-23T22:30:00Z"), "Europe/Berlin")).toBe("2024-04-24");
  expect(dayOf(new Date("2024-01-23T22:30:00Z"), "Europe/Berlin")).toBe("2024-01-23");
  expect(daysBetween("2024-03-30", "2024-04-01")).toBe(2);
  expect(addDays("2024-10-26", 2)).toBe("2024-10-28");
  expect(daysBetween("2024-04-23", "2024-04-20")).toBe(-3);
});
