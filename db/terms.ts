import { setImmediate as breath } from "node:timers/promises";
import { and, asc, between, eq, inArray, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Language } from "@/domain/language";
import { addresses, addressesOf, addressesOfIdea, addressOf, fieldAt } from "@/domain/search/address";
import { plainOf } from "@/domain/search/quote";
import { rulesEdition, termsOf } from "@/domain/search/terms";
import type { Field } from "@/domain/text";
import { integer, table, text } from "./columns";
import { type Database, engine } from "./engine";
import { prepared } from "./prepared";
import { comments, ideas, texts, translations } from "./schema/ideas";
import { programmes } from "./schema/programmes";

/**
 * The terms that each text and each translation is found by (domain/search): an index of the database's own
 * full-text search (FTS5, tsvector), which the migrations make. Only what lies on a board is in here, so what is
 * archived costs a search nothing.
 */
export const terms = table("terms", {
  /** The programme's ordinal and the address within it, as one number. */
  id: integer("rowid").primaryKey(),
  words: text("words").notNull(),
});

/** A term as it lies in the index: each programme has its own, so that a search in one reads nothing of another. */
export function termIn(programme: number, term: string): string {
  return programme.toString(36).padStart(3, "0") + term;
}

/** The ordinal of a programme that is being made. */
export const nextOrdinal = sql`(select coalesce(max(${sql.identifier("ordinal")}), 0) + 1 from ${programmes})`;

/** Where a text lies: its programme's ordinal, its idea's number, its own place. */
interface Spot {
  readonly programme: number;
  readonly number: number;
  readonly place: number;
}

/** What somebody wrote, in one language. */
interface Written {
  readonly id: string;
  readonly language: Language;
  readonly source: string;
}

/** Keeps the terms of a new text, or of a new translation, which has its text's id. */
export async function keepTerms(tx: Database, { id, language, source }: Written): Promise<void> {
  const [spot] = await spotOf(tx, { id });
  // What lags behind gets all its terms later; what is archived, when it is restored.
  if (spot?.terms === rulesEdition) await insertTerms(tx, [{ ...spot, language, source }]);
}

/** Keeps the terms of a text or a translation that is another now. */
export async function keepTermsAnew(tx: Database, written: Written): Promise<void> {
  await dropTerms(tx, written.id, written.language);
  await keepTerms(tx, written);
}

/** Drops the terms of a text with all its translations, or of one of them. */
export async function dropTerms(tx: Database, id: string, language?: Language): Promise<void> {
  const [spot] = await spotOf(tx, { id });
  if (!spot) return;
  const [first, last] = addressesOf(spot);
  const only = language && addressOf({ ...spot, language });
  await drop(tx, { first: idOf(spot.programme, only ?? first), last: idOf(spot.programme, only ?? last) });
}

/** Keeps the terms of a text with all its translations, where they were dropped. */
export async function keepTermsOfText(tx: Database, id: string): Promise<void> {
  await insertTerms(tx, await findables(tx, and(eq(texts.id, id), eq(ideas.terms, rulesEdition))));
}

/** Keeps the terms of everything that is said in some ideas, anew where there were any. */
export async function keepTermsOfIdeas(tx: Database, ids: readonly string[]): Promise<void> {
  await dropTermsOfIdeas(tx, ids);
  const silent = await tx
    .select({ id: comments.id })
    .from(comments)
    .where(and(inArray(comments.idea, [...ids]), isNotNull(comments.deletedAt)));
  const deleted = new Set(silent.map(({ id }) => id));
  const said = await findables(tx, inArray(ideas.id, [...ids]));
  await insertTerms(
    tx,
    said.filter(({ id }) => !deleted.has(id)),
  );
  await tx
    .update(ideas)
    .set({ terms: rulesEdition })
    .where(inArray(ideas.id, [...ids]));
}

export async function dropTermsOfIdeas(tx: Database, ids: readonly string[]): Promise<void> {
  const rows = await tx
    .select({ programme: programmes.ordinal, number: ideas.number })
    .from(ideas)
    .innerJoin(programmes, eq(programmes.id, ideas.programme))
    .where(inArray(ideas.id, [...ids]));
  for (const { programme, number } of rows) {
    const [first, last] = addressesOfIdea(number);
    await drop(tx, { first: idOf(programme, first), last: idOf(programme, last) });
  }
  await tx
    .update(ideas)
    .set({ terms: 0 })
    .where(inArray(ideas.id, [...ids]));
}

