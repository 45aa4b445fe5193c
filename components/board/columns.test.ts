import { expect, test } from "vitest";
import { applyChange, boardOf, type Card } from "@/domain/board";
import { behind, type Column, columnsBy, placeOf, stepFrom, withCarried } from "./columns";

function card(id: string, status: string): Card {
  return {
    id,
    number: 1,
    status,
    theme: null,
    rank: id,
    due: null,
    since: "2024-04-23T09:00:00Z",
    title: { original: "de", texts: { de: id } },
    outdated: [],
    owners: [],
    comments: 0,
    archived: false,
    revision: 1,
  };
}

/** A column of the cards in `all`; those in brackets are hidden by a filter. */
function column(id: string, ...all: readonly string[]): Column {
  const every = all.map((name) => card(name.replaceAll(/[()]/g, ""), id));
  const cards = every.filter((_, place) => !all[place]?.startsWith("("));
  return {
    status: { id, kind: "proposed", names: {}, edition: 1 },
    all: every,
    cards,
    shown: cards.length,
    count: every.length,
  };
}

test("the first place is before the first shown card, behind what is hidden above it", () => {
  expect(behind(column("s", "(a)", "(b)", "c"), 0, "x")).toBe("b");
  expect(behind(column("s", "c"), 0, "x")).toBeNull();
});

test("every other place is right behind the shown neighbour", () => {
  expect(behind(column("s", "a", "(b)", "c"), 1, "x")).toBe("a");
  expect(behind(column("s", "a", "(b)", "c"), 2, "x")).toBe("c");
  expect(behind(column("s", "a", "x", "c"), 2, "x")).toBe("c");
});

test("in a column without a shown card the place is the last one", () => {
  expect(behind(column("s", "(a)", "(b)"), 0, "x")).toBe("b");
  expect(behind(column("s"), 0, "x")).toBeNull();
});

test("a step across keeps the height as far as the other column reaches", () => {
  const columns = [column("left", "a", "b", "c"), column("right", "d")];
  expect(stepFrom(columns, "c", { across: 1 })).toEqual({ status: "right", index: 1 });
  expect(stepFrom(columns, "a", { across: 1 })).toEqual({ status: "right", index: 0 });
  expect(stepFrom(columns, "a", { across: -1 })).toBeNull();
});

test("a step along ends at the ends of the column", () => {
  const columns = [column("only", "a", "b")];
  expect(stepFrom(columns, "a", { along: 1 })).toEqual({ status: "only", index: 1 });
  expect(stepFrom(columns, "a", { along: -1 })).toBeNull();
  expect(stepFrom(columns, "b", { along: 1 })).toBeNull();
});

test("a carried card is seen at its new place only", () => {
  const columns = [column("left", "a", "b"), column("right", "d")];
  const shown = withCarried(columns, { card: card("a", "left"), to: { status: "right", index: 1 } });
  expect(shown.map((each) => each.cards.map((one) => one.id))).toEqual([["b"], ["d", "a"]]);
  expect(placeOf(shown, "a")).toEqual({ status: "right", index: 1 });
});

test("a column that nothing touched is the same object for the next board", () => {
  const statuses = [column("left").status, column("right").status];
  const columnsIn = columnsBy(statuses, (one) => one.id !== "b");
  const first = boardOf(1, [card("a", "left"), card("b", "left")]);
  const before = columnsIn(first);
  const after = columnsIn(applyChange(first, { revision: 2, cards: [card("c", "right")] }));
  expect(before[0]?.cards.map((one) => one.id)).toEqual(["a"]);
  expect(after[0]).toBe(before[0]);
  expect(after[1]).not.toBe(before[1]);
});
