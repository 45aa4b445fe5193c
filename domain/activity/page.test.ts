import { describe, expect, test } from "vitest";
import { type Entry, spotIn, spotOf, textOfSpot } from "./entry";
import { type Known, lengthOfPage, withNewest, withOlder } from "./page";

const zone = "Europe/Berlin";
const size = { least: 3, most: 6 };

/** An entry by its revision, on a day of October. */
function entry(revision: number, day = 5): Entry {
  const at = new Date(Date.UTC(2026, 9, day, 8) + revision).toISOString();
  const how = { revision, deed: `${revision}`, idea: "1", by: "anna", at };
  return { part: 0, change: { ...how, kind: "archived", data: {} } };
}

/** Entries on days, so many on each, the newest first. */
function daysWith(...counts: readonly number[]): readonly Entry[] {
  const all = counts.flatMap((count, ago) => Array.from({ length: count }, () => 20 - ago));
  return all.map((day, place) => entry(1_000 - place, day));
}

describe("a page", () => {
  test.each([
    ["what is there, if that is little", [1, 1], 2],
    ["whole days until it is long enough", [2, 1, 1, 9], 3],
    ["the whole last day, if it fits", [2, 3, 9], 5],
    ["the days before one that does not fit", [1, 9], 1],
    ["as much of a day as fits, where it alone is too long", [9], 6],
    ["all, where it just fits", [2, 4], 6],
  ])("holds %s", (_, counts, length) => {
    expect(lengthOfPage(daysWith(...counts).slice(0, size.most + 1), zone, size)).toBe(length);
  });
});

describe("a place", () => {
  test("comes back from its text", () => {
    const spot = spotOf(entry(7));
    expect(spotIn(textOfSpot(spot))).toEqual(spot);
  });

  test.each([null, "", "1.2", "1.2.3.4", "x.1.0", "-1.2.3", "1.2.99999999999", "1.9999999999.0", "1e3.1.1"])(
    "is not what %s says",
    (text) => {
      expect(spotIn(text)).toBeNull();
    },
  );
});

const all = (): boolean => true;
const known = (entries: readonly Entry[], more: boolean): Known => {
  const last = entries.at(-1);
  return { entries, next: more && last ? textOfSpot(spotOf(last)) : null };
};
const revisions = ({ entries }: Known): readonly number[] => entries.map(({ change }) => change.revision);
const range = (from: number, to: number): readonly Entry[] =>
  Array.from({ length: from - to + 1 }, (_, place) => entry(from - place));

describe("what is known", () => {
  test("has an older page behind it, and then what is older still", () => {
    const grown = withOlder(known(range(9, 5), true), known(range(4, 2), true));
    expect([revisions(grown), grown.next]).toEqual([[9, 8, 7, 6, 5, 4, 3, 2], textOfSpot(spotOf(entry(2)))]);
  });

  test("keeps what is older than a page that was told anew", () => {
    const before = withOlder(known(range(9, 5), true), known(range(4, 2), false));
    const after = withNewest(before, known(range(11, 7), true), all);
    expect([revisions(after), after.next]).toEqual([[11, 10, 9, 8, 7, 6, 5, 4, 3, 2], null]);
  });

  test("keeps nothing that no longer belongs there", () => {
    const before = known(range(9, 5), true);
    const after = withNewest(before, known(range(11, 8), true), ({ change }) => change.revision !== 6);
    expect(revisions(after)).toEqual([11, 10, 9, 8, 7, 5]);
  });

  test("is the new page alone where something between them may be missing", () => {
    const whole = known(range(999, 700), true);
    expect(withNewest(known(range(9, 5), false), whole, all)).toBe(whole);
  });

  test("is the new page alone where that is all there is", () => {
    const whole = known(range(9, 7), false);
    expect(withNewest(known(range(9, 5), true), whole, all)).toBe(whole);
  });
});
