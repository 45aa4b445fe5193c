import { and, desc, eq, exists, getTableColumns, gt, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import { languageShown } from "@/domain/text";
import type { Quote } from "@/domain/today";
import { type Part, type Said, type Waiting, waitingFor } from "@/domain/waiting";
import { beginningOf } from "./desk";
import { type Database, engine } from "./engine";
import { changeOfRow } from "./ideas";
import { prepared } from "./prepared";
import { changes } from "./schema/changes";
import { comments, ideas, invitations, owners, texts, translations } from "./schema/ideas";
import { visits } from "./schema/visits";
import { invitedTo, ofHer, type Slots, seenAt, touched } from "./visits";

interface Carried {
  readonly id: string;
  readonly partners: readonly { readonly id: string }[];
}

/** So much of what was said and not seen is looked through, in the ideas that changed last. */
const mostSaid = 200;

/**
 * What was said to a member and waits for her, at ideas that she may see: see domain/waiting. Like what is new, it
 * waits until she has seen it; `floor` is the revision up to which she has seen everything.
 */
export async function waitingSeenBy(
  member: Member,
  programme: Carried,
  floor: number | null,
): Promise<readonly Waiting[]> {
  if (floor === null) return [];
  const { read } = await engine();
  const asked = {
    programme: programme.id,
    member: member.id,
    floor,
    naming: `%"${member.id}"%`,
    most: mostSaid,
  };
  const rows = await (may.seeAll(member, programme) ? saidRows : saidRowsOfGuest)(read, asked);
  const told = rows.flatMap((row): Said[] => {
    const change = changeOfRow(row);
    if (change.kind !== "commented") return [];
    const { comment, mentions } = change.data;
    return [{ idea: change.idea, comment, mentions, by: change.by, at: change.at }];
  });
  if (told.length === 0) return [];
  const [there, parts] = await Promise.all([
    commentsThere(
      read,
      told.map(({ comment }) => comment),
    ),
    partsOf(read, member, [...new Set(told.map(({ idea }) => idea))]),
  ]);
  const left = told.filter(({ comment }) => there.has(comment));
  return waitingFor(member.id, left, (idea) => parts.get(idea) ?? { owns: false, spoke: [] });
}

const { news: _, ...changeColumns } = getTableColumns(changes);

type SaidSlots = Slots & Readonly<Record<"naming", Slots["floor"]>>;

function said(db: Database, slots: SaidSlots) {
  const { member } = slots;
  const owned = db
    .select({ idea: owners.idea })
    .from(owners)
    .where(and(eq(owners.idea, ideas.id), eq(owners.member, member)));
  const spoken = db
    .select({ idea: comments.idea })
    .from(comments)
    .where(and(eq(comments.idea, ideas.id), eq(comments.by, member), isNull(comments.deletedAt)));
  // Whom it mentions stands in the change, as ids: no other words are there that could be taken for one.
  const mentioned = sql`cast(${changes.data} as text) like ${slots.naming}`;
  return db
    .select({ ...changeColumns, idea: ideas.id })
    .from(ideas)
    .leftJoin(visits, ofHer(slots))
    .innerJoin(
      changes,
      and(
        eq(changes.idea, ideas.id),
        gt(changes.revision, seenAt(slots.floor)),
        eq(changes.kind, "commented"),
        ne(changes.by, member),
        or(mentioned, exists(owned), exists(spoken)),
      ),
    )
    .$dynamic();
}

const slotNames = ["programme", "member", "floor", "naming", "most"] as const;

const saidRows = prepared("said", slotNames, (db, slots) =>
  said(db, slots).where(touched(slots)).orderBy(desc(ideas.revision), desc(ideas.id)).limit(slots.most),
);

const saidRowsOfGuest = prepared("said_guest", slotNames, (db, slots) =>
  said(db, slots).innerJoin(invitations, invitedTo(slots)).where(touched(slots)).limit(slots.most),
);

/** Those of some comments that nobody has deleted. */
async function commentsThere(read: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await read
    .select({ id: comments.id })
    .from(comments)
    .where(and(inArray(comments.id, [...ids]), isNull(comments.deletedAt)));
  return new Set(rows.map(({ id }) => id));
}

/** What a member has to do with the conversations about some ideas. */
async function partsOf(read: Database, member: Member, ids: readonly string[]): Promise<ReadonlyMap<string, Part>> {
  const [held, spoken] = await Promise.all([
    read
      .select({ idea: owners.idea })
      .from(owners)
      .where(and(inArray(owners.idea, [...ids]), eq(owners.member, member.id))),
    read
      .select({ idea: comments.idea, at: comments.at })
      .from(comments)
      .where(and(inArray(comments.idea, [...ids]), eq(comments.by, member.id), isNull(comments.deletedAt))),
  ]);
  const owned = new Set(held.map(({ idea }) => idea));
  return new Map(
    ids.map((id) => {
      const spoke = spoken.filter(({ idea }) => idea === id).map(({ at }) => at.toISOString());
      return [id, { owns: owned.has(id), spoke }];
    }),
  );
}

/** The words of some comments that are there, by their ids; whoever asks may see the ideas that they belong to. */
export async function quotesFor(
  reader: Pick<Member, "language" | "reads">,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Quote>> {
  if (ids.length === 0) return new Map();
  const { read } = await engine();
  const [originals, versions] = await Promise.all([
    read
      .select({ id: texts.id, by: texts.by, language: texts.language, source: texts.source })
      .from(comments)
      .innerJoin(texts, eq(texts.id, comments.id))
      .where(and(inArray(comments.id, [...ids]), isNull(comments.deletedAt))),
    read
      .select({ text: translations.text, language: translations.language, source: translations.source })
      .from(translations)
      .where(inArray(translations.text, [...ids])),
  ]);
  return new Map(
    originals.map(({ id, by, language: original, source }) => {
      const others = versions.filter(({ text }) => text === id);
      const existing = [original, ...others.map(({ language }) => language)];
      const language = languageShown(original, existing, reader);
      const version = others.find((other) => other.language === language);
      return [id, { by, source: beginningOf(version?.source ?? source), language, original }];
    }),
  );
}
