import {
  and,
  desc,
  eq,
  exists,
  getTableColumns,
  gt,
  inArray,
  isNull,
  lt,
  ne,
  or,
  type Placeholder,
  sql,
} from "drizzle-orm";
import type { Change } from "@/domain/change";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import { newIn, type Unseen, unseenIn } from "@/domain/visit";
import { type Database, engine } from "./engine";
import { changeOfRow } from "./ideas";
import { prepared } from "./prepared";
import { changes } from "./schema/changes";
import { ideas, invitations } from "./schema/ideas";
import { programmes } from "./schema/programmes";
import { floors, visits } from "./schema/visits";

/** What is new for a member in a programme. */
export interface NewFor {
  /** What the stream tells after this revision comes on top. */
  readonly revision: number;
  /** The ideas with something new, the newest first. */
  readonly ideas: readonly Unseen[];
  /** Up to which revision she is known to have seen everything; null where she was never there. */
  readonly floor: number | null;
  /** Up to which revision she has seen everything, idea by idea. */
  readonly settled: number;
}

interface Carried {
  readonly id: string;
  readonly partners: readonly { readonly id: string }[];
}

/** So many changes are told by what they were. Of ideas beyond them it is only told that there is something new. */
const mostTold = 500;

/** The same with the changes themselves, by idea and in their order; none where they are too many to tell. */
export interface NewsFor extends NewFor {
  readonly changes: ReadonlyMap<string, readonly Change[]>;
}

/**
 * What others did since a member last saw the ideas that she may see. It costs what is new for her, not what ever
 * happened; archived ideas cost nothing.
 */
export async function newFor(member: Member, programme: Carried, most = mostTold): Promise<NewFor> {
  const { changes: _, ...fresh } = await newsFor(member, programme, most);
  return fresh;
}

/** The same for whoever wants to know of each change what it was. */
export async function newsFor(member: Member, programme: Carried, most = mostTold): Promise<NewsFor> {
  const { read } = await engine();
  const { revision, floor } = await stateOf(read, member, programme.id);
  if (floor === null || floor === revision) {
    return { revision, ideas: [], floor, settled: floor ?? revision, changes: new Map() };
  }
  const asked = { programme: programme.id, member: member.id, floor };
  const sees = may.seeAll(member, programme);
  const rows = await (sees ? toldRows : toldRowsOfGuest)(read, { ...asked, most: most + 1 });
  const byIdea = changesByIdea(rows);
  const told = unseenOf(byIdea, member);
  const changes = new Map([...byIdea].map(([id, idea]) => [id, newIn(idea.changes, member.id)]));
  if (rows.length <= most) {
    const settled = rows.reduce((first, row) => Math.min(first, row.revision - 1), revision);
    return { revision, ideas: newestFirst(told), floor, settled, changes };
  }
  // The one at which it became too much may be told in part only.
  const cut = rows.at(-1)?.idea;
  const whole = new Set(rows.map((row) => row.idea).filter((idea) => idea !== cut));
  const all = await (sees ? untoldRows : untoldRowsOfGuest)(read, asked);
  const rest = all.filter(({ idea }) => !whole.has(idea)).map((idea) => ({ ...idea, at: null, by: [], counts: {} }));
  const ideas = newestFirst([...told.filter(({ idea }) => idea !== cut), ...rest]);
  if (cut !== undefined) changes.delete(cut);
  return { revision, ideas, floor, settled: floor, changes };
}

const newestFirst = (ideas: readonly Unseen[]): readonly Unseen[] => ideas.toSorted((a, b) => b.revision - a.revision);

interface Row extends Omit<typeof changes.$inferSelect, "news" | "idea"> {
  readonly idea: string;
  readonly number: number;
}

type ByIdea = ReadonlyMap<string, { readonly number: number; readonly changes: readonly Change[] }>;

function changesByIdea(rows: readonly Row[]): ByIdea {
  const byIdea = new Map<string, { readonly number: number; readonly changes: Change[] }>();
  for (const row of rows) {
    const known = byIdea.get(row.idea) ?? { number: row.number, changes: [] };
    known.changes.push(changeOfRow(row));
    byIdea.set(row.idea, known);
  }
  // Of one deed's several changes only the order of deeds matters.
  for (const { changes } of byIdea.values()) changes.sort((a, b) => a.revision - b.revision);
  return byIdea;
}

