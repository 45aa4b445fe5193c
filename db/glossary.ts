import { and, asc, eq, isNull, ne } from "drizzle-orm";
import type { Entry, Wording } from "@/domain/glossary";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { glossary } from "./schema/glossary";

type Row = typeof glossary.$inferSelect;

function entryOfRow({ id, terms, also, notes, edition, by, at }: Row): Entry {
  return { id, terms, also, notes, edition, by, at: at.toISOString() };
}

/** The entries of a programme's glossary, in no order that people would look for. */
export async function glossaryOf(read: Database, programme: string): Promise<readonly Entry[]> {
  const rows = await entryRows(read, { programme });
  return rows.map(entryOfRow);
}

/** The terms of all entries, each in the languages that it has. */
export async function termsOfGlossary(read: Database, programme: string): Promise<readonly Pick<Entry, "terms">[]> {
  return termRows(read, { programme });
}

const termRows = prepared("glossary_terms", ["programme"], (db, { programme }) =>
  db
    .select({ terms: glossary.terms })
    .from(glossary)
    .where(and(eq(glossary.programme, programme), isNull(glossary.removedAt)))
    .orderBy(asc(glossary.id)),
);

const entryRows = prepared("glossary", ["programme"], (db, { programme }) =>
  db
    .select()
    .from(glossary)
    .where(and(eq(glossary.programme, programme), isNull(glossary.removedAt)))
    .orderBy(asc(glossary.id)),
);

/** An entry of a programme, whether it was taken out or not. */
export async function entryKept(
  tx: Database,
  programme: string,
  id: string,
): Promise<{ readonly entry: Entry; readonly removed: boolean } | null> {
  const [row] = await tx
    .select()
    .from(glossary)
    .where(and(eq(glossary.id, id), eq(glossary.programme, programme)));
  return row ? { entry: entryOfRow(row), removed: row.removedAt !== null } : null;
}

/** The terms of all entries but one, for whoever must not repeat them. */
export async function entriesBeside(
  tx: Database,
  programme: string,
  id: string,
): Promise<readonly Pick<Entry, "terms">[]> {
  return tx
    .select({ terms: glossary.terms })
    .from(glossary)
    .where(and(eq(glossary.programme, programme), isNull(glossary.removedAt), ne(glossary.id, id)));
}

interface Written extends Wording {
  readonly id: string;
  readonly by: string;
  readonly at: Date;
}

/** Keeps a new entry; false where there is one with this id, in whatever programme. */
export async function keepEntry(tx: Database, entry: Written & { readonly programme: string }): Promise<boolean> {
  const kept = await tx
    .insert(glossary)
    .values({ ...entry, edition: 1 })
    .onConflictDoNothing()
    .returning({ id: glossary.id });
  return kept.length > 0;
}

/** Keeps an entry's next state. */
export async function keepWording(
  tx: Database,
  { id, ...state }: Written & { readonly edition: number },
): Promise<void> {
  await tx.update(glossary).set(state).where(eq(glossary.id, id));
}

/** Takes an entry out of its glossary, or puts it back where `at` is null. */
export async function keepRemoved(tx: Database, id: string, at: Date | null): Promise<void> {
  await tx.update(glossary).set({ removedAt: at }).where(eq(glossary.id, id));
}

/** What the news of a deed tell of the entries that it touched. */
export async function entriesTold(
  tx: Database,
  programme: string,
  ids: readonly string[],
): Promise<{ readonly entries: readonly Entry[]; readonly removed: readonly string[] }> {
  const kept = await Promise.all(ids.map((id) => entryKept(tx, programme, id)));
  return {
    entries: kept.flatMap((found) => (found && !found.removed ? [found.entry] : [])),
    removed: kept.flatMap((found) => (found?.removed ? [found.entry.id] : [])),
  };
}
