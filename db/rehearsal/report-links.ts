import { v7 as newId } from "uuid";
import { now } from "@/domain/clock";
import type { Member } from "@/domain/member";
import { keepLink, newLinkSecret } from "../report-links";
import type { Place } from "./people";

/** Keeps a link to a programme's report that is good for a month; answers its id and its secret. */
export async function keepWholeLink(place: Place, maker: Member): Promise<{ link: string; secret: string }> {
  const [link, secret] = [newId(), newLinkSecret()];
  const expiresAt = new Date(now().getTime() + 30 * 86_400_000);
  const scope = { names: false, languages: ["de", "fr"], period: null, chosen: [] } as const;
  const kept = await keepLink(maker, place, { id: link, label: "Kulturamt", secret, expiresAt, ...scope }, Infinity);
  if (kept !== "kept") throw new Error(`The link was not kept: ${kept}.`);
  return { link, secret };
}
