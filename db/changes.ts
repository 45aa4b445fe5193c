import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { Left } from "@/domain/bulk";
import type { Change, Event, News, WordChange, WordEvent, WordNews } from "@/domain/change";
import type { ExchangeChange, ExchangeEvent } from "@/domain/exchange-news";
import { cardsOfIdeas } from "./cards";
import { type Database, engine } from "./engine";
import { exchangesTold } from "./exchanges";
import { keepGaps } from "./gaps";
import { entriesTold } from "./glossary";
import { prepared } from "./prepared";
import { changes } from "./schema/changes";
import { ideas } from "./schema/ideas";
import { programmes } from "./schema/programmes";
import { vocabularyOf } from "./vocabulary";

export type ProgrammeRow = typeof programmes.$inferSelect;

/**
 * Raises a programme's revision: the first statement of every deed. The row is locked until the deed is
 * kept or dropped, so all that is read after it is current, and revisions have no gaps.
 */
export async function lockProgramme(tx: Database, programme: string): Promise<ProgrammeRow> {
  const [row] = await raisedRow(tx, { programme });
  if (!row) throw new Error(`There is no programme ${programme}.`);
  return row;
}

const raisedRow = prepared("lock_programme", ["programme"], (db, { programme }) =>
  db
    .update(programmes)
    .set({ revision: sql`${programmes.revision} + 1` })
    .where(eq(programmes.id, programme))
    .returning(),
);

/** What was answered to a deed that was done already, and who did it. */
export async function deedDone(
  tx: Database,
  deed: string,
): Promise<{ by: string; programme: string; news: News } | null> {
  const [row] = await deedRow(tx, { deed });
  return row?.news ? { by: row.by, programme: row.programme, news: row.news } : null;
}

const deedRow = prepared("deed", ["deed"], (db, { deed }) =>
  db
    .select({ by: changes.by, programme: changes.programme, news: changes.news })
    .from(changes)
    .where(and(eq(changes.deed, deed), eq(changes.part, 0))),
);

export interface Recording {
  readonly programme: string;
  readonly revision: number;
  readonly deed: string;
  readonly by: string;
  readonly at: Date;
  readonly undoes?: string | undefined;
  readonly events: readonly { readonly idea: string; readonly event: Event }[];
  /** What happened to the words of the programme. */
  readonly words?: readonly WordEvent[];
  /** What happened to the exchanges of the programme. */
  readonly exchanges?: readonly ExchangeEvent[];
  readonly left?: readonly Left[];
}

/**
 * Writes down what a deed changed: a row for each change, the new revision at each idea, and the news with
 * the cards as they now are. The only place that history, stream and answers come from.
 */
export async function record(
  tx: Database,
  { programme, events, words = [], exchanges = [], left = [], ...deed }: Recording,
): Promise<News> {
  const touched = [...new Set(events.map(({ idea }) => idea))];
  for (const idea of touched) {
    await revise(tx, { idea, revision: deed.revision });
    const own = events.filter((event) => event.idea === idea).map(({ event }) => event);
    await keepGaps(tx, { programme, idea, by: deed.by, at: deed.at, events: own });
  }
  const { revision, by, undoes } = deed;
  const how = { revision, deed: deed.deed, by, at: deed.at.toISOString(), ...(undoes && { undoes }) };
  const changed = events.map(({ idea, event }): Change => ({ ...event, idea, ...how }));
  const worded = words.map((event): WordChange => ({ ...event, ...how }));
  const arranged = exchanges.map((event): ExchangeChange => ({ ...event, ...how }));
  const news: News = {
    revision,
    changes: changed,
    cards: await cardsOfIdeas(tx, touched),
    ...(left.length > 0 && { left }),
    ...(worded.length > 0 && { words: await tellWords(tx, programme, revision, worded) }),
    ...(arranged.length > 0 && { exchanges: await exchangesTold(tx, programme, arranged) }),
  };
  const rows = [...changed, ...[...worded, ...arranged].map((change) => ({ ...change, idea: null }))];
  for (const [part, { kind, idea, data }] of rows.entries()) {
    const row = {
      programme,
      revision,
      part,
      deed: deed.deed,
      undoes: undoes ?? null,
      kind,
      idea,
      by,
      at: deed.at,
      data,
    };
    await (part === 0 ? insertTold(tx, { ...row, news }) : insertChange(tx, row));
  }
  return news;
}

/** What changes names. */
const naming: ReadonlySet<WordEvent["kind"]> = new Set(["renamed", "theme_added", "theme_removed"]);

/** Notes that words of the programme changed, and tells what they are now. */
async function tellWords(
  tx: Database,
  programme: string,
  revision: number,
  changes: readonly WordChange[],
): Promise<WordNews> {
  if (changes.some(({ kind }) => kind !== "stuck_after_set")) {
    await tx.update(programmes).set({ worded: revision }).where(eq(programmes.id, programme));
  }
  const entries = changes.flatMap(({ data }) => ("entry" in data ? [data.entry] : []));
  return {
    changes,
    ...(changes.some(({ kind }) => naming.has(kind)) && { vocabulary: await vocabularyOf(tx, programme) }),
    ...(entries.length > 0 && { glossary: await entriesTold(tx, programme, entries) }),
  };
}

const revise = prepared("revise_idea", ["idea", "revision"], (db, { idea, revision }) =>
  db
    .update(ideas)
    .set({ revision: sql`${revision}` })
    .where(eq(ideas.id, idea)),
);

const changed = ["programme", "revision", "part", "deed", "undoes", "kind", "idea", "by", "at", "data"] as const;
const insertChange = prepared("record", changed, (db, row) => db.insert(changes).values(row));
const insertTold = prepared("record_told", [...changed, "news"], (db, row) => db.insert(changes).values(row));

/** The news of a programme after a revision, oldest first, at most `most`. */
export async function newsAfter(programme: string, revision: number, most: number): Promise<readonly News[]> {
  const { read } = await engine();
  const rows = await newsRows(read, { programme, revision, most });
  return rows.flatMap(({ news }) => (news ? [forAll(news)] : []));
}

/** News as everybody may hear them: what a deed could not change concerns whoever did it. */
function forAll({ left: _, ...news }: News): News {
  return news;
}

const newsRows = prepared("news", ["programme", "revision", "most"], (db, { programme, revision, most }) =>
  db
    .select({ news: changes.news })
    .from(changes)
    .where(and(eq(changes.programme, programme), gt(changes.revision, revision), eq(changes.part, 0)))
    .orderBy(asc(changes.revision))
    .limit(most),
);

export async function revisionOf(programme: string): Promise<number> {
  const { read } = await engine();
  const [row] = await revisionRow(read, { programme });
  return row?.revision ?? 0;
}

const revisionRow = prepared("revision", ["programme"], (db, { programme }) =>
  db.select({ revision: programmes.revision }).from(programmes).where(eq(programmes.id, programme)),
);
