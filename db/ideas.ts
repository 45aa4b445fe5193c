import { and, asc, eq, getTableColumns, gt, inArray, isNull, lt, lte, or, type Placeholder } from "drizzle-orm";
import { type Change, namingOnly } from "@/domain/change";
import type { Comment, Idea } from "@/domain/idea";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import { isOutdated, type Text } from "@/domain/text";
import { cardsOfIdeas } from "./cards";
import { revisionOf } from "./changes";
import { type Database, engine } from "./engine";
import { prepared } from "./prepared";
import { invitationsOf } from "./programmes";
import { requestsOfIdea } from "./requests";
import { changes } from "./schema/changes";
import { comments, editions, ideas, invitations, texts, translations } from "./schema/ideas";

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
  const of = { programme: programme.id, member: member.id, idea };
  const [found] = await (typeof idea === "number" ? rowByNumber(read, of) : rowById(read, of));
  if (!found) return null;
  const invited = found.invited !== null;
  if (!may.seeIdea(member, { partners: programme.partners, invited })) return null;
  return { row: found.row, invited };
}

const rowById = prepared("idea", ["idea", "programme", "member"], (db, { idea, programme, member }) =>
  rowWithInvitation(db, member).where(and(eq(ideas.id, idea), eq(ideas.programme, programme))),
);

const rowByNumber = prepared("idea_number", ["idea", "programme", "member"], (db, { idea, programme, member }) =>
  rowWithInvitation(db, member).where(and(eq(ideas.number, idea), eq(ideas.programme, programme))),
);

function rowWithInvitation(db: Database, member: Placeholder) {
  return db
    .select({ row: ideas, invited: invitations.member })
    .from(ideas)
    .leftJoin(invitations, and(eq(invitations.idea, ideas.id), eq(invitations.member, member)))
    .$dynamic();
}

/** An idea whole, if the member may see it. */
export async function ideaSeenBy(member: Member, programme: Carried, idea: number | string): Promise<Idea | null> {
  const { read } = await engine();
  const revision = await revisionOf(programme.id);
  const seen = await ideaRowSeenBy(read, member, programme, idea);
  if (!seen) return null;
  const { row } = seen;
  const [[card], written, said, requests, history] = await Promise.all([
    cardsOfIdeas(read, [row.id]),
    textsOf(read, row.id),
    commentRows(read, { idea: row.id }),
    requestsOfIdea(read, row.id),
    historyOf(read, row.id, revision),
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
    requests,
    history: await asTold(member, programme, history),
    revision,
  };
}

async function asTold(member: Member, programme: Carried, history: readonly Change[]): Promise<readonly Change[]> {
  if (may.seeAll(member, programme)) return history;
  const seen = new Set(await invitationsOf(member, programme.id));
  return history.map((change) => namingOnly(seen, change));
}

const commentRows = prepared("comments", ["idea"], (db, { idea }) =>
  db
    .select()
    .from(comments)
    .where(and(eq(comments.idea, idea), isNull(comments.deletedAt)))
    .orderBy(asc(comments.at), asc(comments.id)),
);

/** The texts of an idea with their translations; `only` one of them where it is named. */
export async function textsOf(
  read: Database,
  idea: string,
  only?: string,
): Promise<readonly { field: string; text: Text }[]> {
  const all = await textRows(read, { idea });
  const originals = only === undefined ? all : all.filter((text) => text.id === only);
  const translated = await translationRows(read, { idea });
  const wordedIn = new Map(originals.map((text) => [text.id, text.worded]));
  const lagging = ({ text, madeFrom }: { text: string; madeFrom: number }): boolean =>
    isOutdated(madeFrom, wordedIn.get(text) ?? 0);
  const former = translated.some(lagging) ? await formerRows(read, { idea }) : [];
  const stateOf = (of: string, edition: number) => former.find(({ text, number }) => text === of && number === edition);
  return originals.map(({ id, field, language, edition, worded, source, html, by, at }) => ({
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
        .map((translation) => {
          const { text: _, ...told } = translation;
          const outdated = lagging(translation);
          const basis = outdated ? (stateOf(id, told.madeFrom)?.source ?? "") : null;
          const reworded = outdated ? (stateOf(id, worded)?.at ?? at).toISOString() : null;
          return { ...told, at: translation.at.toISOString(), outdated, basis, reworded };
        }),
    },
  }));
}

const textRows = prepared("texts", ["idea"], (db, { idea }) => db.select().from(texts).where(eq(texts.idea, idea)));

const translationRows = prepared("translations", ["idea"], (db, { idea }) =>
  db
    .select(getTableColumns(translations))
    .from(texts)
    .innerJoin(translations, eq(translations.text, texts.id))
    .where(eq(texts.idea, idea)),
);

/** The states of the originals that translations which lag behind were made from, and those with new words since. */
const formerRows = prepared("editions_former", ["idea"], (db, { idea }) =>
  db
    .select({ text: editions.text, number: editions.number, source: editions.source, at: editions.at })
    .from(texts)
    .innerJoin(translations, eq(translations.text, texts.id))
    .innerJoin(
      editions,
      and(
        eq(editions.text, texts.id),
        eq(editions.language, texts.language),
        or(eq(editions.number, translations.madeFrom), eq(editions.number, texts.worded)),
      ),
    )
    .where(and(eq(texts.idea, idea), lt(translations.madeFrom, texts.worded))),
);

/** What happened to an idea up to a revision: what is committed while it is read comes with the stream. */
async function historyOf(read: Database, idea: string, revision: number): Promise<readonly Change[]> {
  const rows = await historyRows(read, { idea, revision });
  return rows.map(changeOfRow);
}

// Without the news, which are many times as long as the change itself.
const { news: _, ...changeColumns } = getTableColumns(changes);
const historyRows = prepared("history", ["idea", "revision"], (db, { idea, revision }) =>
  db
    .select(changeColumns)
    .from(changes)
    .where(and(eq(changes.idea, idea), lte(changes.revision, revision)))
    .orderBy(asc(changes.revision), asc(changes.part)),
);

/** A row of the changes as the rules know it. */
export function changeOfRow(row: Omit<typeof changes.$inferSelect, "news">): Change {
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
