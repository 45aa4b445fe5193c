import fc from "fast-check";
import { expect, test } from "vitest";
import { byRank, rankBehind, rankBetween } from "./rank";

test("a place lies between its neighbours, however often the same gap is divided", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { minLength: 1, maxLength: 80 }), (places) => {
      const column: { id: string; rank: string }[] = [];
      for (const [index, place] of places.entries()) {
        const at = place % (column.length + 1);
        const rank = rankBehind(column, column[at - 1]?.id ?? null);
        column.splice(at, 0, { id: String(index), rank });
      }
      expect([...column].sort(byRank)).toEqual(column);
    }),
  );
});

test("behind an idea that is not there is the end", () => {
  const column = [
    { id: "a", rank: "a0" },
    { id: "b", rank: "a1" },
  ];
  expect(rankBehind(column, "gone") > "a1").toBe(true);
  expect(rankBehind([], "gone")).toBe(rankBetween(null, null));
});

test("two ideas with one rank still leave a place behind the first", () => {
  expect(rankBetween("a0", "a0") > "a0").toBe(true);
});
