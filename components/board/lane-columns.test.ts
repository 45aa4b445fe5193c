import { expect, test } from "vitest";
import { applyChange, boardOf, type Card } from "@/domain/board";
import { columnsBy } from "./columns";
import { lanesIn } from "./lane-columns";

const statuses = [
  { id: "new", kind: "proposed" as const, names: {}, edition: 1 },
  { id: "done", kind: "done" as const, names: {}, edition: 1 },
];
const card = (id: string, status: string, rank: string, theme: string | null): Card => ({
  id,
  number: 1,
  status,
  theme,
  rank,
  due: null,
  since: "2026-01-01T00:00:00.000Z",
  title: { original: "de", texts: { de: id } },
  outdated: [],
  owners: [],
  comments: 0,
  archived: false,
  revision: 1,
});
const cards = [
  card("a", "new", "a1", "clubs"),
  card("b", "new", "a2", null),
  card("c", "new", "a3", "clubs"),
  card("d", "done", "a1", "schools"),
];
const by = {
  laneOf: ({ theme }: Card) => theme ?? "",
  lanes: (ids: ReadonlySet<string>) =>
    ["clubs", "schools", ""].filter((id) => ids.has(id)).map((id) => ({ id, name: id })),
};

test("a lane has the cards of each column in their order, and knows of all that lie in the column", () => {
  const divide = lanesIn(by);
  const columns = columnsBy(statuses, (each) => each.id !== "c")(boardOf(1, cards));
  const told = divide(columns).map(({ lane, columns, shown }) => [
    lane.id,
    shown,
    ...columns.map((column) => `${column.cards.map(({ id }) => id).join("")}/${column.count}/${column.all.length}`),
  ]);
  expect(told).toEqual([
    ["clubs", 1, "a/2/3", "/0/1"],
    ["schools", 1, "/0/3", "d/1/1"],
    ["", 1, "b/1/3", "/0/1"],
  ]);
});

test("a column of a lane in which nothing changed stays the same object", () => {
  const divide = lanesIn(by);
  const columns = columnsBy(statuses, null);
  const before = divide(columns(boardOf(1, cards)));
  const moved = { ...card("b", "done", "a0", null), revision: 2 };
  const after = divide(columnsBy(statuses, null)(applyChange(boardOf(1, cards), { revision: 2, cards: [moved] })));
  expect(after.find(({ lane }) => lane.id === "")?.shown).toBe(1);
  const again = columns(boardOf(1, cards));
  expect(divide(again)[0]?.columns[0]).toBe(divide(again)[0]?.columns[0]);
  expect(before[0]?.columns[0]?.cards).toEqual(after[0]?.columns[0]?.cards);
});
