import type { Card } from "./board";
import { nameIn } from "./language";
import type { Member } from "./member";
import type { Programme } from "./programme";
import { titleFor } from "./text";

/** What is told of each idea in a table, in this order. */
export const tableColumns = ["number", "title", "status", "theme", "owners", "due", "since", "comments"] as const;

export type TableColumn = (typeof tableColumns)[number];

/** The order of a table's rows: a column's, turned round or not. */
export interface TableSort {
  readonly column: TableColumn;
  readonly backwards: boolean;
}

export const usualSort: TableSort = { column: "number", backwards: false };

/** The order that an address names: "due", or "-due" where it is turned round; the usual one where it names none. */
export function tableSortIn(text: string | null): TableSort {
  const name = text?.replace(/^-/, "");
  const column = tableColumns.find((other) => other === name);
  return column ? { column, backwards: text?.startsWith("-") ?? false } : usualSort;
}

/** How an order stands in an address; null where it is the usual one. */
export function tableSortName({ column, backwards }: TableSort): string | null {
  if (column === usualSort.column && !backwards) return null;
  return backwards ? `-${column}` : column;
}

/** So many rows come with a page; the rest comes behind it. */
export const tableHeadLength = 40;

/** The beginning of a table, as a page brings it. */
export interface TableHead {
  readonly revision: number;
  readonly cards: readonly Card[];
  readonly shown: number;
  readonly all: number;
}

/** Cards in an order, as their reader would sort them: names in her language, statuses as they follow each other. */
export function sorted(
  cards: readonly Card[],
  { column, backwards }: TableSort,
  programme: Pick<Programme, "statuses" | "themes" | "people">,
  reader: Pick<Member, "language" | "reads">,
): readonly Card[] {
  const way = backwards ? -1 : 1;
  const byNumber = (a: Card, b: Card): number => a.number - b.number;
  if (column === "number") return [...cards].sort((a, b) => way * byNumber(a, b));
  const keyOf = keys[column](programme, reader);
  const { compare } = new Intl.Collator(reader.language, { numeric: true });
  const keyed = cards.map((card) => ({ card, key: keyOf(card) }));
  keyed.sort((a, b) => {
    // What there is nothing to say of comes last, whichever way round.
    if (a.key === null || b.key === null) {
      if (a.key !== b.key) return a.key === null ? 1 : -1;
      return byNumber(a.card, b.card);
    }
    const order =
      typeof a.key === "number" && typeof b.key === "number" ? a.key - b.key : compare(String(a.key), String(b.key));
    return way * order || byNumber(a.card, b.card);
  });
  return keyed.map(({ card }) => card);
}

type Key = (card: Card) => string | number | null;

const keys: Readonly<
  Record<
    Exclude<TableColumn, "number">,
    (programme: Pick<Programme, "statuses" | "themes" | "people">, reader: Pick<Member, "language" | "reads">) => Key
  >
> = {
  title: (_, reader) => (card) => titleFor(card.title, reader).text,
  status({ statuses }) {
    const places = new Map(statuses.map(({ id }, place) => [id, place]));
    return (card) => places.get(card.status) ?? null;
  },
  theme({ themes }, { language }) {
    const names = new Map(themes.map(({ id, names }) => [id, nameIn(names, language)]));
    return (card) => names.get(card.theme ?? "") ?? null;
  },
  owners({ people }) {
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return (card) => names.get(card.owners[0] ?? "") ?? null;
  },
  due: () => (card) => (card.due === null ? null : Date.parse(card.due)),
  since: () => (card) => Date.parse(card.since),
  comments: () => (card) => card.comments,
};
