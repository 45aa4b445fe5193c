import { describe, expect, test } from "vitest";
import type { Card } from "./board";
import { addMonths, dated, isMonth, stretchOf } from "./timeline";

const bookCapital = { begins: "2024-04-23", ends: "2025-04-22" };
const exchange = { begins: "2025-09-01", ends: null };
const none = { days: [], from: null };

describe("the months of a programme", () => {
  test("are those from its opening to its closing", () => {
    const { months, earlier, later } = stretchOf(bookCapital, { today: "2026-11-23", ...none });
    expect([months[0], months.at(-1), months.length]).toEqual(["2024-04", "2025-04", 13]);
    expect([earlier, later]).toEqual([null, null]);
  });

  test("reach as far as its ideas do", () => {
    const days = ["2024-03-31", "2025-05-01"];
    const { months } = stretchOf(bookCapital, { today: "2024-06-01", days, from: null });
    expect([months[0], months.at(-1)]).toEqual(["2024-03", "2025-05"]);
  });

  test("without an end go on for a year, a year at a time", () => {
    const now = stretchOf(exchange, { today: "2026-11-23", ...none });
    expect([now.months[0], now.months.at(-1), now.earlier, now.later]).toEqual([
      "2026-10",
      "2027-09",
      "2025-10",
      "2027-10",
    ]);
    const before = stretchOf(exchange, { today: "2026-11-23", days: [], from: "2025-10" });
    expect([before.months[0], before.earlier]).toEqual(["2025-10", "2025-09"]);
    const last = stretchOf(exchange, { today: "2026-11-23", days: [], from: "2027-10" });
    expect([last.months[0], last.months.at(-1), last.later]).toEqual(["2026-11", "2027-10", null]);
  });

  test("keep to the programme whatever is asked for", () => {
    const asked = (from: string) => stretchOf(exchange, { today: "2026-11-23", days: [], from }).months[0];
    expect(asked("1950-01")).toBe("2025-09");
    expect(asked("2190-12")).toBe("2026-11");
  });
});

test("months are counted across the turn of the year, both ways", () => {
  expect([addMonths("2024-12", 1), addMonths("2024-01", -1), addMonths("2024-05", 20)]).toEqual([
    "2025-01",
    "2023-12",
    "2026-01",
  ]);
  expect(["2024-00", "2024-13", "24-01", "", null, "2024-04-01"].filter(isMonth)).toEqual([]);
});

test("every idea is in one place: its month by day, before, behind, or without a day", () => {
  const card = (number: number, due: string | null) => ({ number, due }) as Card;
  const cards = [
    card(1, "2024-05-31"),
    card(2, null),
    card(3, "2024-05-01"),
    card(4, "2024-01-01"),
    card(5, "2024-07-01"),
  ];
  const { byMonth, undated, before, behind } = dated(cards, ["2024-05", "2024-06"]);
  expect([...byMonth].map(([month, there]) => [month, there.map(({ number }) => number)])).toEqual([
    ["2024-05", [3, 1]],
    ["2024-06", []],
  ]);
  expect([undated.map(({ number }) => number), before, behind]).toEqual([[2], 1, 1]);
});
