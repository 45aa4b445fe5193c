import type { News } from "./change";
import type { Day } from "./day";
import type { Language } from "./language";
import { byRank } from "./rank";
import type { Title } from "./text";

/** An idea as the board shows it, the same for every reader; she picks the language. */
export interface Card {
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly theme: string | null;
  readonly rank: string;
  readonly due: Day | null;
  /** When the idea came into its status. */
  readonly since: string;
  readonly title: Title;
  /** The languages in which a translation of its title or description is outdated. */
  readonly outdated: readonly Language[];
  /** Member ids, in the order they took over. */
  readonly owners: readonly string[];
  readonly comments: number;
  readonly archived: boolean;
  /** The programme's revision at which the idea changed last. */
  readonly revision: number;
}

/** The cards of a programme by status, each column in its order. */
export interface Board {
  readonly revision: number;
  readonly columns: Readonly<Record<string, readonly Card[]>>;
}

export function boardOf(revision: number, cards: readonly Card[]): Board {
  const columns: Record<string, Card[]> = {};
  for (const card of cards) {
    if (!card.archived) (columns[card.status] ??= []).push(card);
  }
  for (const column of Object.values(columns)) column.sort(byRank);
  return { revision, columns };
}

export function cardOf(board: Board, id: string): Card | undefined {
  for (const column of Object.values(board.columns)) {
    const card = column.find((other) => other.id === id);
    if (card) return card;
  }
  return undefined;
}

/**
 * The board after some news: the only way in which a board changes, be it a guess, an answer or the
 * stream. What it knows already in a newer state stays; columns that nothing touched stay the same object.
 */
export function applyChange(board: Board, news: Pick<News, "revision" | "cards" | "withdrawn">): Board {
  let columns = board.columns;
  for (const card of news.cards) columns = withCard(columns, card);
  for (const id of news.withdrawn ?? []) columns = withoutCard(columns, id);
  const revision = Math.max(board.revision, news.revision);
  return columns === board.columns && revision === board.revision ? board : { revision, columns };
}

type Columns = Board["columns"];

function withCard(columns: Columns, card: Card): Columns {
  const known = findIn(columns, card.id);
  if (known && known.revision > card.revision) return columns;
  if (known && !card.archived && known.status === card.status && known.rank === card.rank) {
    const column = columns[card.status] ?? [];
    return { ...columns, [card.status]: column.map((other) => (other.id === card.id ? card : other)) };
  }
  const rest = known ? withoutCard(columns, card.id) : columns;
  if (card.archived) return rest;
  return { ...rest, [card.status]: inserted(rest[card.status] ?? [], card) };
}

function withoutCard(columns: Columns, id: string): Columns {
  const known = findIn(columns, id);
  if (!known) return columns;
  return { ...columns, [known.status]: (columns[known.status] ?? []).filter((other) => other.id !== id) };
}

function findIn(columns: Columns, id: string): Card | undefined {
  return cardOf({ revision: 0, columns }, id);
}

function inserted(column: readonly Card[], card: Card): readonly Card[] {
  const place = column.findIndex((other) => byRank(card, other) < 0);
  return place < 0 ? [...column, card] : [...column.slice(0, place), card, ...column.slice(place)];
}
