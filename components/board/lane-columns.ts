import type { Card } from "@/domain/board";
import type { Lane, lanesBy } from "@/domain/lanes";
import type { Column } from "./columns";

/** A lane of the board: the cards of each column that lie in it. */
export interface BoardLane {
  readonly lane: Lane;
  readonly columns: readonly Column[];
  readonly shown: number;
}

/**
 * Divides columns into lanes; within each the order is the column's. A column of a lane in which nothing changed
 * stays the same object, so that nobody looks at its cards again.
 */
export function lanesIn({
  laneOf,
  lanes,
}: ReturnType<typeof lanesBy>): (columns: readonly Column[]) => readonly BoardLane[] {
  const known = new Map<string, Column>();
  return (columns) => {
    const ids = new Set(columns.flatMap(({ cards }) => cards.map(laneOf)));
    return lanes(ids).map((lane) => {
      const here = (card: Card): boolean => laneOf(card) === lane.id;
      const divided = columns.map((column) => {
        const cards = column.cards.filter(here);
        const count = column.all.filter(here).length;
        const key = `${lane.id} ${column.status.id}`;
        const before = known.get(key);
        if (before?.all === column.all && before.count === count && isSame(before.cards, cards)) return before;
        const next = { ...column, cards, shown: cards.length, count };
        known.set(key, next);
        return next;
      });
      return { lane, columns: divided, shown: divided.reduce((sum, { shown }) => sum + shown, 0) };
    });
  };
}

function isSame(a: readonly Card[], b: readonly Card[]): boolean {
  return a.length === b.length && a.every((card, place) => card === b[place]);
}
