import { expect, test } from "vitest";
import { awaitedOf, awaiting } from "./awaited";
import type { Standing } from "./standing";

const programme = {
  statuses: (["proposed", "active", "done", "parked"] as const).map((kind) => ({
    id: kind,
    kind,
    names: {},
    edition: 1,
  })),
};

function standings(ideas: Readonly<Record<string, Partial<Standing>>>): Map<string, Standing> {
  const since = "2026-01-01T08:00:00Z";
  const usual = { status: "proposed", theme: null, due: null, since, owners: [], archived: false };
  return new Map(Object.entries(ideas).map(([id, given]) => [id, { id, ...usual, ...given }]));
}

const gap = (idea: string, at: string, outdated = false, language: "de" | "fr" = "fr") =>
  ({ idea, piece: idea, language, outdated, at: `2026-${at}T10:00:00Z` }) as const;

const wish = (piece: string, at: string, language: "de" | "fr" = "fr") =>
  ({ piece, language, library: "sx", asked: null, at: `2026-${at}T10:00:00Z` }) as const;

test("only open ideas await a version", () => {
  const there = standings({
    a: {},
    b: { status: "done" },
    c: { status: "parked" },
    d: { archived: true },
    e: { status: "active" },
  });
  const gaps = ["a", "b", "c", "d", "e", "gone"].map((idea) => gap(idea, "03-01"));
  expect(awaitedOf(gaps, [], there, programme).map(({ idea }) => idea)).toEqual(["a", "e"]);
});

test("what was asked for comes first, then what is outdated, then what is missing, each the oldest first", () => {
  const there = standings({ a: {}, b: {}, c: {}, d: {}, e: {}, f: {} });
  const gaps = [
    gap("a", "03-02"),
    gap("b", "03-01"),
    gap("c", "05-02", true),
    gap("d", "05-01", true),
    gap("e", "01-01"),
    gap("f", "01-02", true),
  ];
  const lines = awaitedOf(gaps, [wish("e", "06-02"), wish("f", "06-01"), wish("a", "02-01", "de")], there, programme);
  expect(lines.map(({ idea }) => idea)).toEqual(["f", "e", "d", "c", "b", "a"]);
  expect(lines[0]).toEqual({
    idea: "f",
    language: "fr",
    outdated: true,
    since: "2026-01-02T10:00:00Z",
    request: { library: "sx", asked: null, at: "2026-06-01T10:00:00Z" },
  });
  expect(lines[5]?.request).toBeNull();
});

test("an idea counts once for each state, in however many languages", () => {
  const there = standings({ a: {}, b: {} });
  const gaps = [gap("a", "03-01", false, "de"), gap("a", "03-01"), gap("b", "03-01", true, "de"), gap("b", "03-01")];
  const lines = awaitedOf(gaps, [], there, programme);
  expect(awaiting(lines, "missing").toSorted()).toEqual(["a", "b"]);
  expect(awaiting(lines, "outdated")).toEqual(["b"]);
});
