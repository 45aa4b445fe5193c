import { describe, expect, test } from "vitest";
import { pointsBetween } from "./calendar";
import { addressOfPeriod, askedIn, daysOf, periodOf } from "./period";

const timeZone = "Europe/Berlin";
const frame = { timeZone, now: new Date("2026-11-23T16:00:00Z"), lastExchange: null, begins: "2026-01-15" };
const asked = (search: string) => askedIn(new URLSearchParams(search));

describe("an address asks for", () => {
  test("the time since the last exchange, where it says nothing", () => {
    expect(asked("figure=new")).toEqual({ kind: "exchange" });
    const lastExchange = new Date("2026-11-05T13:00:00Z");
    const period = periodOf({ kind: "exchange" }, { ...frame, lastExchange });
    expect([period.from, period.to]).toEqual([lastExchange, frame.now]);
    expect(periodOf({ kind: "exchange" }, frame).from).toEqual(new Date("2026-01-14T23:00:00Z"));
  });

  test("a month, which ends now where it is not over", () => {
    expect(asked("month=2026-10")).toEqual({ kind: "month", month: "2026-10" });
    const october = periodOf({ kind: "month", month: "2026-10" }, frame);
    // The clocks are put back on its 25th: it has an hour more than its days.
    expect([october.from, october.to]).toEqual([new Date("2026-09-30T22:00:00Z"), new Date("2026-10-31T23:00:00Z")]);
    expect(periodOf({ kind: "month", month: "2026-11" }, frame).to).toEqual(frame.now);
    expect(
      periodOf({ kind: "month", month: "2026-12" }, { ...frame, now: new Date("2027-01-05T00:00:00Z") }).to,
    ).toEqual(new Date("2026-12-31T23:00:00Z"));
  });

  test("two days, of which both belong to it, also where the clocks are changed", () => {
    expect(asked("from=2026-03-28&to=2026-03-29")).toEqual({ kind: "days", from: "2026-03-28", to: "2026-03-29" });
    const period = periodOf({ kind: "days", from: "2026-03-28", to: "2026-03-29" }, frame);
    expect(period.to.getTime() - period.from.getTime()).toBe(47 * 3_600_000);
    expect(daysOf(period, timeZone)).toEqual({ first: "2026-03-28", last: "2026-03-29" });
    const one = periodOf({ kind: "days", from: "2026-10-25", to: "2026-10-25" }, frame);
    expect(one.to.getTime() - one.from.getTime()).toBe(25 * 3_600_000);
  });

  test.each([
    ["month=2026-13", "month", "not_a_month"],
    ["month=", "month", "not_a_month"],
    ["from=2026-02-30&to=2026-03-01", "from", "not_a_day"],
    ["to=2026-03-01", "from", "not_a_day"],
    ["from=2026-03-01", "to", "not_a_day"],
    ["from=2026-03-02&to=2026-03-01", "to", "before_start"],
  ])("no period with %s, and says why", (search, field, code) => {
    expect(asked(search)).toEqual({ field, code });
  });

  test.each(["", "month=2026-10", "from=2026-03-28&to=2026-03-29"])("the same as its own address: %j", (search) => {
    const period = asked(search);
    expect("kind" in period && addressOfPeriod(period)).toBe(search);
  });
});

describe("a picture looks at", () => {
  test("weeks in a programme's first months, and at its end", () => {
    const points = pointsBetween("2026-10-19", new Date("2026-11-03T12:00:00Z"), timeZone);
    expect(points.map((point) => point.toISOString())).toEqual([
      "2026-10-18T22:00:00.000Z",
      "2026-10-25T23:00:00.000Z",
      "2026-11-01T23:00:00.000Z",
      "2026-11-03T12:00:00.000Z",
    ]);
  });

  test("beginnings of months later on, evenly apart and never too many", () => {
    const year = pointsBetween("2025-12-10", new Date("2026-11-23T16:00:00Z"), timeZone);
    expect(year).toHaveLength(13);
    const decades = pointsBetween("1990-01-01", new Date("2026-11-23T16:00:00Z"), timeZone);
    expect(decades.length).toBeLessThanOrEqual(26);
    expect(new Set(decades.map((point) => point.getTime())).size).toBe(decades.length);
  });

  test("the one moment that there is, where a programme has just begun", () => {
    const now = new Date("2026-11-23T16:00:00Z");
    expect(pointsBetween("2026-11-23", now, timeZone)).toEqual([new Date("2026-11-22T23:00:00Z"), now]);
  });
});
