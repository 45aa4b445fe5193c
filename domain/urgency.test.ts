import { describe, expect, test } from "vitest";
import type { Kind } from "./lifecycle";
import { mostPressingFirst, pressureOf } from "./urgency";

const now = new Date("2026-11-23T12:00:00Z");
const at = { now, today: "2026-11-23", stuckAfter: 30 } as const;

function daysAgo(days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}

function pressing(more: { kind?: Kind; due?: string; quiet?: number } = {}) {
  return pressureOf({ kind: more.kind ?? "active", due: more.due ?? null, touched: daysAgo(more.quiet ?? 1) }, at);
}

describe("how pressing an idea is", () => {
  test.each([
    ["its day was yesterday", { due: "2026-11-22" }, { urgency: "overdue", left: -1 }],
    ["its day is today", { due: "2026-11-23" }, { urgency: "soon", left: 0 }],
    ["its day is in a fortnight", { due: "2026-12-07" }, { urgency: "soon", left: 14 }],
    ["its day is the one after that", { due: "2026-12-08" }, { urgency: "later", left: 15 }],
    ["nothing happened for as long as is allowed", { quiet: 30 }, { urgency: "stuck", quiet: 30, stuck: true }],
    ["nothing happened for one day less", { quiet: 29 }, { urgency: "later", quiet: 29, stuck: false }],
    ["it is overdue and stuck", { due: "2026-11-01", quiet: 40 }, { urgency: "overdue", stuck: true }],
    ["it is parked, whatever its day was", { kind: "parked", due: "2025-01-01", quiet: 400 }, { urgency: "parked" }],
  ] as const)("where %s", (_, idea, expected) => {
    expect(pressing(idea)).toMatchObject(expected);
  });

  test("is no question once it is done", () => {
    expect(pressing({ kind: "done", due: "2025-01-01" })).toBeNull();
  });

  test("of what is parked no day is left to be late for, and it is not stuck", () => {
    expect(pressing({ kind: "parked", due: "2025-01-01", quiet: 400 })).toMatchObject({ left: null, stuck: false });
  });
});

test("what is overdue longest comes first, then what is due soon, then what is stuck, the rest, and what is parked", () => {
  const wanted = [
    { due: "2026-10-01" },
    { due: "2026-11-22" },
    { due: "2026-11-23" },
    { due: "2026-12-07", quiet: 90 },
    { quiet: 60 },
    { due: "2027-05-01", quiet: 45 },
    { due: "2026-12-24" },
    { due: "2027-01-24" },
    { quiet: 20 },
    { quiet: 2 },
    { kind: "parked" as const, quiet: 300 },
  ];
  const pressures = wanted.map((idea) => pressing(idea)).filter((pressure) => pressure !== null);
  expect(pressures.toReversed().sort(mostPressingFirst)).toEqual(pressures);
});