/** What a text says: a title has no Markdown. */
export function wordsOf({ field, source }: { readonly field: Field; readonly source: string }): string {
  return field === "title" ? source : plainOf(source);
}

function idOf(programme: number, address: number): number {
  return programme * addresses + address;
}

const spotOf = prepared("terms_spot", ["id"], (db, { id }) =>
  db
    .select({ programme: programmes.ordinal, number: ideas.number, place: texts.place, terms: ideas.terms })
    .from(texts)
    .innerJoin(ideas, eq(ideas.id, texts.idea))
    .innerJoin(programmes, eq(programmes.id, ideas.programme))
    .where(eq(texts.id, id)),
);

const drop = prepared("terms_drop", ["first", "last"], (db, { first, last }) =>
  db.delete(terms).where(between(terms.id, first, last)),
);

type Findable = Spot & Written;

/** The originals and translations of texts. */
async function findables(tx: Database, where: SQL | undefined): Promise<Findable[]> {
  const columns = { id: texts.id, programme: programmes.ordinal, number: ideas.number, place: texts.place };
  const originals = await tx
    .select({ ...columns, language: texts.language, source: texts.source })
    .from(ideas)
    .innerJoin(programmes, eq(programmes.id, ideas.programme))
    .innerJoin(texts, eq(texts.idea, ideas.id))
    .where(where);
  const translated = await tx
    .select({ ...columns, language: translations.language, source: translations.source })
    .from(ideas)
    .innerJoin(programmes, eq(programmes.id, ideas.programme))
    .innerJoin(texts, eq(texts.idea, ideas.id))
    .innerJoin(translations, eq(translations.text, texts.id))
    .where(where);
  return [...originals, ...translated];
}

/** So many rows are written at once: SQLite takes only so many values. */
const portion = 1_000;

async function insertTerms(tx: Database, findable: readonly (Spot & Omit<Written, "id">)[]): Promise<void> {
  const rows = findable.flatMap(({ source, ...spot }) => {
    const address = addressOf(spot);
    const found = termsOf(wordsOf({ field: fieldAt(spot.place), source }), spot.language);
    const words = found.map((term) => termIn(spot.programme, term)).join(" ");
    return address === null || words === "" ? [] : [{ id: idOf(spot.programme, address), words }];
  });
  for (let from = 0; from < rows.length; from += portion) {
    await tx.insert(terms).values(rows.slice(from, from + portion));
  }
}

/** So many ideas get their terms in one transaction, for which deeds in their programme wait. */
const ideasAtOnce = 20;

/**
 * Gives their terms to all ideas that have none yet, or those of older rules; answers to how many. Whatever
 * breaks it off, it goes on where it was; of several processes, each does what the others have not.
 */
export async function fillTerms(): Promise<number> {
  const { read, transact } = await engine();
  for (let filled = 0; ; ) {
    const [behind] = await read
      .select({ programme: ideas.programme })
      .from(ideas)
      .where(and(isNull(ideas.archivedAt), lt(ideas.terms, rulesEdition)))
      .orderBy(asc(ideas.terms), asc(ideas.programme))
      .limit(1);
    if (!behind) return filled;
    filled += await transact(null, async (tx) => ({ keep: await fillSome(tx, behind.programme) }));
    await breath();
  }
}

async function fillSome(tx: Database, programme: string): Promise<number> {
  // The lock of all deeds, without a revision: nothing happens that anybody must hear of.
  await tx
    .update(programmes)
    .set({ numbered: sql`${programmes.numbered}` })
    .where(eq(programmes.id, programme));
  const rows = await tx
    .select({ id: ideas.id })
    .from(ideas)
    .where(and(isNull(ideas.archivedAt), lt(ideas.terms, rulesEdition), eq(ideas.programme, programme)))
    .limit(ideasAtOnce);
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await keepTermsOfIdeas(tx, ids);
  return ids.length;
}
