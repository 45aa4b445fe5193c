import { v7 as newId } from "uuid";
import { keepArchived, keepFacts, keepIdea, keepPlace, takeNumber, textRow } from "@/db/edits";
import { type IdeaRow, ideaRowSeenBy, textsOf } from "@/db/ideas";
import { neighbourBefore, rankAfter } from "@/db/places";
import { keepEdition, keepText } from "@/db/texts";
import { hasStatus, hasTheme, statusOfKind } from "@/db/vocabulary";
import type { News } from "@/domain/change";
import type { Day } from "@/domain/day";
import type { Language } from "@/domain/language";
import { renderMarkdown } from "@/domain/markdown";
import { invalid, type Outcome, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { action, type Deed, type Doer, type Done, isRefused, reach } from "./action";
import { correctLanguage } from "./languages";

interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
}

/** Puts a new idea, with a title for now, at the head of the programme's first column. */
export function proposeIdea(doer: Doer, { id, title, language }: Proposal): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const { tx, member, gate, programme, at } = deed;
    if (!may.propose(member, gate)) return refuse("not_allowed");
    if (!programme.languages.includes(language)) return invalid("language", "not_a_language");
    if (await ideaRowSeenBy(tx, member, gate, id)) return refuse("id_taken");
    const status = await statusOfKind(tx, programme.id, "proposed");
    const number = await takeNumber(tx, programme.id);
    await keepIdea(tx, {
      id,
      programme: programme.id,
      number,
      status,
      proposedBy: member.id,
      revision: programme.revision,
      at,
    });
    const state = { idea: id, language, by: member.id, at };
    await keepText(tx, { ...state, id: newId(), field: "title", source: title, html: "" });
    await keepText(tx, { ...state, id: newId(), field: "description", source: "", html: "" });
    deed.note(id, { kind: "proposed", data: { status } });
    return { done: { ideas: [id] } };
  });
}

interface Move {
  readonly idea: number | string;
  readonly status: string;
  /** The idea to lie behind; null for the first place. One that is no longer there means the last. */
  readonly after: string | null;
}

/** Moves an idea to a place in a column. */
export function moveIdea(doer: Doer, { idea, status, after }: Move): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.move);
    if (isRefused(reached)) return reached;
    return place(deed, reached.done, { status, after });
  });
}

/** Moves an idea within a deed; `undoes` names the deed that this takes back. */
export async function place(
  deed: Deed,
  row: IdeaRow,
  to: { readonly status: string; readonly after: string | null; readonly since?: string },
  undoes?: string,
): Promise<Outcome<Done>> {
  const { tx, programme, at } = deed;
  const { status, after } = to;
  if (after === row.id) return invalid("after", "not_an_id");
  if (status !== row.status && !(await hasStatus(tx, programme.id, status))) return invalid("status", "not_a_status");
  const column = { programme: programme.id, but: row.id };
  const behind = await neighbourBefore(tx, { ...column, status: row.status }, row);
  if (status === row.status && after === behind) return { done: { ideas: [row.id] } };
  const rank = await rankAfter(tx, { ...column, status }, after);
  const since = status === row.status ? row.since : to.since === undefined ? at : new Date(to.since);
  await keepPlace(tx, row.id, { status, rank, since });
  const left = { from: row.status, to: status, behind, since: row.since.toISOString() };
  deed.note(row.id, { kind: "moved", data: left }, undoes);
  return { done: { ideas: [row.id] } };
}

interface TextEdit {
  /** The edition that the edit started from. */
  readonly edition: number;
  readonly source: string;
  /** The language that it is in, where it was declared wrongly. */
  readonly language?: Language | undefined;
}

interface Edit {
  readonly idea: number | string;
  readonly title?: TextEdit | undefined;
  readonly description?: TextEdit | undefined;
  readonly theme?: string | null | undefined;
  readonly due?: Day | null | undefined;
}

/** Edits the originals and facts of an idea; a text that has a newer edition refuses the whole edit. */
export function editIdea(doer: Doer, { idea, ...edit }: Edit): Promise<Outcome<News>> {
  const html = renderMarkdown(edit.description?.source ?? "");
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.edit);
    if (isRefused(reached)) return reached;
    const row = reached.done;
    for (const field of ["title", "description"] as const) {
      const text = edit[field];
      if (!text) continue;
      const edited = await editText(deed, row, field, { ...text, html: field === "title" ? "" : html });
      if (isRefused(edited)) return edited;
    }
    const { theme, due } = edit;
    if (theme !== undefined && theme !== row.theme) {
      if (theme !== null && !(await hasTheme(deed.tx, deed.programme.id, theme)))
        return invalid("theme", "not_a_theme");
      await keepFacts(deed.tx, row.id, { theme });
      deed.note(row.id, { kind: "themed", data: { from: row.theme, to: theme } });
    }
    if (due !== undefined && due !== row.due) {
      await keepFacts(deed.tx, row.id, { due });
      deed.note(row.id, { kind: "dated", data: { from: row.due, to: due } });
    }
    return { done: { ideas: [row.id] } };
  });
}

async function editText(
  deed: Deed,
  idea: IdeaRow,
  field: "title" | "description",
  { edition, source, html, language }: TextEdit & { readonly html: string },
): Promise<Outcome<null>> {
  const { tx, member, at } = deed;
  const declared = await textRow(tx, idea.id, field);
  const corrected = await correctLanguage(deed, declared, language, field);
  if (isRefused(corrected)) return corrected;
  const text = corrected.done;
  if (source === text.source) return { done: null };
  if (edition !== text.edition) {
    const [newest] = await textsOf(tx, idea.id, text.id);
    return refuse("newer_edition", { fields: { [field]: "newer" }, current: newest?.text });
  }
  const next = await keepEdition(tx, text, { source, html, by: member.id, at });
  const kind = field === "title" ? "titled" : "described";
  deed.note(idea.id, { kind, data: { edition: next, language: text.language } });
  return { done: null };
}

/** Takes an idea off the board; its history stays, and it can be restored. */
export function archiveIdea(doer: Doer, { idea }: { readonly idea: number | string }): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.archive, { archived: true });
    if (isRefused(reached)) return reached;
    const row = reached.done;
    if (row.archivedAt === null) {
      await keepArchived(deed.tx, row.id, { at: deed.at, by: deed.member.id });
      deed.note(row.id, { kind: "archived", data: {} });
    }
    return { done: { ideas: [row.id] } };
  });
}

export function restoreIdea(doer: Doer, { idea }: { readonly idea: number | string }): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.archive, { archived: true });
    if (isRefused(reached)) return reached;
    return wake(deed, reached.done);
  });
}

/** Puts an archived idea back on the board within a deed. */
export async function wake(deed: Deed, row: IdeaRow, undoes?: string): Promise<Outcome<Done>> {
  if (row.archivedAt !== null) {
    const { tx, programme } = deed;
    const column = { programme: programme.id, status: row.status, but: row.id };
    // While it was archived, another idea may have come to its very rank.
    const rank = await rankAfter(tx, column, await neighbourBefore(tx, column, row));
    await keepPlace(tx, row.id, { status: row.status, rank, since: row.since });
    await keepArchived(tx, row.id, null);
    deed.note(row.id, { kind: "restored", data: {} }, undoes);
  }
  return { done: { ideas: [row.id] } };
}
