import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { byUrgency, type DeskEntry, deskLength, type Gap, type Share, waitsFor, writtenBy } from "@/domain/desk";
import type { Language } from "@/domain/language";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import { boardSeenBy } from "./board";
import { type Database, engine } from "./engine";
import { prepared } from "./prepared";
import { type Gate, programmeSeenBy } from "./programmes";
import { type RequestRow, requestOfRow, requestsFor, requestsTo } from "./requests";
import { gaps } from "./schema/desk";
import { texts } from "./schema/ideas";
import { toldOf, translatingOf } from "./translating";

type GapRow = typeof gaps.$inferSelect;

/** What of the desk is asked for: a share of it, into one language or into those that the member writes. */
export interface DeskAsked {
  readonly share: Share;
  readonly language: Language | null;
}

export interface Desk {
  readonly entries: readonly DeskEntry[];
  /** Whether there is more than the desk shows. */
  readonly more: boolean;
}

/** So much of what was said stands on the desk. */
const excerpt = 240;

/** What waits to be translated, in the order of the desk; nothing for whoever may not translate. */
export async function deskSeenBy(member: Member, gate: Gate, { share, language }: DeskAsked): Promise<Desk> {
  if (!may.translate(member, gate)) return { entries: [], more: false };
  const { read } = await engine();
  const [seen, { cards }] = await Promise.all([programmeSeenBy(member, gate.slug), boardSeenBy(member, gate)]);
  if (!seen) return { entries: [], more: false };
  const { programme } = seen;
  const asked = await requestsTo(read, { programme: gate.id, library: member.library, most: deskLength + 1 });
  const hers = asked.filter((row) => waitsFor(member, { ...row, asked: row.member }));
  const wished = language === null ? hers : hers.filter((row) => row.language === language);
  const targets = language === null ? writtenBy(member, programme.languages) : [language];
  const found = [
    ...(await gapsAt(read, wished)),
    ...(share === "mine" || share === "requested" ? [] : await gapsIn(read, gate.id, targets, share)),
  ];
  const lines = new Map(found.map((gap) => [nameOf(gap), gap]));
  const rows = [...lines.values()];
  const pieces = rows.map(({ piece }) => piece);
  const [open, at, said] = await Promise.all([
    requestsFor(read, pieces),
    translatingOf(pieces),
    saidIn(
      read,
      rows.filter(({ piece, idea }) => piece !== idea).map(({ piece }) => piece),
    ),
  ]);
  const requests = new Map(open.map((row) => [nameOf(row), row]));
  const byId = new Map(cards.map((card) => [card.id, card]));
  const entries = rows.flatMap((row): DeskEntry[] => {
    const card = byId.get(row.idea);
    if (!card) return [];
    const request = requests.get(nameOf(row));
    const { number, title, owners } = card;
    return [
      {
        ...gapOfRow(row),
        number,
        title,
        owners,
        said: said.get(row.piece) ?? null,
        request: request ? requestOfRow(request) : null,
        translating: toldOf(at.filter((other) => nameOf(other) === nameOf(row) && other.member !== member.id)),
      },
    ];
  });
  const libraries = new Map(programme.people.map(({ id, library }) => [id, library]));
  const shown = entries
    .filter((entry) => isOf(share, entry, member))
    .sort(byUrgency(member, (person) => libraries.get(person)));
  return { entries: shown.slice(0, deskLength), more: shown.length > deskLength };
}

function isOf(share: Share, { request, outdated }: DeskEntry, member: Member): boolean {
  switch (share) {
    case "mine":
      return request !== null && request.asked === member.id;
    case "requested":
      return request !== null;
    case "outdated":
      return outdated;
    case "missing":
      return !outdated;
    case "all":
      return true;
  }
}

function nameOf({ piece, language }: { readonly piece: string; readonly language: Language }): string {
  return `${piece} ${language}`;
}

function gapOfRow({ piece, idea, language, original, outdated, words, at }: GapRow): Gap {
  return { piece, idea, language, original, outdated, words, at: at.toISOString() };
}

/** The gaps that requests are about. */
async function gapsAt(read: Database, requests: readonly RequestRow[]): Promise<readonly GapRow[]> {
  if (requests.length === 0) return [];
  const wanted = new Set(requests.map(nameOf));
  const pieces = requests.map(({ piece }) => piece);
  const rows = await read.select().from(gaps).where(inArray(gaps.piece, pieces));
  return rows.filter((row) => wanted.has(nameOf(row)));
}

/** What languages lack, what is outdated first, the newest first. */
async function gapsIn(
  read: Database,
  programme: string,
  languages: readonly Language[],
  share: Share,
): Promise<readonly GapRow[]> {
  const states = share === "outdated" ? [true] : share === "missing" ? [false] : [true, false];
  const found = await Promise.all(
    languages.flatMap((language) =>
      states.map((outdated) => gapRows(read, { programme, language, outdated, most: deskLength + 1 })),
    ),
  );
  return found.flat();
}

const gapRows = prepared("gaps", ["programme", "language", "outdated", "most"], (db, { most, ...of }) => {
  const inState = sql`${gaps.outdated} = ${sql.param(of.outdated, gaps.outdated)}`;
  return db
    .select()
    .from(gaps)
    .where(and(eq(gaps.programme, of.programme), eq(gaps.language, of.language), inState))
    .orderBy(desc(gaps.at), desc(gaps.piece))
    .limit(most);
});

/** The beginnings of what was said in some comments, by their ids. */
async function saidIn(
  read: Database,
  comments: readonly string[],
): Promise<ReadonlyMap<string, { readonly by: string; readonly source: string }>> {
  if (comments.length === 0) return new Map();
  const rows = await read
    .select({ id: texts.id, by: texts.by, source: texts.source })
    .from(texts)
    .where(inArray(texts.id, [...comments]));
  return new Map(rows.map(({ id, by, source }) => [id, { by, source: beginningOf(source) }]));
}

/** The beginning of a text, whole words and whole mentions. */
export function beginningOf(source: string): string {
  if (source.length <= excerpt) return source;
  const cut = source.slice(0, excerpt);
  return `${cut.slice(0, cut.search(/\s\S*$/) > 0 ? cut.search(/\s\S*$/) : excerpt)} …`;
}
