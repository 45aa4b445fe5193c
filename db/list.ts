import { and, asc, desc, eq, gt, inArray, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Card } from "@/domain/board";
import { conditionsOf, shownBy } from "@/domain/filter";
import type { Member } from "@/domain/member";
import type { Bookmark, Listing, Spot } from "@/domain/order";
import { cardsOfIdeas } from "./cards";
import { type Database, engine } from "./engine";
import { type Gate, invitedIdeas, programmeSeenBy } from "./programmes";
import { ideas } from "./schema/ideas";

export interface Page {
  readonly ideas: readonly Card[];
  /** Where the next page begins; null when there is none. */
  readonly next: Bookmark | null;
  /** What the stream tells after this revision makes the whole list current, once its last page is read. */
  readonly revision: number;
}

/** How many ideas are looked at together where not all of them are wanted. */
const chunk = 250;

/** A page of the ideas that a member sees, from where she had read them. */
export async function ideasSeenBy(
  member: Member,
  gate: Gate,
  listing: Listing,
  { from, limit }: { readonly from: Bookmark | null; readonly limit: number },
): Promise<Page | null> {
  const { read } = await engine();
  // The revision first: what is committed meanwhile is newer than it, and comes in the second part.
  const seen = await programmeSeenBy(member, gate.slug);
  if (!seen) return null;
  const { programme, revision } = seen;
  const { status, mine, filter } = listing;
  const shown = shownBy(filter, programme);
  const wanted = (card: Card): boolean =>
    shown(card) && (status === null || card.status === status) && (!mine || card.owners.includes(member.id));
  const since = from?.since ?? revision;
  const search: Search = {
    read,
    programme: programme.id,
    columns: programme.statuses.map(({ id }) => id).filter((id) => status === null || id === status),
    listing,
    only: gate.whole ? null : await invitedIdeas(read, member, programme.id),
    since,
    most: conditionsOf(filter) > 0 || status !== null || mine ? Math.max(chunk, limit + 1) : limit + 1,
  };

  const found: { card: Card; bookmark: Bookmark }[] = [];
  let part = from?.part ?? "unchanged";
  let at: Spot | null = from?.at ?? null;
  while (found.length <= limit) {
    const rows: readonly Row[] =
      part === "unchanged" ? await unchangedAfter(search, at) : await changedAfter(search, at);
    const last = rows.at(-1);
    if (!last && part === "changed") break;
    const cards = await cardsOfIdeas(
      read,
      rows.map((row) => row.id),
    );
    const byId = new Map(cards.map((card) => [card.id, card]));
    for (const row of rows) {
      const card = byId.get(row.id);
      // What changed since it was found comes later, as it then is.
      if (!card || card.revision !== row.revision || !wanted(card)) continue;
      found.push({
        card,
        bookmark: { since, part, at: spotOf(part === "changed" ? "changed" : orderOf(listing), row) },
      });
    }
    at = last ? spotOf(part === "changed" ? "changed" : orderOf(listing), last) : null;
    if (!last) part = "changed";
  }
  const page = found.slice(0, limit);
  return {
    ideas: page.map(({ card }) => card),
    next: found.length > limit ? (page.at(-1)?.bookmark ?? null) : null,
    revision,
  };
}

interface Search {
  readonly read: Database;
  readonly programme: string;
  /** The statuses whose ideas are wanted, in their order. */
  readonly columns: readonly string[];
  readonly listing: Listing;
  /** The ideas that the member sees, where she does not see all. */
  readonly only: readonly string[] | null;
  readonly since: number;
  readonly most: number;
}

type Row = Pick<typeof ideas.$inferSelect, "id" | "number" | "status" | "rank" | "due" | "revision">;

const columns = {
  id: ideas.id,
  number: ideas.number,
  status: ideas.status,
  rank: ideas.rank,
  due: ideas.due,
  revision: ideas.revision,
};

function orderOf({ sort }: Listing): Spot["by"] {
  if (sort === "place") return "place";
  return sort.endsWith("number") ? "number" : sort.endsWith("due") ? "due" : "changed";
}

