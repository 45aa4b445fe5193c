import { eq, lte } from "drizzle-orm";
import { now } from "@/domain/clock";
import type { Member } from "@/domain/member";
import { engine } from "./engine";
import { memberOfRow } from "./members";
import { prepared } from "./prepared";
import { members, sessions } from "./schema/people";

const minute = 60_000;
/** How long a session lasts: at a shared computer without use, elsewhere in all. */
const idle = 15 * minute;
const lasting = 12 * 60 * minute;
/** How often the time of the last use is written down. */
const touchEvery = minute;

/** Keeps a new session; what has run out is cleared away on the way. */
export async function openSession(id: string, member: string, shared: boolean): Promise<void> {
  const { transact } = await engine();
  const at = now();
  await transact(null, async (tx) => {
    await tx.delete(sessions).where(lte(sessions.expiresAt, at));
    await tx.insert(sessions).values({
      id,
      member,
      shared,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(at.getTime() + (shared ? idle : lasting)),
    });
    return { keep: undefined };
  });
}

const sessionRow = prepared("session", ["id"], (db, { id }) =>
  db
    .select({ session: sessions, member: members })
    .from(sessions)
    .innerJoin(members, eq(members.id, sessions.member))
    .where(eq(sessions.id, id)),
);

/**
 * The member of a session that is still good; null when it ended. `used` says whether a person did
 * something: an open event stream alone does not keep a shared computer signed in.
 */
export async function memberOfSession(id: string, used: boolean): Promise<Member | null> {
  const { read, transact } = await engine();
  const at = now();
  const [row] = await sessionRow(read, { id });
  if (!row || row.session.expiresAt <= at) return null;
  const { session, member } = row;
  if (used && session.shared && at.getTime() - session.lastSeenAt.getTime() > touchEvery) {
    await transact(null, async (tx) => {
      await tx
        .update(sessions)
        .set({ lastSeenAt: at, expiresAt: new Date(at.getTime() + idle) })
        .where(eq(sessions.id, id));
      return { keep: undefined };
    });
  }
  return memberOfRow(member);
}

export async function closeSession(id: string): Promise<void> {
  const { transact } = await engine();
  await transact(null, async (tx) => {
    await tx.delete(sessions).where(eq(sessions.id, id));
    return { keep: undefined };
  });
}
