import { expect, test } from "vitest";
import { dayIn, endOf, isExpired, isPast, isSecret, lets, type Token } from "./token";

const token: Token = {
  id: "t",
  name: "Statistik",
  changes: true,
  programme: null,
  createdAt: "2024-04-23T10:00:00.000Z",
  expiresAt: null,
  lastUsedAt: null,
};
const here = { id: "here" };
const elsewhere = { id: "elsewhere" };

test("a token lets its holder do what the member may, as far as she said", () => {
  const readOnly = { ...token, changes: false };
  const ofOne = { ...token, programme: "here" };
  expect([null, token, readOnly, ofOne].map(lets.change)).toEqual([true, true, false, true]);
  expect([null, token, readOnly, ofOne].map(lets.changeElsewhere)).toEqual([true, true, false, false]);
  expect([null, token, readOnly, ofOne].map((each) => lets.enter(each, here))).toEqual([true, true, true, true]);
  expect([null, token, readOnly, ofOne].map((each) => lets.enter(each, elsewhere))).toEqual([true, true, true, false]);
});

test("with no token one gets at tokens", () => {
  expect(lets.keepTokens(token)).toBe(false);
  expect(lets.keepTokens(null)).toBe(true);
});

test.each([
  ["2024-04-23", "2024-04-23T21:59:59.999Z"],
  ["2024-01-23", "2024-01-23T22:59:59.999Z"],
  // The clocks change in the small hours of these days.
  ["2024-03-30", "2024-03-30T22:59:59.999Z"],
  ["2024-03-31", "2024-03-31T21:59:59.999Z"],
  ["2024-10-26", "2024-10-26T21:59:59.999Z"],
  ["2024-10-27", "2024-10-27T22:59:59.999Z"],
  ["2024-12-31", "2024-12-31T22:59:59.999Z"],
])("%s ends in Dresden and Strasbourg at %s", (day, end) => {
  expect(endOf(day).toISOString()).toBe(end);
});

test("a day ends by the clocks of its zone, wherever that is", () => {
  expect(endOf("2024-03-10", "America/New_York").toISOString()).toBe("2024-03-11T03:59:59.999Z");
  expect(endOf("2024-04-23", "Pacific/Auckland").toISOString()).toBe("2024-04-23T11:59:59.999Z");
});

test("today is not past, also late in the evening", () => {
  const late = new Date("2024-04-23T21:30:00Z");
  expect(isPast("2024-04-23", late)).toBe(false);
  expect(isPast("2024-04-22", late)).toBe(true);
  expect(isPast("2024-04-23", new Date("2024-04-23T22:00:00Z"))).toBe(true);
  expect(dayIn(30, late)).toBe("2024-05-23");
});

test("a token is expired when its day is over, and one without a day never", () => {
  const expiresAt = endOf("2024-04-23").toISOString();
  expect(isExpired({ expiresAt }, new Date("2024-04-23T21:59:59.998Z"))).toBe(false);
  expect(isExpired({ expiresAt }, new Date("2024-04-23T22:00:00Z"))).toBe(true);
  expect(isExpired(token, new Date("2199-01-01T00:00:00Z"))).toBe(false);
});

test("only what looks like a secret is one", () => {
  expect(isSecret(`psl_${"aZ09_-".repeat(7)}x`)).toBe(true);
  for (const other of [
    "",
    "psl_",
    `psl_${"a".repeat(42)}`,
    `psl_${"a".repeat(44)}`,
    `psl_${"a".repeat(42)}=`,
    `x${"a".repeat(46)}`,
  ]) {
    expect(isSecret(other)).toBe(false);
  }
});
