import { eq } from "drizzle-orm";
import type { Card } from "@/domain/board";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import { cardsOfProgramme } from "./cards";
import { engine } from "./engine";
import { invitedIdeas } from "./programmes";
import { programmes } from "./schema/programmes";

/**
 * The cards of a programme that a member may see, and a revision that they are at least as new as: what
 * the stream sends after it makes them current.
 */
export async function boardSeenBy(
  member: Member,
  programme: { readonly id: string; readonly partners: readonly { readonly id: string }[] },
): Promise<{ revision: number; cards: readonly Card[] }> {
  const { read } = await engine();
  // The revision first: whatever is committed in between comes again with the stream, and is known then.
  const [row] = await read
    .select({ revision: programmes.revision })
    .from(programmes)
    .where(eq(programmes.id, programme.id));
  const cards = may.seeAll(member, programme)
    ? await cardsOfProgramme(read, programme.id)
    : await cardsOfProgramme(read, programme.id, await invitedIdeas(read, member, programme.id));
  return { revision: row?.revision ?? 0, cards };
}
