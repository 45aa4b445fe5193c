import { and, asc, desc, eq, gt, isNull, lt, ne, or, type SQL } from "drizzle-orm";
import { rankBetween } from "@/domain/rank";
import type { Database } from "./engine";
import { ideas } from "./schema/ideas";

interface Column {
  readonly programme: string;
  readonly status: string;
  /** The idea that is being moved: its own place does not count. */
  readonly but: string;
}

/**
 * The rank of the place behind `after` in a column; null means first. An idea that is no longer there means
 * the end. To be asked under the programme's lock.
 */
export async function rankAfter(tx: Database, column: Column, after: string | null): Promise<string> {
  if (after === null) {
    const [first] = await neighbours(tx, column).orderBy(asc(ideas.rank), asc(ideas.id)).limit(1);
    return rankBetween(null, first?.rank ?? null);
  }
  const [anchor] = await neighbours(tx, column, eq(ideas.id, after));
  if (!anchor) {
    const [last] = await neighbours(tx, column).orderBy(desc(ideas.rank), desc(ideas.id)).limit(1);
    return rankBetween(last?.rank ?? null, null);
  }
  const behind = or(gt(ideas.rank, anchor.rank), and(eq(ideas.rank, anchor.rank), gt(ideas.id, anchor.id)));
  const [next] = await neighbours(tx, column, behind).orderBy(asc(ideas.rank), asc(ideas.id)).limit(1);
  return rankBetween(anchor.rank, next?.rank ?? null);
}

/** The idea that a place lies behind in its column; null when it is the first. */
export async function neighbourBefore(
  tx: Database,
  column: Column,
  place: { readonly id: string; readonly rank: string },
): Promise<string | null> {
  const before = or(lt(ideas.rank, place.rank), and(eq(ideas.rank, place.rank), lt(ideas.id, place.id)));
  const [last] = await neighbours(tx, column, before).orderBy(desc(ideas.rank), desc(ideas.id)).limit(1);
  return last?.id ?? null;
}

function neighbours(tx: Database, { programme, status, but }: Column, where?: SQL) {
  return tx
    .select({ id: ideas.id, rank: ideas.rank })
    .from(ideas)
    .where(
      and(eq(ideas.programme, programme), eq(ideas.status, status), isNull(ideas.archivedAt), ne(ideas.id, but), where),
    )
    .$dynamic();
}
