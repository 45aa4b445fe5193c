import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantsAt, isLocalTime, localTimeOf } from "./time";

const at = (local: string, zone = "Europe/Berlin") => instantsAt(local, zone).map((instant) => instant.toISOString());

test.each([
  ["2026-12-12T14:00", true],
  ["2024-02-29T00:00", true],
  ["2026-12-12T23:59", true],
  ["2026-02-29T14:00", false],
  ["2026-12-12T24:00", false],
  ["2026-12-12T14:60", false],
  ["2026-12-12T14:00:00", false],
  ["2026-12-12T14:00Z", false],
  ["2026-12-12 14:00", false],
  ["2026-12-12", false],
  ["1899-12-12T14:00", false],
  ["", false],
])("%s is a local time: %s", (value, is) => {
  expect(isLocalTime(value)).toBe(is);
});

describe("the clocks of both cities", () => {
  test("are an hour ahead of UTC in winter and two in summer", () => {
    expect(at("2026-12-12T14:00")).toEqual(["2026-12-12T13:00:00.000Z"]);
    expect(at("2026-06-12T14:00")).toEqual(["2026-06-12T12:00:00.000Z"]);
    expect(at("2026-06-12T14:00", "Europe/Paris")).toEqual(at("2026-06-12T14:00"));
  });

  test("leave out the hour from two to three on 29 March 2026", () => {
    expect(at("2026-03-29T01:59")).toEqual(["2026-03-29T00:59:00.000Z"]);
    expect(at("2026-03-29T02:00")).toEqual([]);
    expect(at("2026-03-29T02:30")).toEqual([]);
    expect(at("2026-03-29T03:00")).toEqual(["2026-03-29T01:00:00.000Z"]);
  });

  test("show the hour from two to three twice on 25 October 2026, first in summer time", () => {
    expect(at("2026-10-25T01:59")).toEqual(["2026-10-24T23:59:00.000Z"]);
    expect(at("2026-10-25T02:30")).toEqual(["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"]);
    expect(at("2026-10-25T03:00")).toEqual(["2026-10-25T02:00:00.000Z"]);
  });
});

test("every instant is found by what clocks show at it, in whatever zone", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(1990, 0), max: Date.UTC(2060, 0) }),
      fc.constantFrom("Europe/Berlin", "UTC", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu"),
      (time, zone) => {
        const instant = new Date(Math.floor(time / 60_000) * 60_000);
        const found = instantsAt(localTimeOf(instant, zone), zone).map((each) => each.getTime());
        expect(found).toContain(instant.getTime());
        expect(found.length).toBeLessThanOrEqual(2);
      },
    ),
  );
});
