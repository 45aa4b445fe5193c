import { and, asc, desc, eq, gt, inArray, isNull, lte, sql } from "drizzle-orm";
import type { Exchange } from "@/domain/exchange";
import { type ExchangeChange, type ExchangeNews, exchangeEvents } from "@/domain/exchange-news";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import { type Database, engine } from "./engine";
import { prepared } from "./prepared";
import { changes } from "./schema/changes";
import { exchanges } from "./schema/exchanges";

type Row = typeof exchanges.$inferSelect;

/** A programme as far as permission needs it. */
interface Carried {
  readonly id: string;
  readonly partners: readonly { readonly id: string }[];
}

function exchangeOfRow({ begins, ends, at, programme: _, removedAt: __, ...row }: Row): Exchange {
  return { ...row, begins: begins.toISOString(), ends: ends.toISOString(), at: at.toISOString() };
}

/** The exchanges of a programme in the order of their beginnings; none for whoever may not see them. */
export async function exchangesSeenBy(member: Member, programme: Carried): Promise<readonly Exchange[]> {
  if (!may.seeExchanges(member, programme)) return [];
  const rows = await exchangeRows((await engine()).read, { programme: programme.id });
  return rows.map(exchangeOfRow);
}

const exchangeRows = prepared("exchanges", ["programme"], (db, { programme }) =>
  db
    .select()
    .from(exchanges)
    .where(and(eq(exchanges.programme, programme), isNull(exchanges.removedAt)))
    .orderBy(asc(exchanges.begins), asc(exchanges.id)),
);

/** The two exchanges between which a moment lies. */
export interface LastAndNext {
  /** The one that began last, be it over or still under way. */
  readonly last: Exchange | null;
  /** The one that is under way, else the one that begins next. */
  readonly next: Exchange | null;
}

/** The exchanges of a programme around a moment; none for whoever may not see them. */
export async function lastAndNext(member: Member, programme: Carried, at: Date): Promise<LastAndNext> {
  if (!may.seeExchanges(member, programme)) return { last: null, next: null };
  const { read } = await engine();
  const [[last], [next]] = await Promise.all([
    lastRow(read, { programme: programme.id, at }),
    nextRow(read, { programme: programme.id, at }),
  ]);
  return { last: last ? exchangeOfRow(last) : null, next: next ? exchangeOfRow(next) : null };
}

const lastRow = prepared("last_exchange", ["programme", "at"], (db, { programme, at }) =>
  db
    .select()
    .from(exchanges)
    .where(
      and(
        eq(exchanges.programme, programme),
        isNull(exchanges.removedAt),
        lte(exchanges.begins, sql`${sql.param(at, exchanges.begins)}`),
      ),
    )
    .orderBy(desc(exchanges.begins), desc(exchanges.id))
    .limit(1),
);

// What is not over yet is little, however many there were.
const nextRow = prepared("next_exchange", ["programme", "at"], (db, { programme, at }) =>
  db
    .select()
    .from(exchanges)
    .where(
      and(
        eq(exchanges.programme, programme),
        isNull(exchanges.removedAt),
        gt(exchanges.ends, sql`${sql.param(at, exchanges.ends)}`),
      ),
    )
    .orderBy(asc(exchanges.begins), asc(exchanges.id))
    .limit(1),
);

/** An exchange of a programme, whether it was taken out or not. */
export async function exchangeKept(
  tx: Database,
  programme: string,
  id: string,
): Promise<{ readonly exchange: Exchange; readonly removed: boolean } | null> {
  const [row] = await tx
    .select()
    .from(exchanges)
    .where(and(eq(exchanges.id, id), eq(exchanges.programme, programme)));
  return row ? { exchange: exchangeOfRow(row), removed: row.removedAt !== null } : null;
}

type Kept = Omit<typeof exchanges.$inferInsert, "removedAt">;

/** Keeps a new exchange; false where there is one with this id, in whatever programme. */
export async function keepExchange(tx: Database, exchange: Omit<Kept, "edition">): Promise<boolean> {
  const kept = await tx
    .insert(exchanges)
    .values({ ...exchange, edition: 1 })
    .onConflictDoNothing()
    .returning({ id: exchanges.id });
  return kept.length > 0;
}

/** Keeps an exchange's next state. */
export async function keepDetails(tx: Database, { id, ...state }: Omit<Kept, "programme">): Promise<void> {
  await tx.update(exchanges).set(state).where(eq(exchanges.id, id));
}

/** Takes an exchange out of its programme, or puts it back where `at` is null. */
export async function keepRemoved(tx: Database, id: string, at: Date | null): Promise<void> {
  await tx.update(exchanges).set({ removedAt: at }).where(eq(exchanges.id, id));
}

/** What the news of a deed tell of the exchanges that it touched. */
export async function exchangesTold(
  tx: Database,
  programme: string,
  changes: readonly ExchangeChange[],
): Promise<ExchangeNews> {
  const kept = await Promise.all(changes.map(({ data }) => exchangeKept(tx, programme, data.exchange)));
  return {
    changes,
    exchanges: kept.flatMap((found) => (found && !found.removed ? [found.exchange] : [])),
    removed: kept.flatMap((found) => (found?.removed ? [found.exchange.id] : [])),
  };
}

/** What a deed changed of the exchanges of a programme. */
export async function exchangeChangesOfDeed(
  tx: Database,
  programme: string,
  deed: string,
): Promise<readonly ExchangeChange[]> {
  const rows = await tx
    .select()
    .from(changes)
    .where(and(eq(changes.deed, deed), eq(changes.programme, programme), inArray(changes.kind, exchangeEvents)));
  return rows.map(
    // Kind and data were written together from one ExchangeEvent.
    ({ revision, by, at, kind, data }) => ({ revision, deed, by, at: at.toISOString(), kind, data }) as ExchangeChange,
  );
}
