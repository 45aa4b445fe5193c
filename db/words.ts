import { and, desc, eq, inArray, isNull, not } from "drizzle-orm";
import type { WordChange } from "@/domain/change";
import { exchangeEvents } from "@/domain/exchange-news";
import type { Entry } from "@/domain/glossary";
import { revisionOf } from "./changes";
import { type Database, engine } from "./engine";
import { glossaryOf } from "./glossary";
import { prepared } from "./prepared";
import { changes } from "./schema/changes";

/** A programme's glossary and the revision from which the stream keeps it current; whoever enters may read it. */
export async function glossaryRead(
  programme: string,
): Promise<{ readonly revision: number; readonly entries: readonly Entry[] }> {
  const { read } = await engine();
  // The revision first: what is committed meanwhile comes again with the stream, and is known then.
  const revision = await revisionOf(programme);
  return { revision, entries: await glossaryOf(read, programme) };
}

/** What happened to the words of a programme last, newest first. */
export async function wordChangesOf(programme: string, most: number): Promise<readonly WordChange[]> {
  const { read } = await engine();
  const rows = await wordRows(read, { programme, most });
  return rows.map(wordChangeOfRow);
}

// Exchanges have no idea either.
const ofWords = and(isNull(changes.idea), not(inArray(changes.kind, exchangeEvents)));

const wordRows = prepared("words", ["programme", "most"], (db, { programme, most }) =>
  db
    .select()
    .from(changes)
    .where(and(eq(changes.programme, programme), ofWords))
    .orderBy(desc(changes.revision))
    .limit(most),
);

function wordChangeOfRow({ revision, deed, by, at, kind, data, undoes }: typeof changes.$inferSelect): WordChange {
  // Kind and data were written together from one WordEvent.
  return { revision, deed, by, at: at.toISOString(), kind, data, ...(undoes && { undoes }) } as WordChange;
}

/** What a deed changed of the words of a programme. */
export async function wordChangesOfDeed(tx: Database, programme: string, deed: string): Promise<readonly WordChange[]> {
  const rows = await tx
    .select()
    .from(changes)
    .where(and(eq(changes.deed, deed), eq(changes.programme, programme), ofWords));
  return rows.map(wordChangeOfRow);
}
