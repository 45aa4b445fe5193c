import { describe, expect, test } from "vitest";
import { holidaysIn } from "./holidays";

const days = (region: string, year: number): readonly string[] =>
  holidaysIn(region, year, "de", "de").map(({ day }) => day.slice(5));

describe("the holidays of both cities", () => {
  test("in Saxony, Reformation Day and the Day of Repentance, which most of Germany works on", () => {
    for (const [year, repentance] of [
      [2024, "11-20"],
      [2025, "11-19"],
      [2026, "11-18"],
    ] as const) {
      expect(days("DE-SN", year)).toContain("10-31");
      expect(days("DE-SN", year)).toContain(repentance);
      expect(days("DE-BE", year)).not.toContain(repentance);
    }
  });

  test("in Alsace, Good Friday and the day after Christmas, which the rest of France works on", () => {
    for (const [year, friday] of [
      [2024, "03-29"],
      [2025, "04-18"],
      [2026, "04-03"],
    ] as const) {
      expect(days("FR-67", year)).toEqual(expect.arrayContaining([friday, "12-26", "07-14", "11-11"]));
      expect(days("FR-75", year)).not.toContain(friday);
      expect(days("FR-75", year)).not.toContain("12-26");
    }
  });

  test("are named in the reader's language where they have a name in it, else in their own", () => {
    const named = (region: string, language: "de" | "fr", spoken: "de" | "fr", day: string) =>
      holidaysIn(region, 2026, language, spoken).find((holiday) => holiday.day === day);
    expect(named("FR-67", "de", "fr", "2026-04-03")).toMatchObject({ name: "Karfreitag", language: "de" });
    expect(named("FR-67", "fr", "fr", "2026-04-03")).toMatchObject({ name: "Vendredi saint", language: "fr" });
    expect(named("FR-67", "de", "fr", "2026-07-14")).toMatchObject({ language: "fr" });
    expect(named("DE-SN", "fr", "de", "2026-11-18")).toMatchObject({ name: "Buß- und Bettag", language: "de" });
  });

  test("are none where a region is not known", () => {
    expect(days("XX-YY", 2026)).toEqual([]);
  });
});
