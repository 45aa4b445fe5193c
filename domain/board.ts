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
  /** The languages in which its title or description is a machine's draft that nobody has checked; left out for none. */
  readonly drafts?: readonly Language[];
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
  readonly columns: Columns;
  /** At which revision an idea left the board, so that older news of it does not bring it back. */
  readonly gone: Readonly<Record<string, number>>;
}

type Columns = Readonly<Record<string, readonly Card[]>>;

export function boardOf(revision: number, cards: readonly Card[]): Board {
  const columns: Record<string, Card[]> = {};
  for (const card of cards) {
    if (!card.archived) (columns[card.status] ??= []).push(card);
  }
  for (const column of Object.values(columns)) column.sort(byRank);
  return { revision, columns, gone: {} };
}

export function cardOf({ columns }: Pick<Board, "columns">, id: string): Card | undefined {
  for (const column of Object.values(columns)) {
    const card = column.find((other) => other.id === id);
    if (card) return card;
  }
  return undefined;
}

/** All cards of a board, column by column in their order. */
export function cardsOf({ columns }: Pick<Board, "columns">): readonly Card[] {
  return Object.values(columns).flat();
}

/** So many cards of each column come with a page; the rest comes behind it. */
export const headLength = 8;

/** The beginning of a board, as a page brings it. */
export interface BoardHead {
  readonly revision: number;
  /** By status: the first cards that are shown, how many are shown, and how many there are. */
  readonly columns: Readonly<
    Record<string, { readonly cards: readonly Card[]; readonly shown: number; readonly all: number }>
  >;
}

/** The first cards of each column, of those that `shows` lets through. */
export function headOf(board: Board, shows: ((card: Card) => boolean) | null): BoardHead {
  const columns = Object.entries(board.columns).map(([status, all]) => {
    const shown = shows ? all.filter(shows) : all;
    return [status, { cards: shown.slice(0, headLength), shown: shown.length, all: all.length }] as const;
  });
  return { revision: board.revision, columns: Object.fromEntries(columns) };
}

/**
 * The board after some news: the only way in which a board changes, be it a guess, an answer or the
 * stream. What it knows already in a newer state stays; columns that nothing touched stay the same object.
 */
export function applyChange(board: Board, news: Pick<News, "revision" | "cards" | "withdrawn">): Board {
  let next = board;
  for (const card of news.cards) next = withCard(next, card);
  for (const id of news.withdrawn ?? []) next = withoutCard(next, id, news.revision);
  const revision = Math.max(board.revision, news.revision);
  return revision === next.revision ? next : { ...next, revision };
}

/** The board once its cards were read anew at a revision; what it knows to be newer than the reading stays. */
export function readAnew(board: Board, revision: number, cards: readonly Card[]): Board {
  const gone = Object.fromEntries(Object.entries(board.gone).filter(([, at]) => at > revision));
  const read = boardOf(
    revision,
    cards.filter((card) => (gone[card.id] ?? 0) <= card.revision),
  );
  const newer = Object.values(board.columns).flatMap((column) => column.filter((card) => card.revision > revision));
  return applyChange({ ...read, gone }, { revision: board.revision, cards: newer });
}

function withCard(board: Board, card: Card): Board {
  const known = cardOf(board, card.id);
  if ((known?.revision ?? board.gone[card.id] ?? 0) > card.revision) return board;
  if (card.archived) return withoutCard(board, card.id, card.revision);
  const { columns } = board;
  if (known && known.status === card.status && known.rank === card.rank) {
    const column = columns[card.status] ?? [];
    return withColumns(board, { [card.status]: column.map((other) => (other.id === card.id ? card : other)) });
  }
  const rest = known ? withColumns(board, { [known.status]: lacking(columns[known.status] ?? [], card.id) }) : board;
  return withColumns(rest, { [card.status]: inserted(rest.columns[card.status] ?? [], card) });
}

function withoutCard(board: Board, id: string, revision: number): Board {
  const known = cardOf(board, id);
  const gone = { ...board.gone, [id]: revision };
  if (!known) return { ...board, gone };
  return { ...withColumns(board, { [known.status]: lacking(board.columns[known.status] ?? [], id) }), gone };
}

function withColumns(board: Board, changed: Columns): Board {
  return { ...board, columns: { ...board.columns, ...changed } };
}

function lacking(column: readonly Card[], id: string): readonly Card[] {
  return column.filter((card) => card.id !== id);
}

function inserted(column: readonly Card[], card: Card): readonly Card[] {
  const place = column.findIndex((other) => byRank(card, other) < 0);
  return place < 0 ? [...column, card] : [...column.slice(0, place), card, ...column.slice(place)];
}
