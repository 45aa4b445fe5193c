import { unfiltered } from "@/domain/filter";
import { accountByEmail } from "../members";
import { gateFor } from "../programmes";
import { type Found, searchSeenBy } from "../search";

/** The search as a member of a programme finds its first hits, with no request around it. */
export async function searchOf(email: string, slug: string): Promise<(words: string) => Promise<Found>> {
  const account = await accountByEmail(email);
  const gate = account && (await gateFor(account.member, slug));
  if (!gate) throw new Error(`${email} finds nothing in ${slug}.`);
  return (words) => searchSeenBy(account.member, gate, { words, filter: unfiltered, from: null, limit: 20 });
}