function spotOf(by: Spot["by"], { id, number, status, rank, due, revision }: Row): Spot {
  switch (by) {
    case "place":
      return { by, status, rank, id };
    case "number":
      return { by, number };
    case "due":
      return { by, due, id };
    case "changed":
      return { by, revision, id };
  }
}

/** The next ideas that did not change since the first page, in the order of the list. */
async function unchangedAfter(search: Search, at: Spot | null): Promise<readonly Row[]> {
  const { listing, since, most } = search;
  const backwards = listing.sort.startsWith("-");
  // The plus keeps SQLite from looking for the revision first, and then sorting what it finds.
  const unchanged = sql`+${ideas.revision} <= ${since}`;
  const next = (where: SQL | undefined, order: SQL[], limit = most): Promise<Row[]> =>
    search.read
      .select(columns)
      .from(ideas)
      .where(and(eq(ideas.programme, search.programme), inSight(search), unchanged, where))
      .orderBy(...order)
      .limit(limit);
  const way = backwards ? desc : asc;

  switch (orderOf(listing)) {
    case "place": {
      const here = at?.by === "place" ? at : null;
      const rows: Row[] = [];
      for (const status of search.columns.slice(here ? search.columns.indexOf(here.status) : 0)) {
        if (rows.length === most) break;
        const behind = here?.status === status ? after([ideas.rank, ideas.id], [here.rank, here.id]) : undefined;
        const column = and(eq(ideas.status, status), behind);
        rows.push(...(await next(column, [asc(ideas.rank), asc(ideas.id)], most - rows.length)));
      }
      return rows;
    }
    case "number": {
      const beyond = backwards ? lt : gt;
      return next(at?.by === "number" ? beyond(ideas.number, at.number) : undefined, [way(ideas.number)]);
    }
    case "due": {
      const here = at?.by === "due" ? at : null;
      const order = [way(ideas.due), way(ideas.id)];
      // More than nothing, not only not null: the engines find the first such day in their index.
      const dated = here?.due ? after([ideas.due, ideas.id], [here.due, here.id], backwards) : gt(ideas.due, sql`''`);
      const rows = here && here.due === null ? [] : await next(dated, order);
      if (rows.length === most) return rows;
      const beyond = backwards ? lt : gt;
      const undated = and(isNull(ideas.due), here && here.due === null ? beyond(ideas.id, here.id) : undefined);
      return [...rows, ...(await next(undated, order, most - rows.length))];
    }
    case "changed": {
      const behind =
        at?.by === "changed" ? after([ideas.revision, ideas.id], [at.revision, at.id], backwards) : undefined;
      return next(behind, [way(ideas.revision), way(ideas.id)]);
    }
  }
}

/** The next ideas that changed since the first page, in the order of their last changes. */
function changedAfter(search: Search, at: Spot | null): Promise<readonly Row[]> {
  const { read, programme, since, most } = search;
  const behind = at?.by === "changed" ? after([ideas.revision, ideas.id], [at.revision, at.id]) : undefined;
  return read
    .select(columns)
    .from(ideas)
    .where(and(eq(ideas.programme, programme), inSight(search), behind ?? gt(ideas.revision, since)))
    .orderBy(asc(ideas.revision), asc(ideas.id))
    .limit(most);
}

function inSight({ listing, only }: Search): SQL | undefined {
  return and(
    listing.archived ? isNotNull(ideas.archivedAt) : isNull(ideas.archivedAt),
    only ? inArray(ideas.id, [...only]) : undefined,
  );
}

type Column = (typeof columns)[keyof typeof columns];

/** Behind a pair of values in the order of a pair of columns; before it where the order is turned round. */
function after(
  [first, second]: readonly [Column, Column],
  [a, b]: readonly [string | number, string],
  backwards = false,
): SQL {
  return backwards ? sql`(${first}, ${second}) < (${a}, ${b})` : sql`(${first}, ${second}) > (${a}, ${b})`;
}
