import { v7 as newId } from "uuid";
import type { Event } from "@/domain/change";
import { addDays } from "@/domain/day";
import { renderMarkdown } from "@/domain/markdown";
import { placed } from "@/domain/search/address";
import type { Field } from "@/domain/text";
import type { Database } from "../engine";
import { changes } from "../schema/changes";
import * as kept from "../schema/ideas";
import { keepTermsOfIdeas } from "../terms";
import { descriptions, languagesOf, remarks, type Sentence, titles } from "./sentences";

/** Rows of several ideas, before they are written. */
export interface Gathered {
  readonly ideas: (typeof kept.ideas.$inferInsert)[];
  readonly texts: (typeof kept.texts.$inferInsert)[];
  readonly editions: (typeof kept.editions.$inferInsert)[];
  readonly translations: (typeof kept.translations.$inferInsert)[];
  readonly comments: (typeof kept.comments.$inferInsert)[];
  readonly owners: (typeof kept.owners.$inferInsert)[];
  readonly changes: (typeof changes.$inferInsert)[];
}

export function nothingGathered(): Gathered {
  return { ideas: [], texts: [], editions: [], translations: [], comments: [], owners: [], changes: [] };
}

/** Which of the texts of a programme are translated: none of them, half of them, or every one. */
export type Translated = "none" | "half" | "every";

interface Setting {
  readonly programme: string;
  readonly statuses: readonly string[];
  readonly themes: readonly string[];
  readonly members: readonly string[];
  readonly ranks: readonly string[];
  readonly translated: Translated;
  /** When the first of its ideas was proposed. */
  readonly began: Date;
}

const hour = 3_600_000;
/** Every idea has as many changes behind it, so that revisions can be counted ahead. */
const changesEach = 8;

/**
 * An idea with title, description, three comments, one or two owners and, two times in three, a due day. All of it follows from `index`: two programmes of one size are alike.
 */
export function gatherIdea(gathered: Gathered, index: number, archived: boolean, setting: Setting): void {
  const { programme, statuses, themes, members } = setting;
  const began = new Date(setting.began.getTime() + (index % 2_000) * hour);
  const id = newId({ msecs: began.getTime() });
  const pick = (names: readonly string[], further = 0): string => names[(index + further) % names.length] ?? "";
  const status = pick(statuses, Math.floor(index / statuses.length));
  const first = pick(statuses);
  const by = pick(members);
  const later = (hours: number): Date => new Date(began.getTime() + hours * hour);
  let revision = index * changesEach;
  const tell = (event: Event, at: Date, who: string): void => {
    revision += 1;
    const { kind, data } = event;
    gathered.changes.push({ programme, revision, part: 0, deed: newId(), kind, data, idea: id, by: who, at });
  };
  const write = (field: Field, sentence: Sentence, ending: string, who: string, at: Date, text = newId()): void => {
    const translated = isTranslated(setting.translated, index);
    gatherText(gathered, { id: text, idea: id, field, by: who, at }, { sentence, ending, index, translated });
  };

  tell({ kind: "proposed", data: { status: first } }, began, by);
  write("title", among(titles, index), ` ${index + 1}`, by, began);
  write("description", among(descriptions, index), "", by, began);
  const due = index % 3 === 0 ? null : addDays("2026-06-01", index % 400);
  tell({ kind: "dated", data: { from: null, to: due } }, later(1), by);
  // Somebody of the one library, and of the other too for every second idea.
  for (let bank = 0; bank < 1 + (index % 2); bank += 1) {
    const member = pick(members, bank);
    gathered.owners.push({ idea: id, member, since: later(2 + bank) });
  }
  tell({ kind: "owned", data: { member: by, instead: null } }, later(2), by);
  tell(
    { kind: "moved", data: { from: first, to: status, behind: null, since: began.toISOString() } },
    later(4),
    pick(members, 1),
  );
  for (let turn = 0; turn < 3; turn += 1) {
    const comment = newId({ msecs: later(5 + turn).getTime() });
    const who = pick(members, turn);
    gathered.comments.push({ id: comment, idea: id, by: who, at: later(5 + turn) });
    write("comment", among(remarks, index + turn), "", who, later(5 + turn), comment);
    const [language] = languagesOf(index);
    tell({ kind: "commented", data: { comment, language, mentions: [] } }, later(5 + turn), who);
  }
  tell(
    archived ? { kind: "archived", data: {} } : { kind: "themed", data: { from: null, to: pick(themes) } },
    later(9),
    by,
  );
  gathered.ideas.push({
    id,
    programme,
    number: index + 1,
    status,
    since: later(4),
    theme: pick(themes),
    rank: setting.ranks[index] ?? "",
    due,
    comments: 3,
    revision,
    proposedBy: by,
    proposedAt: began,
    archivedAt: archived ? later(9) : null,
    archivedBy: archived ? by : null,
  });
}

function among(sentences: readonly Sentence[], index: number): Sentence {
  return sentences[index % sentences.length] ?? { de: "", fr: "" };
}

function isTranslated(translated: Translated, index: number): boolean {
  // Two in four: half of the German ones and half of the French.
  return translated === "half" ? index % 4 < 2 : translated === "every";
}

function gatherText(
  gathered: Gathered,
  text: { readonly id: string; readonly idea: string; readonly field: Field; readonly by: string; readonly at: Date },
  {
    sentence,
    ending,
    index,
    translated,
  }: { readonly sentence: Sentence; readonly ending: string; readonly index: number; readonly translated: boolean },
): void {
  const [language, other] = languagesOf(index);
  const html = (source: string): string => (text.field === "title" ? "" : rendered(source));
  const { by, at } = text;
  const original = sentence[language] + ending;
  gathered.texts.push({ ...text, language, edition: 1, source: original, html: html(original) });
  gathered.editions.push({ text: text.id, language, number: 1, source: original, by, at });
  if (!translated) return;
  const source = sentence[other] + ending;
  gathered.translations.push({
    text: text.id,
    language: other,
    edition: 1,
    madeFrom: 1,
    source,
    html: html(source),
    by,
    at,
  });
  gathered.editions.push({ text: text.id, language: other, number: 1, source, by, at });
}

const known = new Map<string, string>();

/** The few different texts are rendered once. */
function rendered(source: string): string {
  const html = known.get(source) ?? renderMarkdown(source);
  known.set(source, html);
  return html;
}

export async function keepGathered(tx: Database, gathered: Gathered): Promise<void> {
  if (gathered.ideas.length === 0) return;
  await tx.insert(kept.ideas).values(gathered.ideas);
  await tx.insert(kept.texts).values(placed(gathered.texts));
  await tx.insert(kept.editions).values(gathered.editions);
  if (gathered.translations.length > 0) await tx.insert(kept.translations).values(gathered.translations);
  await tx.insert(kept.comments).values(gathered.comments);
  await tx.insert(kept.owners).values(gathered.owners);
  await tx.insert(changes).values(gathered.changes);
  const live = gathered.ideas.filter(({ archivedAt }) => !archivedAt).map(({ id }) => id);
  if (live.length > 0) await keepTermsOfIdeas(tx, live);
}
