import { eq } from "drizzle-orm";
import type { Language } from "@/domain/language";
import type { Field } from "@/domain/text";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { editions, texts } from "./schema/ideas";

export type TextRow = typeof texts.$inferSelect;

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
  await insertText(tx, { ...text, edition: 1 });
  const { id, language, source, by, at } = text;
  await insertEdition(tx, { text: id, language, number: 1, source, by, at });
}

const insertText = prepared(
  "text",
  ["id", "idea", "field", "language", "edition", "source", "html", "by", "at"],
  (db, row) => db.insert(texts).values(row),
);

const insertEdition = prepared("edition", ["text", "language", "number", "source", "by", "at"], (db, row) =>
  db.insert(editions).values(row),
);

/** Keeps the next edition of a text; the ones before stay in `editions`. Answers its number. */
export async function keepEdition(
  tx: Database,
  text: TextRow,
  state: State & { readonly language?: Language | undefined },
): Promise<number> {
  const edition = text.edition + 1;
  const language = state.language ?? text.language;
  const { source, html, by, at } = state;
  await tx.update(texts).set({ edition, language, source, html, by, at }).where(eq(texts.id, text.id));
  await insertEdition(tx, { text: text.id, language, number: edition, source, by, at });
  return edition;
}
