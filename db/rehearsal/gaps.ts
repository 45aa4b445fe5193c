import { readFileSync } from "node:fs";
import { asc, eq, sql } from "drizzle-orm";
import { type Database, engine } from "../engine";
import { gaps } from "../schema/desk";

type Gap = typeof gaps.$inferSelect;

/** What is kept of what the texts of a programme lack. */
export async function gapsKept(programme: string): Promise<readonly Gap[]> {
  return gapsIn((await engine()).read, programme);
}

/** The same, filled as the migration fills it in a house that worked before there was a desk. */
export async function gapsFilled(programme: string): Promise<readonly Gap[]> {
  const { name, transact } = await engine();
  const file = new URL(`../migrations/${name}/0004_translation_desk.sql`, import.meta.url);
  const [, select] = /INSERT INTO .gaps. \(.*\)\n(SELECT [^;]*);/.exec(readFileSync(file, "utf8")) ?? [];
  if (!select) throw new Error("The migration fills nothing.");
  return transact(null, async (tx) => {
    await tx.delete(gaps);
    await tx.insert(gaps).select(sql.raw(select));
    return { drop: await gapsIn(tx, programme) };
  });
}

function gapsIn(db: Database, programme: string): Promise<readonly Gap[]> {
  return db.select().from(gaps).where(eq(gaps.programme, programme)).orderBy(asc(gaps.piece), asc(gaps.language));
}
