import type { CommentRow } from "@/db/edits";
import { commentRow, keepComment, keepDeleted, markEdited } from "@/db/edits";
import { deletedAfter, type IdeaRow, textsOf } from "@/db/ideas";
import { peopleMeant } from "@/db/programmes";
import { keepEdition, keepText, type TextRow } from "@/db/texts";
import type { News } from "@/domain/change";
import type { Language } from "@/domain/language";
import { renderMarkdown } from "@/domain/markdown";
import { invalid, type Outcome, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { mentionsIn } from "@/domain/text";
import { action, type Deed, type Doer, type Done, isRefused, reach } from "./action";
import { correctLanguage } from "./languages";

interface Remark {
  readonly idea: number | string;
  readonly id: string;
  readonly text: string;
  readonly language: Language;
}

/** Says something in an idea's conversation, in a declared language. */
export function addComment(doer: Doer, { idea, id, text, language }: Remark): Promise<Outcome<News>> {
  const html = renderMarkdown(text);
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.comment);
    if (isRefused(reached)) return reached;
    const row = reached.done;
    const { tx, member, at, programme } = deed;
    if (!programme.languages.includes(language)) return invalid("language", "not_a_language");
    if (await commentRow(tx, row.id, id)) return refuse("id_taken");
    await keepText(tx, { id, idea: row.id, field: "comment", language, source: text, html, by: member.id, at });
    await keepComment(tx, { id, idea: row.id, by: member.id, at });
    const mentions = await peopleMeant(tx, member, deed.gate, mentionsIn(text));
    deed.note(row.id, { kind: "commented", data: { comment: id, language, mentions } });
    return { done: { ideas: [row.id] } };
  });
}

interface CommentEdit {
  readonly idea: number | string;
  readonly comment: string;
  /** The edition that the edit started from. */
  readonly edition: number;
  readonly text: string;
  readonly language?: Language | undefined;
}

/** Changes one's own comment. */
export function editComment(
  doer: Doer,
  { idea, comment, edition, text, language }: CommentEdit,
): Promise<Outcome<News>> {
  const html = renderMarkdown(text);
  return action(doer, async (deed) => {
    const reached = await reachComment(deed, idea, comment);
    if (isRefused(reached)) return reached;
    const { row, said } = reached.done;
    const { tx, member, at } = deed;
    if (!may.editComment(member, said.comment)) return refuse("not_allowed");
    const corrected = await correctLanguage(deed, said.text, language, "language");
    if (isRefused(corrected)) return corrected;
    if (text === said.text.source) return { done: { ideas: [row.id] } };
    if (edition !== said.text.edition) {
      const [newest] = await textsOf(tx, row.id, comment);
      return refuse("newer_edition", { fields: { text: "newer" }, current: newest?.text });
    }
    const next = await keepEdition(tx, corrected.done, { source: text, html, by: member.id, at });
    await markEdited(tx, comment, at);
    deed.note(row.id, { kind: "comment_edited", data: { comment, edition: next } });
    return { done: { ideas: [row.id] } };
  });
}

/** Takes a comment out of the conversation; undoing puts it back. */
export function deleteComment(
  doer: Doer,
  { idea, comment }: { readonly idea: number | string; readonly comment: string },
): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reachComment(deed, idea, comment);
    if (isRefused(reached)) return reached;
    const { row, said } = reached.done;
    if (!may.deleteComment(deed.member, deed.gate, said.comment)) return refuse("not_allowed");
    await keepDeleted(deed.tx, said.comment, { at: deed.at, by: deed.member.id });
    deed.note(row.id, { kind: "comment_deleted", data: { comment, author: said.comment.by } });
    return { done: { ideas: [row.id] } };
  });
}

/** Puts back within a deed what `deletion` took out; a comment that was deleted again since stays deleted. */
export async function bringBack(
  deed: Deed,
  row: IdeaRow,
  comment: string,
  deletion: { readonly deed: string; readonly revision: number },
): Promise<Outcome<Done>> {
  const said = await commentRow(deed.tx, row.id, comment);
  if (!said) return refuse("not_found");
  const again = await deletedAfter(deed.tx, row.id, comment, deletion.revision);
  if (again || said.comment.deletedAt === null) return refuse("newer_change");
  await keepDeleted(deed.tx, said.comment, null);
  deed.note(row.id, { kind: "comment_restored", data: { comment, author: said.comment.by } }, deletion.deed);
  return { done: { ideas: [row.id] } };
}

async function reachComment(
  deed: Deed,
  idea: number | string,
  comment: string,
): Promise<Outcome<{ row: IdeaRow; said: { comment: CommentRow; text: TextRow } }>> {
  const reached = await reach(deed, idea, may.comment);
  if (isRefused(reached)) return reached;
  const said = await commentRow(deed.tx, reached.done.id, comment);
  if (!said || said.comment.deletedAt !== null) return refuse("not_found");
  return { done: { row: reached.done, said } };
}
