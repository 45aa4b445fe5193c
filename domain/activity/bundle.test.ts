import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Event } from "@/domain/change";
import { type Bundle, daysOf, isTakenBack, waysOf } from "./bundle";
import { type Entry, type Happening, newestFirst, spotOf } from "./entry";

const zone = "Europe/Berlin";

interface Told {
  readonly by?: string;
  readonly idea?: string;
  readonly deed?: string;
  readonly undoes?: string;
  readonly at?: string;
}

let revision = 0;

/** Something that Anna did to the first idea, unless it is said otherwise; each thing later than the one before. */
function entry(event: Event, { by = "anna", idea = "1", deed, undoes, at }: Told = {}): Entry {
  revision += 1;
  const how = { revision, deed: deed ?? `deed ${revision}`, idea, by, ...(undoes !== undefined && { undoes }) };
  const time = at ?? new Date(Date.UTC(2026, 9, 5, 8) + revision * 60_000).toISOString();
  return { part: 0, change: { ...event, ...how, at: time } };
}

const moved = (from: string, to: string): Event => ({
  kind: "moved",
  data: { from, to, behind: null, since: "2026-10-01T08:00:00.000Z" },
});
const commented: Event = { kind: "commented", data: { comment: "c", language: "de", mentions: [] } };
const themed: Event = { kind: "themed", data: { from: null, to: "t" } };

const newest = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => newestFirst(spotOf(one), spotOf(other)));

function bundlesOf(...entries: readonly Entry[]): readonly Bundle[] {
  return daysOf(newest(entries), zone).flatMap(({ bundles }) => bundles);
}

function toldBy(bundles: readonly Bundle[]): readonly Happening[] {
  return bundles
    .flatMap(({ items }) => items)
    .flatMap(({ steps }) => steps)
    .flatMap(({ change, takenBack }) => (takenBack ? [change, takenBack] : [change]));
}

describe("what people do on a day", () => {
  test("is told once for each person and kind, the latest first", () => {
    const bundles = bundlesOf(
      entry(moved("a", "b")),
      entry(moved("a", "b"), { idea: "2" }),
      entry(commented, { by: "luc" }),
      entry(commented, { by: "luc" }),
      entry(moved("b", "c"), { by: "luc" }),
      entry(commented),
    );
    expect(
      bundles.map(({ by, topic, items }) => [by, topic, items.map(({ idea, steps }) => [idea, steps.length])]),
    ).toEqual([
      ["anna", "commented", [["1", 1]]],
      ["luc", "moved", [["1", 1]]],
      ["luc", "commented", [["1", 2]]],
      [
        "anna",
        "moved",
        [
          ["2", 1],
          ["1", 1],
        ],
      ],
    ]);
  });

  test("tells from where to where an idea came, and on the way back to where it was", () => {
    const [bundle] = bundlesOf(entry(moved("a", "b")), entry(moved("b", "c")), entry(moved("c", "a")));
    expect(bundle?.items.map(waysOf)).toEqual([[["a", "b", "c", "a"]]]);
    const [parted] = bundlesOf(
      entry(moved("a", "b")),
      entry(moved("b", "c"), { by: "luc" }),
      entry(moved("c", "d")),
    ).filter(({ by }) => by === "anna");
    expect(parted?.items.map(waysOf)).toEqual([
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ]);
  });

  test("tells apart what was moved and what was only put in another order", () => {
    expect(bundlesOf(entry(moved("a", "b")), entry(moved("b", "b"))).map(({ topic }) => topic)).toEqual([
      "reordered",
      "moved",
    ]);
  });

  test("tells what was taken back as taken back, and only that", () => {
    const [bundle] = bundlesOf(
      entry(moved("a", "b"), { deed: "first" }),
      entry(moved("a", "b"), { idea: "2" }),
      entry(moved("b", "a"), { undoes: "first" }),
    );
    expect(bundle?.items.map(isTakenBack)).toEqual([true, false]);
    expect(bundle?.items.map(waysOf)).toEqual([[["a", "b", "a"]], [["a", "b"]]]);
  });

  test("tells the restoring of what was archived by mistake with its archiving", () => {
    const bundles = bundlesOf(
      entry({ kind: "archived", data: {} }, { deed: "first" }),
      entry({ kind: "restored", data: {} }, { undoes: "first" }),
      entry({ kind: "restored", data: {} }, { idea: "2" }),
    );
    expect(bundles.map(({ topic, items }) => [topic, items.map(isTakenBack)])).toEqual([
      ["restored", [false]],
      ["archived", [true]],
    ]);
  });

  test("tells many things done to many ideas at once as one, and its undoing with it", () => {
    const bulk = { deed: "bulk" };
    const undoing = { deed: "undoing", undoes: "bulk" };
    const bundles = bundlesOf(
      entry(moved("a", "b"), bulk),
      entry(themed, bulk),
      entry(moved("a", "b"), { ...bulk, idea: "2" }),
      entry(moved("a", "b"), { idea: "3" }),
      entry({ kind: "themed", data: { from: "t", to: null } }, undoing),
      entry(moved("b", "a"), undoing),
    );
    expect(bundles.map(({ topic, items }) => [topic, items.map(isTakenBack)])).toEqual([
      ["bulk", [true, false]],
      ["moved", [false]],
    ]);
  });

  test("tells what was moved at once with what else was moved", () => {
    const bulk = { deed: "bulk" };
    const bundles = bundlesOf(
      entry(moved("a", "b"), bulk),
      entry(moved("a", "b"), { ...bulk, idea: "2" }),
      entry(moved("a", "b"), { idea: "3" }),
    );
    expect(bundles.map(({ topic, items }) => [topic, items.length])).toEqual([["moved", 3]]);
  });

  test("belongs to the day of the programme’s clocks, also when they are put forward and back", () => {
    const days = (...instants: readonly string[]): readonly (readonly [string, number])[] =>
      daysOf(newest(instants.map((at) => entry(commented, { at }))), zone).map(({ day, bundles }) => [
        day,
        toldBy(bundles).length,
      ]);
    // Summer time began on 29 March 2026 at two: the day has 23 hours.
    expect(
      days(
        "2026-03-28T22:59:59.999Z",
        "2026-03-28T23:00:00.000Z",
        "2026-03-29T21:59:59.999Z",
        "2026-03-29T22:00:00.000Z",
      ),
    ).toEqual([
      ["2026-03-30", 1],
      ["2026-03-29", 2],
      ["2026-03-28", 1],
    ]);
    // It ended on 25 October at three: the day has 25 hours, and half past two comes twice.
    expect(
      days(
        "2026-10-24T21:59:59.999Z",
        "2026-10-24T22:00:00.000Z",
        "2026-10-25T00:30:00.000Z",
        "2026-10-25T01:30:00.000Z",
        "2026-10-25T22:59:59.999Z",
        "2026-10-25T23:00:00.000Z",
      ),
    ).toEqual([
      ["2026-10-26", 1],
      ["2026-10-25", 4],
      ["2026-10-24", 1],
    ]);
  });
});

