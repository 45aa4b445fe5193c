import { and, eq, isNotNull, sql } from "drizzle-orm";
import type { Change } from "@/domain/change";
import type { Day } from "@/domain/day";
import { rulesEdition } from "@/domain/search/terms";
import type { Database } from "./engine";
import { changeOfRow, type IdeaRow } from "./ideas";
import { rankAfter } from "./places";
import { prepared } from "./prepared";
import { changes } from "./schema/changes";
import { comments, ideas, owners, texts } from "./schema/ideas";
import { members } from "./schema/people";
import { programmes } from "./schema/programmes";
import { dropTerms, dropTermsOfIdeas, keepTermsOfIdeas, keepTermsOfText } from "./terms";
import type { TextRow } from "./texts";

export type CommentRow = typeof comments.$inferSelect;

/** Takes the next number of a programme. */
export async function takeNumber(tx: Database, programme: string): Promise<number> {
  const [row] = await tx
    .update(programmes)
    .set({ numbered: sql`${programmes.numbered} + 1` })
    .where(eq(programmes.id, programme))
    .returning({ number: programmes.numbered });
  if (!row) throw new Error(`There is no programme ${programme}.`);
  return row.number;
}

/** Keeps a new idea at the head of its column. */
export async function keepIdea(
  tx: Database,
  idea: Pick<IdeaRow, "id" | "programme" | "number" | "status" | "proposedBy" | "revision"> & { readonly at: Date },
): Promise<void> {
  const { at, ...row } = idea;
  await tx.insert(ideas).values({
    ...row,
    terms: rulesEdition,
    since: at,
    rank: await rankAfter(tx, { programme: row.programme, status: row.status, but: row.id }, null),
    comments: 0,
    proposedAt: at,
  });
}

export async function keepPlace(
  tx: Database,
  idea: string,
  place: { readonly status: string; readonly rank: string; readonly since: Date },
): Promise<void> {
  await replace(tx, { idea, ...place });
}

const replace = prepared("place_idea", ["idea", "status", "rank", "since"], (db, { idea, status, rank, since }) =>
  db
    .update(ideas)
    .set({ status: sql`${status}`, rank: sql`${rank}`, since: sql`${sql.param(since, ideas.since)}` })
    .where(eq(ideas.id, idea)),
);

export async function keepFacts(
  tx: Database,
  idea: string,
  facts: { readonly theme?: string | null | undefined; readonly due?: Day | null | undefined },
): Promise<void> {
  const { theme, due } = facts;
  await tx
    .update(ideas)
    .set({ ...(theme !== undefined && { theme }), ...(due !== undefined && { due }) })
    .where(eq(ideas.id, idea));
}

export async function keepArchived(
  tx: Database,
  idea: string,
  archived: { readonly at: Date; readonly by: string } | null,
): Promise<void> {
  await tx
    .update(ideas)
    .set({ archivedAt: archived?.at ?? null, archivedBy: archived?.by ?? null })
    .where(eq(ideas.id, idea));
  await (archived ? dropTermsOfIdeas(tx, [idea]) : keepTermsOfIdeas(tx, [idea]));
}

export async function ownersOf(tx: Database, idea: string): Promise<readonly string[]> {
  const rows = await tx.select({ member: owners.member }).from(owners).where(eq(owners.idea, idea));
  return rows.map((row) => row.member);
}

export async function keepOwner(tx: Database, owner: typeof owners.$inferInsert): Promise<void> {
  await tx.insert(owners).values(owner).onConflictDoNothing();
}

export async function dropOwner(tx: Database, idea: string, member: string): Promise<void> {
  await tx.delete(owners).where(and(eq(owners.idea, idea), eq(owners.member, member)));
}

/** A member's library and role: what deciding about her as an owner needs. */
export async function memberRow(tx: Database, id: string): Promise<typeof members.$inferSelect | null> {
  const [row] = await tx.select().from(members).where(eq(members.id, id));
  return row ?? null;
}

/** The title's or description's row of an idea. */
export async function textRow(tx: Database, idea: string, field: "title" | "description"): Promise<TextRow> {
  const [row] = await tx
    .select()
    .from(texts)
    .where(and(eq(texts.idea, idea), eq(texts.field, field)));
  if (!row) throw new Error(`The idea ${idea} has no ${field}.`);
  return row;
}

export async function keepComment(
  tx: Database,
  comment: { readonly id: string; readonly idea: string; readonly by: string; readonly at: Date },
): Promise<void> {
  await insertComment(tx, { ...comment });
  await countComment(tx, comment.idea, 1);
}

const insertComment = prepared("comment", ["id", "idea", "by", "at"], (db, row) => db.insert(comments).values(row));

/** A comment of an idea with its text; null when there is none with this id. */
export async function commentRow(
  tx: Database,
  idea: string,
  id: string,
): Promise<{ comment: CommentRow; text: TextRow } | null> {
  const [row] = await commentWithText(tx, { id, idea });
  return row ?? null;
}

const commentWithText = prepared("comment_text", ["id", "idea"], (db, { id, idea }) =>
  db
    .select({ comment: comments, text: texts })
    .from(comments)
    .innerJoin(texts, eq(texts.id, comments.id))
    .where(and(eq(comments.id, id), eq(comments.idea, idea))),
);

export async function markEdited(tx: Database, comment: string, at: Date): Promise<void> {
  await tx.update(comments).set({ editedAt: at }).where(eq(comments.id, comment));
}

/** Takes a comment out of the conversation, or puts it back where `deleted` is null; its text stays kept. */
export async function keepDeleted(
  tx: Database,
  comment: CommentRow,
  deleted: { readonly at: Date; readonly by: string } | null,
): Promise<void> {
  await tx
    .update(comments)
    .set({ deletedAt: deleted?.at ?? null, deletedBy: deleted?.by ?? null })
    .where(eq(comments.id, comment.id));
  await countComment(tx, comment.idea, deleted ? -1 : 1);
  await (deleted ? dropTerms(tx, comment.id) : keepTermsOfText(tx, comment.id));
}

async function countComment(tx: Database, idea: string, by: 1 | -1): Promise<void> {
  await addToCount(tx, { idea, by });
}

const addToCount = prepared("count_comment", ["idea", "by"], (db, { idea, by }) =>
  db
    .update(ideas)
    .set({ comments: sql`${ideas.comments} + ${by}` })
    .where(eq(ideas.id, idea)),
);

/** The changes that a deed made in a programme, in their order. */
export async function changesOfDeed(tx: Database, programme: string, deed: string): Promise<readonly Change[]> {
  const rows = await tx
    .select()
    .from(changes)
    .where(and(eq(changes.deed, deed), eq(changes.programme, programme), isNotNull(changes.idea)));
  return rows.sort((a, b) => a.part - b.part).map(changeOfRow);
}
