import { expect, test } from "vitest";
import { faultOfDay, lastDayOf } from "./expiry";

const at = new Date("2024-02-27T22:30:00Z");

test("a choice of time ends on a day, by the clocks of both cities", () => {
  expect(lastDayOf("month", "", at)).toBe("2024-03-28");
  expect(lastDayOf("quarter", "", at)).toBe("2024-05-27");
  expect(lastDayOf("year", "", at)).toBe("2025-02-26");
  expect(lastDayOf("day", "2024-02-29", at)).toBe("2024-02-29");
  expect(lastDayOf("unlimited", "2024-02-29", at)).toBeNull();
});

test("a chosen day is there, exists and is not over", () => {
  expect(faultOfDay(null, at)).toBeNull();
  expect(faultOfDay("2024-02-27", at)).toBeNull();
  expect(faultOfDay("2024-02-26", at)).toBe("past");
  expect(faultOfDay("", at)).toBe("empty");
  expect(faultOfDay("2023-02-29", at)).toBe("not_a_day");
});
