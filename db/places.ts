import { and, asc, desc, eq, isNull, ne, type Placeholder, type SQL, sql } from "drizzle-orm";
import { rankBetween } from "@/domain/rank";
import type { Database } from "./engine";
import { prepared } from "./prepared";
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
    const [first] = await firstOf(tx, { ...column });
    return rankBetween(null, first?.rank ?? null);
  }
  const [anchor] = await neighbour(tx, { ...column, id: after });
  if (!anchor) {
    const [last] = await lastOf(tx, { ...column });
    return rankBetween(last?.rank ?? null, null);
  }
  const [next] = await nextOf(tx, { ...column, ...anchor });
  return rankBetween(anchor.rank, next?.rank ?? null);
}

/** The idea that a place lies behind in its column; null when it is the first. */
export async function neighbourBefore(
  tx: Database,
  column: Column,
  place: { readonly id: string; readonly rank: string },
): Promise<string | null> {
  const [last] = await lastBefore(tx, { ...column, id: place.id, rank: place.rank });
  return last?.id ?? null;
}

const column = ["programme", "status", "but"] as const;
const place = [...column, "id", "rank"] as const;
const upwards = [asc(ideas.rank), asc(ideas.id)];
// As one row: compared one by one, SQL would walk through the column instead of looking the place up.
const spot = sql`(${ideas.rank}, ${ideas.id})`;
const downwards = [desc(ideas.rank), desc(ideas.id)];

const firstOf = prepared("place_first", column, (db, slot) =>
  neighbours(db, slot)
    .orderBy(...upwards)
    .limit(1),
);
const lastOf = prepared("place_last", column, (db, slot) =>
  neighbours(db, slot)
    .orderBy(...downwards)
    .limit(1),
);
const neighbour = prepared("place", [...column, "id"], (db, slot) => neighbours(db, slot, eq(ideas.id, slot.id)));
const nextOf = prepared("place_next", place, (db, slot) =>
  neighbours(db, slot, sql`${spot} > (${slot.rank}, ${slot.id})`)
    .orderBy(...upwards)
    .limit(1),
);
const lastBefore = prepared("place_before", place, (db, slot) =>
  neighbours(db, slot, sql`${spot} < (${slot.rank}, ${slot.id})`)
    .orderBy(...downwards)
    .limit(1),
);

function neighbours(
  db: Database,
  { programme, status, but }: Readonly<Record<keyof Column, Placeholder>>,
  where?: SQL,
) {
  return db
    .select({ id: ideas.id, rank: ideas.rank })
    .from(ideas)
    .where(
      and(eq(ideas.programme, programme), eq(ideas.status, status), isNull(ideas.archivedAt), ne(ideas.id, but), where),
    )
    .$dynamic();
}
