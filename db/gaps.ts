import { and, eq, inArray, isNull, lt, ne, notExists, or, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Event } from "@/domain/change";
import type { Language } from "@/domain/language";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { gaps, requests } from "./schema/desk";
import { comments, ideas, texts, translations } from "./schema/ideas";
import { programmes } from "./schema/programmes";

/** What happened to the pieces of one idea. */
interface Happened {
  readonly programme: string;
  readonly idea: string;
  readonly by: string;
  readonly at: Date;
  readonly events: readonly Event[];
}

/**
 * Keeps what languages lack, and the requests for it, as the texts of an idea now are: within the deed that changed
 * them, and only where it changed any.
 */
export async function keepGaps(tx: Database, { programme, idea, by, at, events }: Happened): Promise<void> {
  const touched = await piecesTouched(tx, idea, events);
  if (touched === null) {
    const archived = events.some(({ kind }) => kind === "archived");
    await tx.delete(gaps).where(eq(gaps.idea, idea));
    await tx
      .update(requests)
      .set({ restsSince: archived ? at : null })
      .where(eq(requests.idea, idea));
    if (!archived) await insertGaps(tx, await languagesOf(tx, programme), eq(texts.idea, idea));
    return;
  }
  for (const [piece, fulfils] of touched) {
    const comment = piece !== idea;
    await deleteGaps(tx, { piece });
    for (const language of await languagesOf(tx, programme)) {
      await (comment ? insertOfComment(tx, { piece, language }) : insertOfIdea(tx, { piece, language }));
    }
    await closeRequests(tx, piece, fulfils ? { by, at } : null);
  }
}

/** The pieces whose words a deed changed, and whether it translated them; null where it changed the whole idea. */
async function piecesTouched(
  tx: Database,
  idea: string,
  events: readonly Event[],
): Promise<ReadonlyMap<string, boolean> | null> {
  const touched = new Map<string, boolean>();
  for (const event of events) {
    switch (event.kind) {
      case "archived":
      case "restored":
      case "proposed":
        return null;
      case "titled":
      case "described":
        touched.set(idea, touched.get(idea) ?? false);
        break;
      case "commented":
      case "comment_edited":
      case "comment_deleted":
      case "comment_restored":
        touched.set(event.data.comment, false);
        break;
      case "translated":
      case "confirmed":
      case "language_corrected": {
        const piece = (await isComment(tx, event.data.text)) ? event.data.text : idea;
        touched.set(piece, (touched.get(piece) ?? false) || event.kind !== "language_corrected");
        break;
      }
    }
  }
  return touched;
}

async function isComment(tx: Database, text: string): Promise<boolean> {
  const [row] = await fieldRow(tx, { text });
  return row?.field === "comment";
}

const fieldRow = prepared("text_field", ["text"], (db, { text }) =>
  db.select({ field: texts.field }).from(texts).where(eq(texts.id, text)),
);

async function languagesOf(tx: Database, programme: string): Promise<readonly Language[]> {
  const [row] = await languagesRow(tx, { programme });
  return row?.languages ?? [];
}

const languagesRow = prepared("programme_languages", ["programme"], (db, { programme }) =>
  db.select({ languages: programmes.languages }).from(programmes).where(eq(programmes.id, programme)),
);

/** Keeps what each language lacks in a whole programme, where its texts were not written one by one. */
export function fillGaps(tx: Database, programme: string, languages: readonly Language[]): Promise<void> {
  return insertGaps(tx, languages, eq(ideas.programme, programme));
}

async function insertGaps(tx: Database, languages: readonly Language[], where: SQL): Promise<void> {
  for (const language of languages) await tx.insert(gaps).select(lacking(tx, language, where));
}

const deleteGaps = prepared("gaps_delete", ["piece"], (db, { piece }) => db.delete(gaps).where(eq(gaps.piece, piece)));

const insertOfIdea = prepared("gaps_of_idea", ["piece", "language"], (db, { piece, language }) =>
  db
    .insert(gaps)
    .select(lacking(db, language, and(eq(texts.idea, piece), inArray(texts.field, ["title", "description"])))),
);

const insertOfComment = prepared("gaps_of_comment", ["piece", "language"], (db, { piece, language }) =>
  db.insert(gaps).select(lacking(db, language, eq(texts.id, piece))),
);

/** The pieces that lack a translation into a language, or whose translation is outdated. */
function lacking(db: Database, language: Language | Placeholder, where: SQL | undefined) {
  const piece = sql<string>`case when ${texts.field} = 'comment' then ${texts.id} else ${texts.idea} end`;
  const into = sql<Language>`cast(${language} as text)`;
  return db
    .select({
      piece: piece.as("piece"),
      language: into.as("language"),
      programme: ideas.programme,
      idea: ideas.id,
      original: sql<Language>`min(${texts.language})`.as("original"),
      outdated: sql<boolean>`max(case when ${translations.text} is null then 0 else 1 end) = 1`.as("outdated"),
      words: sql<number>`sum(length(${texts.source}) - length(replace(${texts.source}, ' ', '')) + 1)`.as("words"),
      at: sql<Date>`max(${texts.at})`.as("at"),
    })
    .from(ideas)
    .innerJoin(texts, eq(texts.idea, ideas.id))
    .leftJoin(translations, and(eq(translations.text, texts.id), sql`${translations.language} = ${into}`))
    .leftJoin(comments, eq(comments.id, texts.id))
    .where(
      and(
        where,
        isNull(ideas.archivedAt),
        isNull(comments.deletedAt),
        ne(texts.source, ""),
        sql`${texts.language} <> ${into}`,
        or(isNull(translations.text), lt(translations.madeFrom, texts.worded)),
      ),
    )
    .groupBy(piece, ideas.programme, ideas.id);
}

/**
 * Ends the requests for a piece whose languages lack nothing any more: fulfilled by whoever translated it, else gone
 * with what was asked for.
 */
async function closeRequests(
  tx: Database,
  piece: string,
  fulfilled: { readonly by: string; readonly at: Date } | null,
): Promise<void> {
  const settled = and(
    eq(requests.piece, piece),
    isNull(requests.fulfilledAt),
    notExists(
      tx
        .select({ piece: gaps.piece })
        .from(gaps)
        .where(and(eq(gaps.piece, requests.piece), eq(gaps.language, requests.language))),
    ),
  );
  if (fulfilled) {
    await tx.update(requests).set({ fulfilledAt: fulfilled.at, fulfilledBy: fulfilled.by }).where(settled);
  } else await tx.delete(requests).where(settled);
}
