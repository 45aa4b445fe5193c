import type { Board, BoardHead, Card } from "@/domain/board";
import type { Status } from "@/domain/programme";

/** A status with its cards: those that the filter shows, and all of them. */
export interface Column {
  readonly status: Status;
  readonly cards: readonly Card[];
  readonly all: readonly Card[];
  /** How many the filter shows, and how many there are: a page that was just opened has only the first of them. */
  readonly shown: number;
  readonly count: number;
}

/** A place among the cards that are shown. */
export interface Place {
  readonly status: string;
  readonly index: number;
}

const none: readonly Card[] = [];

/**
 * Makes the columns of a board, in the order of the statuses. What did not change from one board to the
 * next stays the same object, so that nobody looks at its cards again.
 */
export function columnsBy(
  statuses: readonly Status[],
  shows: ((card: Card) => boolean) | null,
): (board: Board) => readonly Column[] {
  const known = new Map<string, Column>();
  return (board) =>
    statuses.map((status) => {
      const all = board.columns[status.id] ?? none;
      const before = known.get(status.id);
      if (before?.all === all) return before;
      const cards = shows ? all.filter(shows) : all;
      const column = { status, all, cards, shown: cards.length, count: all.length };
      known.set(status.id, column);
      return column;
    });
}

/** The columns of a page that has only the beginning of its board. */
export function columnsOfHead(statuses: readonly Status[], head: BoardHead): readonly Column[] {
  return statuses.map((status) => {
    const { cards, shown, all: count } = head.columns[status.id] ?? { cards: none, shown: 0, all: 0 };
    return { status, cards, all: cards, shown, count };
  });
}

/** The columns as they look while a card is carried to a place that nobody else knows of yet. */
export function withCarried(
  columns: readonly Column[],
  carried: { readonly card: Card; readonly to: Place } | null,
): readonly Column[] {
  if (!carried) return columns;
  const { card, to } = carried;
  return columns.map((column) => {
    const rest = column.cards.filter((other) => other.id !== card.id);
    if (column.status.id === to.status) return { ...column, cards: rest.toSpliced(to.index, 0, card) };
    return rest.length === column.cards.length ? column : { ...column, cards: rest };
  });
}

/** Where a card lies now; null when no column shows it. */
export function placeOf(columns: readonly Column[], id: string): Place | null {
  for (const column of columns) {
    const index = column.cards.findIndex((card) => card.id === id);
    if (index >= 0) return { status: column.status.id, index };
  }
  return null;
}

/**
 * The place that is one step away, as far as there is one: another column at the same height, or
 * further up or down.
 */
export function stepFrom(
  columns: readonly Column[],
  id: string,
  step: { readonly across?: -1 | 1; readonly along?: -1 | 1 },
): Place | null {
  const place = placeOf(columns, id);
  if (!place) return null;
  const from = columns.findIndex((column) => column.status.id === place.status);
  const column = columns[from + (step.across ?? 0)];
  if (!column) return null;
  const last = column.cards.filter((card) => card.id !== id).length;
  const index = Math.min(place.index + (step.along ?? 0), last);
  if (index < 0 || (step.along && index === place.index)) return null;
  return { status: column.status.id, index };
}

/**
 * The idea that a card must lie behind, so that it comes to its place among the shown cards; those
 * that a filter hides stay where they are. Null means first.
 */
export function behind(column: Column, index: number, id: string): string | null {
  const shown = column.cards.filter((card) => card.id !== id);
  const all = column.all.filter((card) => card.id !== id);
  const first = shown[0];
  if (!first) return all.at(-1)?.id ?? null;
  if (index <= 0) return all[all.findIndex((card) => card.id === first.id) - 1]?.id ?? null;
  return shown[Math.min(index, shown.length) - 1]?.id ?? null;
}
