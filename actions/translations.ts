import { commentRow, textRow } from "@/db/edits";
import { type IdeaRow, textsOf } from "@/db/ideas";
import {
  editionFitting,
  keepChecked,
  keepMadeFrom,
  keepTranslation,
  type TextRow,
  type TranslationRow,
  textById,
  translationRow,
} from "@/db/texts";
import type { News } from "@/domain/change";
import type { Language } from "@/domain/language";
import { renderMarkdown } from "@/domain/markdown";
import { invalid, type Outcome, type Refused, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { isOutdated, staysUnchecked } from "@/domain/text";
import { action, type Deed, type Doer, isRefused, reach } from "./action";

interface Rendering {
  /** The edition of the original that it was made from. */
  readonly madeFrom: number;
  /** The edition of the translation that it started from; null where there was none. */
  readonly edition: number | null;
  readonly source: string;
  /** Whether it is a machine's draft that nobody has checked; where nothing is said, its words decide. */
  readonly machine?: boolean | undefined;
}

interface IdeaTranslation {
  readonly idea: number | string;
  readonly language: Language;
  readonly title?: Rendering | undefined;
  readonly description?: Rendering | undefined;
}

/** Puts an idea's title, description or both into another language of the programme; a newer state of either refuses both. */
export function translateIdea(doer: Doer, { idea, language, ...written }: IdeaTranslation): Promise<Outcome<News>> {
  const html = renderMarkdown(written.description?.source ?? "");
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.translate);
    if (isRefused(reached)) return reached;
    for (const field of ["title", "description"] as const) {
      const rendering = written[field];
      if (!rendering) continue;
      const text = await textRow(deed.tx, reached.done.id, field);
      const kept = await translate(deed, text, { language, ...rendering, html: field === "title" ? "" : html }, field);
      if (kept) return kept;
    }
    return { done: { ideas: [reached.done.id] } };
  });
}

interface CommentTranslation extends Omit<Rendering, "source"> {
  readonly idea: number | string;
  readonly comment: string;
  readonly language: Language;
  readonly text: string;
}

/** Puts what anybody said into another language of the programme. */
export function translateComment(
  doer: Doer,
  { idea, comment, text: source, ...rendering }: CommentTranslation,
): Promise<Outcome<News>> {
  const html = renderMarkdown(source);
  return action(doer, async (deed) => {
    const seen = await deed.see(idea);
    const text = seen && (await textToTranslate(deed, seen.row, comment));
    if (text?.field !== "comment") return refuse("not_found");
    const reached = await reach(deed, idea, may.translate);
    if (isRefused(reached)) return reached;
    const refused = await translate(deed, text, { ...rendering, source, html }, "text");
    return refused ?? { done: { ideas: [reached.done.id] } };
  });
}

interface Confirmation {
  readonly idea: number | string;
  readonly text: string;
  readonly language: Language;
  /** The edition of the original that it was compared with. */
  readonly madeFrom: number;
}

/**
 * Says that a translation is right: still, though the original moved on, or at all, where a machine wrote it. Refused
 * where the original moved on once more.
 */
export function confirmTranslation(
  doer: Doer,
  { idea, text: id, language, madeFrom: compared }: Confirmation,
): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.translate);
    if (isRefused(reached)) return reached;
    const text = await textToTranslate(deed, reached.done, id);
    if (!text) return invalid("text", "not_an_id");
    const translation = await translationRow(deed.tx, id, language);
    if (!translation) return invalid("language", "not_a_language");
    const madeFrom = await editionFitting(deed.tx, text, compared);
    if (madeFrom > text.edition || isOutdated(madeFrom, text.worded)) return newerEdition(deed, text, "madeFrom");
    await confirm(deed, text, translation, { madeFrom, machine: false });
    return { done: { ideas: [reached.done.id] } };
  });
}

/** A text of an idea by its id; a comment that was deleted has none. */
async function textToTranslate(deed: Deed, idea: IdeaRow, id: string): Promise<TextRow | null> {
  const text = await textById(deed.tx, idea.id, id);
  if (text?.field !== "comment") return text;
  const said = await commentRow(deed.tx, idea.id, id);
  return said && said.comment.deletedAt === null ? text : null;
}

/** Keeps a translation within a deed; answers why not where it is refused. `field` is what the writer calls the text. */
async function translate(
  deed: Deed,
  text: TextRow,
  {
    language,
    madeFrom: seen,
    edition,
    source,
    machine,
    html,
  }: Rendering & { readonly language: Language; readonly html: string },
  field: string,
): Promise<Refused | null> {
  const { tx, member, at, programme } = deed;
  if (!programme.languages.includes(language) || language === text.language) {
    return invalid("language", "not_a_language");
  }
  if (seen > text.edition) return invalid("madeFrom", "out_of_range");
  const madeFrom = await editionFitting(tx, text, seen);
  const before = await translationRow(tx, text.id, language);
  const unchecked = staysUnchecked(machine, before, source);
  if (source === before?.source) return confirm(deed, text, before, { madeFrom, machine: unchecked });
  if (edition !== (before?.edition ?? null)) return newerEdition(deed, text, field);
  await keepTranslation(tx, { text: text.id, language, madeFrom, machine: unchecked, source, html, by: member.id, at });
  deed.note(text.idea, { kind: "translated", data: { text: text.id, language, ...(unchecked && { machine: true }) } });
  return null;
}

/**
 * Clears the marks of a translation whose words stay: it fits the newest words of the original where that is what was
 * seen, and is no machine's draft any more where somebody has checked it.
 */
async function confirm(
  deed: Deed,
  text: TextRow,
  before: TranslationRow,
  { madeFrom, machine }: { readonly madeFrom: number; readonly machine: boolean },
): Promise<null> {
  const data = { text: text.id, language: before.language };
  if (isOutdated(before.madeFrom, text.worded) && !isOutdated(madeFrom, text.worded)) {
    await keepMadeFrom(deed.tx, before, madeFrom);
    deed.note(text.idea, { kind: "confirmed", data });
  }
  if (before.machine && !machine) {
    await keepChecked(deed.tx, before);
    deed.note(text.idea, { kind: "checked", data });
  }
  return null;
}

async function newerEdition(deed: Deed, text: TextRow, field: string): Promise<Refused> {
  const [newest] = await textsOf(deed.tx, text.idea, text.id);
  return refuse("newer_edition", { fields: { [field]: "newer" }, current: newest?.text });
}
