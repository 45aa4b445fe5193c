import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyChange, type Board, boardOf, type Card, cardOf } from "./board";

function card(id: string, more: Partial<Card> = {}): Card {
  return {
    id,
    number: 1,
    status: "proposed",
    theme: null,
    rank: "a0",
    due: null,
    since: "2024-04-23T08:00:00.000Z",
    title: { original: "de", texts: { de: id } },
    outdated: [],
    owners: [],
    comments: 0,
    archived: false,
    revision: 1,
    ...more,
  };
}

const ids = (board: Board, status: string): string[] => (board.columns[status] ?? []).map((card) => card.id);

describe("a board", () => {
  const start = boardOf(3, [
    card("b", { rank: "a1" }),
    card("a", { rank: "a0" }),
    card("c", { status: "done", rank: "a0" }),
    card("gone", { archived: true }),
  ]);

  test("has its columns in the order of the ranks, by code unit, without what is archived", () => {
    expect(ids(start, "proposed")).toEqual(["a", "b"]);
    expect(ids(boardOf(1, [card("x", { rank: "a0" }), card("y", { rank: "Zz" })]), "proposed")).toEqual(["y", "x"]);
    expect(ids(boardOf(1, [card("y"), card("x")]), "proposed")).toEqual(["x", "y"]);
  });

  test("takes a moved card out of its old column and leaves all others the same object", () => {
    const next = applyChange(start, { revision: 4, cards: [card("a", { status: "agreed", revision: 4 })] });
    expect(ids(next, "proposed")).toEqual(["b"]);
    expect(ids(next, "agreed")).toEqual(["a"]);
    expect(next.columns["done"]).toBe(start.columns["done"]);
    expect(next.revision).toBe(4);
  });

  test("ignores a card that is older than the one it knows", () => {
    const newer = applyChange(start, { revision: 9, cards: [card("a", { comments: 5, revision: 9 })] });
    const older = applyChange(newer, { revision: 8, cards: [card("a", { status: "done", revision: 8 })] });
    expect(older).toBe(newer);
  });

  test("keeps the place of a card that only changed in itself", () => {
    const next = applyChange(start, { revision: 5, cards: [card("a", { comments: 2, revision: 5 })] });
    expect(ids(next, "proposed")).toEqual(["a", "b"]);
    expect(cardOf(next, "a")?.comments).toBe(2);
    expect(next.columns["proposed"]?.[1]).toBe(start.columns["proposed"]?.[1]);
  });

  test("loses what was archived or withdrawn, and gets back what was restored", () => {
    const without = applyChange(start, { revision: 5, cards: [card("a", { archived: true, revision: 5 })] });
    expect(ids(without, "proposed")).toEqual(["b"]);
    const back = applyChange(without, { revision: 6, cards: [card("a", { revision: 6 })] });
    expect(ids(back, "proposed")).toEqual(["a", "b"]);
    expect(ids(applyChange(back, { revision: 7, cards: [], withdrawn: ["c"] }), "done")).toEqual([]);
  });

  test("comes to the same whatever the order in which news arrives", () => {
    const some = fc.record({
      id: fc.constantFrom("a", "b", "c", "d"),
      status: fc.constantFrom("proposed", "agreed", "done"),
      rank: fc.constantFrom("Zz", "a0", "a1", "a2"),
      archived: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (changes, numbers) => {
        const cards = changes.map(({ id, ...more }, index) => card(id, { ...more, revision: index + 4 }));
        const shuffled = [...cards].sort(() => (numbers.next().value % 3) - 1);
        const inOrder = cards.reduce((board, card) => applyChange(board, { revision: 0, cards: [card] }), start);
        const outOfOrder = shuffled.reduce((board, card) => applyChange(board, { revision: 0, cards: [card] }), start);
        for (const status of ["proposed", "agreed", "done"]) {
          expect(ids(outOfOrder, status)).toEqual(ids(inOrder, status));
        }
      }),
    );
  });
});
