import { eq, sql } from "drizzle-orm";
import { addresses } from "@/domain/search/address";
import type { Wanted } from "@/domain/search/words";
import { engineName } from "./columns";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { programmes } from "./schema/programmes";
import { termIn, terms } from "./terms";

/** The addresses, within a programme, of all that a wanted word stands in. */
export async function addressesWith(read: Database, programme: string, word: Wanted): Promise<readonly number[]> {
  const query = queryOf(await ordinalOf(read, programme), word);
  if (query === "") return [];
  const [row] = await matching(read, { query });
  return row?.found ?? [];
}

/** How each of the full-text searches writes its questions. Terms have no signs that mean anything there. */
const signs =
  engineName === "postgres"
    ? { begins: (term: string) => `${term}:*`, and: " & ", or: " | " }
    : { begins: (term: string) => `${term}*`, and: " AND ", or: " OR " };

function queryOf(programme: number, { terms, beginnings, equivalents }: Wanted): string {
  const own = (term: string): string => termIn(programme, term);
  const begun = beginnings.map((beginning) => signs.begins(own(beginning)));
  const together = equivalents.map((all) => `(${all.map(own).join(signs.and)})`);
  return [...terms.map(own), ...begun, ...together].join(signs.or);
}

// One row with all of them: thousands of rows cost more to hand over than to find.
const within = sql.raw(String(addresses));
const all =
  engineName === "postgres"
    ? sql`coalesce(json_agg(${terms.id} % ${within})::text, '[]')`
    : sql`json_group_array(${terms.id} % ${within})`;

const matching = prepared("terms_matching", ["query"], (db, { query }) =>
  db
    .select({ found: all.mapWith((found: string): number[] => JSON.parse(found)) })
    .from(terms)
    .where(engineName === "postgres" ? sql`${terms.words} @@ ${query}::tsquery` : sql`${terms} match ${query}`),
);

/** A programme keeps its ordinal for ever, so each is asked for once. */
const ordinals = new Map<string, number>();

async function ordinalOf(read: Database, programme: string): Promise<number> {
  const known = ordinals.get(programme);
  if (known !== undefined) return known;
  const [row] = await read.select({ ordinal: programmes.ordinal }).from(programmes).where(eq(programmes.id, programme));
  if (row) ordinals.set(programme, row.ordinal);
  return row?.ordinal ?? 0;
}
