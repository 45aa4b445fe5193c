import { describe, expect, test } from "vitest";
import { expiryAfter, faultInLastDay, isLinkSecret, stateOf } from "./report-link";

const zone = "Europe/Berlin";

describe("a link", () => {
  const until = new Date("2026-11-23T23:00:00Z");
  const life = { revokedAt: null, expiresAt: until };

  test("opens up to the instant of its expiry, and at that instant no longer", () => {
    expect(stateOf(life, true, new Date(until.getTime() - 1))).toBe("open");
    expect(stateOf(life, true, until)).toBe("expired");
  });

  test("ends with the right of whoever made it, and by being revoked", () => {
    const before = new Date(until.getTime() - 1_000);
    expect(stateOf(life, false, before)).toBe("orphaned");
    expect(stateOf({ ...life, revokedAt: before }, true, before)).toBe("revoked");
  });
});

describe("a last day", () => {
  test("is whole, by the clocks of the programme, also on the night they change", () => {
    expect(expiryAfter("2026-11-23", zone).toISOString()).toBe("2026-11-23T23:00:00.000Z");
    expect(expiryAfter("2026-10-25", zone).toISOString()).toBe("2026-10-25T23:00:00.000Z");
    expect(expiryAfter("2026-03-28", zone).toISOString()).toBe("2026-03-28T23:00:00.000Z");
  });

  test("may be today, and lie a year ahead", () => {
    const at = new Date("2026-11-23T22:59:59Z");
    expect(faultInLastDay("2026-11-22", at, zone)).toBe("past");
    expect(faultInLastDay("2026-11-23", at, zone)).toBeNull();
    expect(faultInLastDay("2027-11-23", at, zone)).toBeNull();
    expect(faultInLastDay("2027-11-24", at, zone)).toBe("out_of_range");
  });
});

test("a secret has 256 bits in plain signs, and nothing else is looked for", () => {
  expect(isLinkSecret("A".repeat(43))).toBe(true);
  for (const other of [
    "",
    "A".repeat(42),
    "A".repeat(44),
    `${"A".repeat(42)}=`,
    `${"A".repeat(42)}%`,
    `${"A".repeat(43)}\n`,
  ]) {
    expect(isLinkSecret(other), other).toBe(false);
  }
});
