import type { Gate } from "@/db/programmes";
import { filterSeenBy, filtersSeenBy, forgetFilter, keepFilter, keepFilterChange } from "@/db/saved-filters";
import type { Member } from "@/domain/member";
import { invalid, type Outcome, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { filterAddress, type SavedFilter } from "@/domain/saved-filter";

/** Who keeps a filter, and in which programme. */
interface Keeper {
  readonly member: Member;
  readonly gate: Gate;
}

type Wish = Pick<SavedFilter, "id" | "name" | "address" | "shared">;

/** Keeps a filter under a name; answers all that the member then sees. */
export async function saveFilter(keeper: Keeper, wish: Wish): Promise<Outcome<readonly SavedFilter[]>> {
  const { member, gate } = keeper;
  if (!may.saveFilter(member, gate)) return refuse("not_allowed");
  const address = filterAddress(wish.address);
  if (address === null) return invalid("address", "empty");
  return told(keeper, await keepFilter(member, gate.id, { ...wish, address }));
}

/** Renames one's own filter, gives it other conditions, shares it, or keeps it to oneself again. */
export async function editFilter(
  keeper: Keeper,
  {
    id,
    ...change
  }: { readonly id: string } & { readonly [Key in "name" | "address" | "shared"]?: Wish[Key] | undefined },
): Promise<Outcome<readonly SavedFilter[]>> {
  const { member, gate } = keeper;
  const seen = await filterSeenBy(member, gate, id);
  if (!seen) return refuse("not_found");
  if (!may.saveFilter(member, gate) || seen.by !== member.id) return refuse("not_allowed");
  const address = change.address === undefined ? undefined : filterAddress(change.address);
  if (address === null) return invalid("address", "empty");
  return told(keeper, await keepFilterChange(member, id, { ...change, address }));
}

/** Removes a filter: one's own, or as a coordinator one that somebody shares. Saving it anew takes that back. */
export async function removeFilter(
  keeper: Keeper,
  { id }: { readonly id: string },
): Promise<Outcome<readonly SavedFilter[]>> {
  const { member, gate } = keeper;
  const seen = await filterSeenBy(member, gate, id);
  if (!seen) return refuse("not_found");
  if (!may.removeFilter(member, gate, seen)) return refuse("not_allowed");
  await forgetFilter(id);
  return told(keeper, "kept");
}

async function told(
  { member, gate }: Keeper,
  kept: Awaited<ReturnType<typeof keepFilter>>,
): Promise<Outcome<readonly SavedFilter[]>> {
  if (kept === "name_taken") return invalid("name", "taken");
  return kept === "kept" ? { done: await filtersSeenBy(member, gate) } : refuse(kept);
}
