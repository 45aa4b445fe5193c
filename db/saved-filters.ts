import { and, count, eq, sql } from "drizzle-orm";
import { now } from "@/domain/clock";
import { fold } from "@/domain/filter";
import type { Member } from "@/domain/member";
import { mostSaved, type SavedFilter } from "@/domain/saved-filter";
import { type Database, engine } from "./engine";
import { isTaken } from "./errors";
import { savedFilters } from "./schema/filters";
import { members } from "./schema/people";

type Wish = Pick<SavedFilter, "id" | "name" | "address" | "shared">;

const columns = {
  id: savedFilters.id,
  name: savedFilters.name,
  address: savedFilters.address,
  shared: savedFilters.shared,
  by: savedFilters.member,
};

/** A member's own filters of a programme, and where she sees all of it those that others share. */
export async function filtersSeenBy(
  member: Member,
  { id, whole }: { readonly id: string; readonly whole: boolean },
): Promise<readonly SavedFilter[]> {
  const { read } = await engine();
  const here = eq(savedFilters.programme, id);
  const own = await read
    .select(columns)
    .from(savedFilters)
    .where(and(here, eq(savedFilters.member, member.id)));
  if (!whole) return own;
  const shared = await read
    .select(columns)
    .from(savedFilters)
    .where(and(here, eq(savedFilters.shared, true)));
  return [...own, ...shared.filter(({ by }) => by !== member.id)];
}

/** A filter that a member sees in a programme: her own, or one that is shared with her. */
export async function filterSeenBy(
  member: Member,
  { id: programme, whole }: { readonly id: string; readonly whole: boolean },
  id: string,
): Promise<SavedFilter | null> {
  const { read } = await engine();
  const [row] = await read
    .select(columns)
    .from(savedFilters)
    .where(and(eq(savedFilters.id, id), eq(savedFilters.programme, programme)));
  return row && (row.by === member.id || (row.shared && whole)) ? row : null;
}

type Kept = "kept" | "id_taken" | "name_taken" | "too_many_filters";

/** Keeps a new filter of a member's; answers why not where its id or name is taken, or she has too many. */
export async function keepFilter(member: Member, programme: string, wish: Wish): Promise<Kept> {
  return once((tx) => insertFilter(tx, member, programme, wish));
}

async function insertFilter(tx: Database, member: Member, programme: string, wish: Wish): Promise<Kept> {
  // Her row is the lock: two requests at the same moment would each count forty-nine.
  await tx
    .update(members)
    .set({ name: sql`${members.name}` })
    .where(eq(members.id, member.id));
  const [known] = await tx.select({ id: savedFilters.id }).from(savedFilters).where(eq(savedFilters.id, wish.id));
  if (known) return "id_taken";
  const [all] = await tx
    .select({ count: count().mapWith(Number) })
    .from(savedFilters)
    .where(and(eq(savedFilters.programme, programme), eq(savedFilters.member, member.id)));
  if ((all?.count ?? 0) >= mostSaved) return "too_many_filters";
  await tx
    .insert(savedFilters)
    .values({ ...wish, programme, member: member.id, folded: fold(wish.name), createdAt: now() });
  return "kept";
}

/** Changes one of a member's own filters, as far as `change` says. */
export async function keepFilterChange(
  member: Member,
  id: string,
  change: { readonly [Key in "name" | "address" | "shared"]?: Wish[Key] | undefined },
): Promise<Kept> {
  const { name, address, shared } = change;
  const said = {
    ...(name !== undefined && { name, folded: fold(name) }),
    ...(address !== undefined && { address }),
    ...(shared !== undefined && { shared }),
  };
  if (Object.keys(said).length === 0) return "kept";
  return once(async (tx) => {
    await tx
      .update(savedFilters)
      .set(said)
      .where(and(eq(savedFilters.id, id), eq(savedFilters.member, member.id)));
    return "kept";
  });
}

async function once(work: (tx: Database) => Promise<Kept>): Promise<Kept> {
  const { transact } = await engine();
  try {
    return await transact<Kept>(null, async (tx) => {
      const kept = await work(tx);
      return kept === "kept" ? { keep: kept } : { drop: kept };
    });
  } catch (error) {
    if (isTaken(error)) return "name_taken";
    throw error;
  }
}

export async function forgetFilter(id: string): Promise<void> {
  const { transact } = await engine();
  await transact(null, async (tx) => {
    await tx.delete(savedFilters).where(eq(savedFilters.id, id));
    return { keep: undefined };
  });
}
