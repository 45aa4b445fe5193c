import { and, asc, eq, gt, inArray, isNull, lte } from "drizzle-orm";
import type { Change } from "@/domain/change";
import type { Comment, Idea } from "@/domain/idea";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import { isOutdated, type Text } from "@/domain/text";
import { cardsOfIdeas } from "./cards";
import { type Database, engine } from "./engine";
import { changes } from "./schema/changes";
import { comments, ideas, invitations, texts, translations } from "./schema/ideas";
import { programmes } from "./schema/programmes";

export type IdeaRow = typeof ideas.$inferSelect;

interface Carried {
  readonly id: string;
  readonly partners: readonly { readonly id: string }[];
}

/** An idea's row by its number or id, if the member may see it; null when there is none for her. */
export async function ideaRowSeenBy(
  read: Database,
  member: Member,
  programme: Carried,
  idea: number | string,
): Promise<{ row: IdeaRow; invited: boolean } | null> {
  const [found] = await read
    .select({ row: ideas, invited: invitations.member })
    .from(ideas)
    .leftJoin(invitations, and(eq(invitations.idea, ideas.id), eq(invitations.member, member.id)))
    .where(
      typeof idea === "number"
        ? and(eq(ideas.programme, programme.id), eq(ideas.number, idea))
        : and(eq(ideas.id, idea), eq(ideas.programme, programme.id)),
    );
  if (!found) return null;
  const invited = found.invited !== null;
  if (!may.seeIdea(member, { partners: programme.partners, invited })) return null;
  return { row: found.row, invited };
}

/** An idea whole, if the member may see it. */
export async function ideaSeenBy(member: Member, programme: Carried, idea: number | string): Promise<Idea | null> {
  const { read } = await engine();
  const [at] = await read
    .select({ revision: programmes.revision })
    .from(programmes)
    .where(eq(programmes.id, programme.id));
  const seen = await ideaRowSeenBy(read, member, programme, idea);
  if (!seen || !at) return null;
  const { row } = seen;
  const [[card], written, said, history] = await Promise.all([
    cardsOfIdeas(read, [row.id]),
    textsOf(read, row.id),
    read
      .select()
      .from(comments)
      .where(and(eq(comments.idea, row.id), isNull(comments.deletedAt)))
      .orderBy(asc(comments.at), asc(comments.id)),
    historyOf(read, row.id, at.revision),
  ]);
  const title = written.find((text) => text.field === "title")?.text;
  const description = written.find((text) => text.field === "description")?.text;
  if (!card || !title || !description) return null;
  const byId = new Map(written.map(({ text }) => [text.id, text]));
  return {
    card,
    proposed: { by: row.proposedBy, at: row.proposedAt.toISOString() },
    title,
    description,
    comments: said.flatMap((comment): Comment[] => {
      const text = byId.get(comment.id);
      if (!text) return [];
      const { id, by } = comment;
      return [{ id, by, at: comment.at.toISOString(), edited: comment.editedAt?.toISOString() ?? null, text }];
    }),
    history,
    revision: at.revision,
  };
}

/** The texts of an idea with their translations; `only` one of them where it is named. */
export async function textsOf(
  read: Database,
  idea: string,
  only?: string,
): Promise<readonly { field: string; text: Text }[]> {
  const where = only === undefined ? eq(texts.idea, idea) : and(eq(texts.idea, idea), eq(texts.id, only));
  const originals = await read.select().from(texts).where(where);
  const ids = originals.map((text) => text.id);
  const translated =
    ids.length === 0 ? [] : await read.select().from(translations).where(inArray(translations.text, ids));
  return originals.map(({ id, field, language, edition, source, html, by, at }) => ({
    field,
    text: {
      id,
      original: language,
      edition,
      source,
      html,
      by,
      at: at.toISOString(),
      translations: translated
        .filter((translation) => translation.text === id)
        .map(({ text: _, ...translation }) => ({
          ...translation,
          at: translation.at.toISOString(),
          outdated: isOutdated(translation.madeFrom, edition),
        })),
    },
  }));
}

/** What happened to an idea up to a revision: what is committed while it is read comes with the stream. */
async function historyOf(read: Database, idea: string, revision: number): Promise<readonly Change[]> {
  const rows = await read
    .select()
    .from(changes)
    .where(and(eq(changes.idea, idea), lte(changes.revision, revision)))
    .orderBy(asc(changes.revision), asc(changes.part));
  return rows.map(changeOfRow);
}

/** A row of the changes as the rules know it. */
export function changeOfRow(row: typeof changes.$inferSelect): Change {
  const { revision, deed, idea, by, at, kind, data, undoes } = row;
  // Kind and data were written together from one Event.
  return { revision, deed, idea, by, at: at.toISOString(), kind, data, ...(undoes && { undoes }) } as Change;
}

/** Whether an idea was moved, archived or restored after a revision: then an older move cannot be taken back. */
export async function replacedAfter(read: Database, idea: string, revision: number): Promise<boolean> {
  const rows = await read
    .select({ revision: changes.revision })
    .from(changes)
    .where(
      and(
        eq(changes.idea, idea),
        gt(changes.revision, revision),
        inArray(changes.kind, ["moved", "archived", "restored"]),
      ),
    )
    .limit(1);
  return rows.length > 0;
}

/** Whether a comment was deleted after a revision. */
export async function deletedAfter(read: Database, idea: string, comment: string, revision: number): Promise<boolean> {
  const rows = await read
    .select({ data: changes.data })
    .from(changes)
    .where(and(eq(changes.idea, idea), gt(changes.revision, revision), eq(changes.kind, "comment_deleted")));
  return rows.some(({ data }) => "comment" in data && data.comment === comment);
}
