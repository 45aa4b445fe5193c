import { and, eq, lt, max, sql } from "drizzle-orm";
import type { Language } from "@/domain/language";
import { type Field, isOutdated } from "@/domain/text";
import { sameWords } from "@/domain/wording";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { editions, texts, translations } from "./schema/ideas";
import { dropTerms, keepTerms, keepTermsAnew } from "./terms";

export type TextRow = typeof texts.$inferSelect;
export type TranslationRow = typeof translations.$inferSelect;

interface State {
  readonly source: string;
  readonly html: string;
  readonly by: string;
  readonly at: Date;
}

/** Keeps a new text as its first edition. */
export async function keepText(
  tx: Database,
  text: State & { readonly id: string; readonly idea: string; readonly field: Field; readonly language: Language },
): Promise<void> {
  await (text.field === "comment" ? insertComment : insertText)(tx, { ...text, edition: 1, worded: 1 });
  const { id, language, source, by, at } = text;
  await insertEdition(tx, { text: id, language, number: 1, machine: false, source, by, at });
  await keepTerms(tx, text);
}

const columns = ["id", "idea", "field", "language", "edition", "worded", "source", "html", "by", "at"] as const;

const insertText = prepared("text", columns, (db, row) =>
  db.insert(texts).values({ ...row, place: sql`case when ${row.field} = 'title' then 0 else 1 end` }),
);

// Behind the title, the description and all comments before it.
const insertComment = prepared("text_comment", columns, (db, row) =>
  db.insert(texts).values({
    ...row,
    place: sql`(select coalesce(max(place), 1) + 1 from ${texts} where idea_id = ${row.idea} and place > 1)`,
  }),
);

const insertEdition = prepared("edition", ["text", "language", "number", "machine", "source", "by", "at"], (db, row) =>
  db.insert(editions).values(row),
);

/** Keeps the next edition of a text; the ones before stay in `editions`. Answers its number. */
export async function keepEdition(tx: Database, text: TextRow, state: State): Promise<number> {
  const edition = text.edition + 1;
  const same = sameWords(text.source, state.source);
  const { source, html, by, at } = state;
  const next = { edition, worded: same ? text.worded : edition, source, html, by, at };
  await tx.update(texts).set(next).where(eq(texts.id, text.id));
  await insertEdition(tx, { text: text.id, language: text.language, number: edition, machine: false, source, by, at });
  if (!same) await fitAgain(tx, { ...text, ...next });
  await keepTermsAnew(tx, { ...text, source });
  return edition;
}

/** Where an original says once more what it said before, the translations made from those words fit it again. */
async function fitAgain(tx: Database, text: TextRow): Promise<void> {
  for (const { translation, source } of await laggingRows(tx, { text: text.id })) {
    if (sameWords(source, text.source)) await keepMadeFrom(tx, translation, text.worded);
  }
}

const laggingRows = prepared("translations_lagging", ["text"], (db, { text }) =>
  db
    .select({ translation: translations, source: editions.source })
    .from(texts)
    .innerJoin(translations, eq(translations.text, texts.id))
    .innerJoin(
      editions,
      and(
        eq(editions.text, texts.id),
        eq(editions.language, texts.language),
        eq(editions.number, translations.madeFrom),
      ),
    )
    .where(and(eq(texts.id, text), lt(translations.madeFrom, texts.worded))),
);

/** The edition that something made from `madeFrom` fits: a later one where the original has come back to those words. */
export async function editionFitting(tx: Database, text: TextRow, madeFrom: number): Promise<number> {
  if (!isOutdated(madeFrom, text.worded)) return madeFrom;
  const [state] = await tx
    .select({ source: editions.source })
    .from(editions)
    .where(and(eq(editions.text, text.id), eq(editions.language, text.language), eq(editions.number, madeFrom)));
  return state && sameWords(state.source, text.source) ? text.worded : madeFrom;
}

/** Corrects the language that a text's original was declared in, for all of its states. */
export async function keepLanguage(tx: Database, text: TextRow, language: Language): Promise<void> {
  await dropTerms(tx, text.id, text.language);
  await tx.update(texts).set({ language }).where(eq(texts.id, text.id));
  await keepTerms(tx, { ...text, language });
  await tx
    .update(editions)
    .set({ language })
    .where(and(eq(editions.text, text.id), eq(editions.language, text.language)));
}

/** A text of an idea, whichever of its texts it is; null when it has none with this id. */
export async function textById(tx: Database, idea: string, id: string): Promise<TextRow | null> {
  const [row] = await tx
    .select()
    .from(texts)
    .where(and(eq(texts.id, id), eq(texts.idea, idea)));
  return row ?? null;
}

/** The translation of a text into a language, if there is one. */
export async function translationRow(tx: Database, text: string, language: Language): Promise<TranslationRow | null> {
  const [row] = await translationByLanguage(tx, { text, language });
  return row ?? null;
}

const translationByLanguage = prepared("translation", ["text", "language"], (db, { text, language }) =>
  db
    .select()
    .from(translations)
    .where(and(eq(translations.text, text), eq(translations.language, language))),
);

/** Keeps a translation's next state, or its first; the ones before stay in `editions`. */
export async function keepTranslation(
  tx: Database,
  {
    text,
    language,
    madeFrom,
    machine,
    ...state
  }: State & Pick<TranslationRow, "text" | "language" | "madeFrom" | "machine">,
): Promise<void> {
  const { source, html, by, at } = state;
  const [last] = await tx
    .select({ number: max(editions.number) })
    .from(editions)
    .where(and(eq(editions.text, text), eq(editions.language, language)));
  const edition = (last?.number ?? 0) + 1;
  await tx
    .insert(translations)
    .values({ text, language, edition, madeFrom, machine, source, html, by, at })
    .onConflictDoUpdate({
      target: [translations.text, translations.language],
      set: { edition, madeFrom, machine, source, html, by, at },
    });
  await insertEdition(tx, { text, language, number: edition, machine, source, by, at });
  await (edition === 1 ? keepTerms : keepTermsAnew)(tx, { id: text, language, source });
}

/** Notes that somebody has checked what a machine wrote. */
export async function keepChecked(tx: Database, { text, language }: TranslationRow): Promise<void> {
  await tx
    .update(translations)
    .set({ machine: false })
    .where(and(eq(translations.text, text), eq(translations.language, language)));
}

/** Notes that a translation fits an edition of the original. */
export async function keepMadeFrom(tx: Database, { text, language }: TranslationRow, madeFrom: number): Promise<void> {
  await tx
    .update(translations)
    .set({ madeFrom })
    .where(and(eq(translations.text, text), eq(translations.language, language)));
}