const event = fc.oneof(
  fc.tuple(fc.constantFrom("a", "b"), fc.constantFrom("a", "b")).map(([from, to]) => moved(from, to)),
  fc.constantFrom<Event>(
    commented,
    themed,
    { kind: "owned", data: { member: "anna", instead: null } },
    { kind: "let_go", data: { member: "anna" } },
    { kind: "archived", data: {} },
    { kind: "restored", data: {} },
    { kind: "comment_deleted", data: { comment: "c", author: "anna" } },
    { kind: "comment_restored", data: { comment: "c", author: "anna" } },
  ),
);

const happened = fc
  .array(
    fc.record({
      event,
      by: fc.constantFrom("anna", "luc"),
      idea: fc.constantFrom("1", "2", "3"),
      deed: fc.constantFrom("one", "two", "three", "four"),
      undoes: fc.option(fc.constantFrom("one", "two", "three", "five"), { nil: undefined, freq: 2 }),
      at: fc.integer({ min: 0, max: 3 * 24 * 60 }),
    }),
    { maxLength: 40 },
  )
  .map((deeds) =>
    deeds.map(({ event, at, undoes, ...told }) =>
      entry(event, {
        ...told,
        ...(undoes !== undefined && { undoes }),
        at: new Date(Date.UTC(2026, 9, 24) + at * 60_000).toISOString(),
      }),
    ),
  );

test("every change is told exactly once, on its day and by whoever did it", () => {
  fc.assert(
    fc.property(happened, (entries) => {
      const days = daysOf(newest(entries), zone);
      const told = days.flatMap(({ bundles }) => toldBy(bundles));
      const inOrder = (changes: readonly Happening[]) =>
        changes.toSorted((one, other) => one.revision - other.revision);
      expect(inOrder(told)).toEqual(inOrder(entries.map(({ change }) => change)));
      for (const { day, bundles } of days) {
        const written = new Intl.DateTimeFormat("en-CA", { timeZone: zone });
        for (const bundle of bundles) {
          for (const change of toldBy([bundle])) {
            expect([written.format(new Date(change.at)), change.by]).toEqual([day, bundle.by]);
            expect(Date.parse(bundle.first)).toBeLessThanOrEqual(Date.parse(change.at));
            expect(Date.parse(bundle.last)).toBeGreaterThanOrEqual(Date.parse(change.at));
          }
        }
        expect(new Set(bundles.map(({ key }) => key)).size).toBe(bundles.length);
      }
      expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].toSorted().toReversed());
    }),
  );
});
