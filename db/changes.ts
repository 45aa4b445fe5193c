import { and, asc, eq, gt, inArray, sql } from "drizzle-orm";
import type { Change, Event, News } from "@/domain/change";
import { cardsOfIdeas } from "./cards";
import { type Database, engine } from "./engine";
import { changes } from "./schema/changes";
import { ideas } from "./schema/ideas";
import { programmes } from "./schema/programmes";

export type ProgrammeRow = typeof programmes.$inferSelect;

/**
 * Raises a programme's revision: the first statement of every deed. The row is locked until the deed is
 * kept or dropped, so all that is read after it is current, and revisions have no gaps.
 */
export async function lockProgramme(tx: Database, programme: string): Promise<ProgrammeRow> {
  const [row] = await tx
    .update(programmes)
    .set({ revision: sql`${programmes.revision} + 1` })
    .where(eq(programmes.id, programme))
    .returning();
  if (!row) throw new Error(`There is no programme ${programme}.`);
  return row;
}

/** What was answered to a deed that was done already, and who did it. */
export async function deedDone(
  tx: Database,
  deed: string,
): Promise<{ by: string; programme: string; news: News } | null> {
  const [row] = await tx
    .select({ by: changes.by, programme: changes.programme, news: changes.news })
    .from(changes)
    .where(and(eq(changes.deed, deed), eq(changes.part, 0)));
  return row?.news ? { by: row.by, programme: row.programme, news: row.news } : null;
}

export interface Recording {
  readonly programme: string;
  readonly revision: number;
  readonly deed: string;
  readonly by: string;
  readonly at: Date;
  readonly undoes?: string | undefined;
  readonly events: readonly { readonly idea: string; readonly event: Event }[];
}

/**
 * Writes down what a deed changed: a row for each change, the new revision at each idea, and the news with
 * the cards as they now are. The only place that history, stream and answers come from.
 */
export async function record(tx: Database, { programme, events, ...deed }: Recording): Promise<News> {
  const touched = [...new Set(events.map(({ idea }) => idea))];
  await tx.update(ideas).set({ revision: deed.revision }).where(inArray(ideas.id, touched));
  const { revision, by, undoes } = deed;
  const told = events.map(
    ({ idea, event }): Change => ({
      ...event,
      revision,
      deed: deed.deed,
      idea,
      by,
      at: deed.at.toISOString(),
      ...(undoes && { undoes }),
    }),
  );
  const news: News = { revision, changes: told, cards: await cardsOfIdeas(tx, touched) };
  await tx.insert(changes).values(
    told.map((change, part) => ({
      programme,
      revision,
      part,
      deed: deed.deed,
      undoes: undoes ?? null,
      kind: change.kind,
      idea: change.idea,
      by,
      at: deed.at,
      data: change.data,
      news: part === 0 ? news : null,
    })),
  );
  return news;
}

/** The news of a programme after a revision, oldest first, at most `most`. */
export async function newsAfter(programme: string, revision: number, most: number): Promise<readonly News[]> {
  const { read } = await engine();
  const rows = await read
    .select({ news: changes.news })
    .from(changes)
    .where(and(eq(changes.programme, programme), gt(changes.revision, revision), eq(changes.part, 0)))
    .orderBy(asc(changes.revision))
    .limit(most);
  return rows.flatMap(({ news }) => (news ? [news] : []));
}

export async function revisionOf(programme: string): Promise<number> {
  const { read } = await engine();
  const [row] = await read
    .select({ revision: programmes.revision })
    .from(programmes)
    .where(eq(programmes.id, programme));
  return row?.revision ?? 0;
}
