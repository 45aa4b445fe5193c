import { cache } from "react";
import { gateFor, programmeSeenBy } from "@/db/programmes";
import { requestsSeenBy } from "@/db/requests";
import { newFor } from "@/db/visits";
import type { Requests } from "@/domain/desk";
import type { Member } from "@/domain/member";

/** The programme of an address as a member sees it, read once for all parts of a page. */
export const programmeOpened = cache(programmeSeenBy);

/** What a member has to do with requests in the programme of an address. */
export async function requestsOpened(member: Member, slug: string): Promise<Requests> {
  const gate = await gateFor(member, slug);
  return gate ? requestsSeenBy(member, gate) : { waiting: 0, own: [] };
}

/** What is new in it for a member, read once as well. */
export const newsOpened = cache(newFor);