function unseenOf(byIdea: ByIdea, member: Member): readonly Unseen[] {
  return [...byIdea].flatMap(([id, { number, changes }]) => {
    const unseen = unseenIn({ id, number }, changes, member.id);
    return unseen ? [unseen] : [];
  });
}

/** The programme's revision, and up to which a member has said that she has seen everything; null if she was never there. */
async function stateOf(
  read: Database,
  member: Member,
  programme: string,
): Promise<{ revision: number; floor: number | null }> {
  const [row] = await stateRow(read, { programme, member: member.id });
  return row ?? { revision: 0, floor: null };
}

// The revision is read first: what is committed in between is told twice, and the stream's second telling is known then.
const stateRow = prepared("visit_state", ["programme", "member"], (db, { programme, member }) =>
  db
    .select({ revision: programmes.revision, floor: floors.revision })
    .from(programmes)
    .leftJoin(floors, and(eq(floors.programme, programmes.id), eq(floors.member, member)))
    .where(eq(programmes.id, programme)),
);

export type Slots = Readonly<Record<"programme" | "member" | "floor", Placeholder>>;

/** The revision after which something is new at an idea. */
export const seenAt = (floor: Placeholder) =>
  sql<number>`case when ${visits.revision} > ${floor} then ${visits.revision} else ${floor} end`;

/** Live ideas at which something happened that the member may not have seen. */
export const touched = ({ programme, floor }: Slots) =>
  and(
    eq(ideas.programme, programme),
    isNull(ideas.archivedAt),
    gt(ideas.revision, floor),
    or(isNull(visits.revision), lt(visits.revision, ideas.revision)),
  );

export const ofHer = ({ member }: Slots) => and(eq(visits.idea, ideas.id), eq(visits.member, member));

const { news: _, ...changeColumns } = getTableColumns(changes);

function told(db: Database, slots: Slots) {
  return db
    .select({ ...changeColumns, idea: ideas.id, number: ideas.number })
    .from(ideas)
    .leftJoin(visits, ofHer(slots))
    .innerJoin(
      changes,
      and(
        eq(changes.idea, ideas.id),
        gt(changes.revision, seenAt(slots.floor)),
        // Her own deeds are not new to her, but may have taken away what was.
        or(ne(changes.by, slots.member), inArray(changes.kind, ["comment_deleted", "comment_restored"])),
      ),
    )
    .$dynamic();
}

const toldRows = prepared("unseen", ["programme", "member", "floor", "most"], (db, slots) =>
  told(db, slots).where(touched(slots)).orderBy(desc(ideas.revision), desc(ideas.id)).limit(slots.most),
);

export const invitedTo = ({ member }: Slots) => and(eq(invitations.idea, ideas.id), eq(invitations.member, member));

const toldRowsOfGuest = prepared("unseen_guest", ["programme", "member", "floor", "most"], (db, slots) =>
  told(db, slots).innerJoin(invitations, invitedTo(slots)).where(touched(slots)).limit(slots.most),
);

function untold(db: Database, slots: Slots) {
  const others = db
    .select({ revision: changes.revision })
    .from(changes)
    .where(and(eq(changes.idea, ideas.id), gt(changes.revision, seenAt(slots.floor)), ne(changes.by, slots.member)));
  return {
    rows: db
      .select({ idea: ideas.id, number: ideas.number, revision: ideas.revision })
      .from(ideas)
      .leftJoin(visits, ofHer(slots))
      .$dynamic(),
    where: and(touched(slots), exists(others)),
  };
}

const untoldRows = prepared("untold", ["programme", "member", "floor"], (db, slots) => {
  const { rows, where } = untold(db, slots);
  return rows.where(where);
});

const untoldRowsOfGuest = prepared("untold_guest", ["programme", "member", "floor"], (db, slots) => {
  const { rows, where } = untold(db, slots);
  return rows.innerJoin(invitations, invitedTo(slots)).where(where);
});
