import { and, eq, lt, sql } from "drizzle-orm";
import type { Member } from "@/domain/member";
import type { Seen } from "@/domain/visit";
import { type Database, engine } from "./engine";
import { ideaRowSeenBy } from "./ideas";
import { prepared } from "./prepared";
import { programmes } from "./schema/programmes";
import { floors, visits } from "./schema/visits";
import type { NewFor } from "./visits";

/** Up to which revision of its programme a member has seen an idea. */
export async function seenUpTo(member: Member, programme: string, idea: string): Promise<number> {
  const { read } = await engine();
  const [row] = await seenRow(read, { member: member.id, programme, idea });
  if (!row) return 0;
  // Whoever was never there before has nothing to catch up with.
  return Math.max(row.floor ?? row.revision, row.seen ?? 0);
}

const seenRow = prepared("seen", ["member", "programme", "idea"], (db, { member, programme, idea }) =>
  db
    .select({ revision: programmes.revision, floor: floors.revision, seen: visits.revision })
    .from(programmes)
    .leftJoin(floors, and(eq(floors.programme, programmes.id), eq(floors.member, member)))
    .leftJoin(visits, and(eq(visits.member, member), eq(visits.idea, idea)))
    .where(eq(programmes.id, programme)),
);

/** What lies further back than this is not looked at again where a member has seen it all. */
const wide = 200;

/**
 * Notes that a member is in a programme. What happened before her first time is not new to her; later, what she has
 * seen idea by idea is kept as one, so that the next time does not look through it.
 */
export async function noteArrival(
  member: Member,
  programme: string,
  { revision, floor, settled }: NewFor,
): Promise<void> {
  if (floor !== null && settled - floor < wide) return;
  const { transact } = await engine();
  await transact(null, async (tx) => {
    const hers = { member: member.id, programme };
    if (floor === null)
      await tx
        .insert(floors)
        .values({ ...hers, revision })
        .onConflictDoNothing();
    else {
      // Unless she said something else meanwhile.
      const known = and(eq(floors.member, hers.member), eq(floors.programme, programme), eq(floors.revision, floor));
      await tx.update(floors).set({ revision: settled }).where(known);
    }
    return { keep: undefined };
  });
}

interface Carried {
  readonly id: string;
  readonly partners: readonly { readonly id: string }[];
}

/** Keeps up to where a member saw an idea, and tells her other pages; false where there is no such idea for her. */
export async function keepVisit(
  member: Member,
  programme: Carried,
  { idea, revision }: { readonly idea: number | string; readonly revision: number },
): Promise<boolean> {
  const { read, transact } = await engine();
  const seen = await ideaRowSeenBy(read, member, programme, idea);
  if (!seen) return false;
  const { id } = seen.row;
  await transact(topicOf(member.id, programme.id, { idea: id, revision }), async (tx) => {
    const kept = await tx
      .insert(visits)
      .values({ member: member.id, idea: id, revision })
      .onConflictDoUpdate({
        target: [visits.member, visits.idea],
        set: { revision },
        setWhere: lt(visits.revision, revision),
      })
      .returning({ revision: visits.revision });
    // Nobody needs to hear what was known.
    return kept.length > 0 ? { keep: undefined } : { drop: undefined };
  });
  return true;
}

interface Keeping {
  readonly member: string;
  readonly programme: string;
  readonly revision: number;
}

/** Keeps up to where everything was seen, and tells the member's other pages; answers up to where it was before. */
export async function keepFloor({ member, programme, revision }: Keeping): Promise<number> {
  const { transact } = await engine();
  return transact(topicOf(member, programme, { idea: null, revision }), async (tx) => {
    const before = await lockedFloor(tx, { member, programme, revision });
    await tx
      .update(floors)
      .set({ revision })
      .where(and(eq(floors.member, member), eq(floors.programme, programme)));
    return { keep: before };
  });
}

/** The member's floor, made where there is none; two of her devices at the same moment wait for each other. */
async function lockedFloor(tx: Database, { member, programme, revision }: Keeping): Promise<number> {
  const [row] = await tx
    .insert(floors)
    .values({ member, programme, revision })
    .onConflictDoUpdate({
      target: [floors.member, floors.programme],
      set: { revision: sql`${floors.revision}` },
    })
    .returning({ revision: floors.revision });
  return row?.revision ?? revision;
}

const subject = "seen";

/** What a member saw is announced whole: nobody needs to read it. */
function topicOf(member: string, programme: string, { idea, revision }: Seen): string {
  return [subject, member, programme, idea ?? "", revision ?? ""].join(" ");
}

/**
 * Calls `hear` with whatever a member says, on any of her devices, that she has seen in a programme; without a
 * revision where something may have been missed. Answers how to stop.
 */
export function hearSeen(member: string, programme: string, hear: (seen: Seen) => void): () => void {
  let stopped = false;
  const heard = (topic: string | null): void => {
    if (stopped) return;
    if (topic === null) return hear({ idea: null, revision: null });
    const [about, by, where, idea, revision] = topic.split(" ");
    if (about !== subject || by !== member || where !== programme) return;
    hear(idea ? { idea, revision: Number(revision) } : { idea: null, revision: Number(revision) });
  };
  const listening = engine().then(({ listen }) => listen(heard));
  return () => {
    stopped = true;
    void listening.then((stop) => stop()).catch(() => undefined);
  };
}
