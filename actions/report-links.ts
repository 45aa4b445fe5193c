import { type Gate, programmeSeenBy } from "@/db/programmes";
import { endLink, keepLink, linksSeenBy, newLinkSecret } from "@/db/report-links";
import { now } from "@/domain/clock";
import type { Day } from "@/domain/day";
import type { Member } from "@/domain/member";
import { invalid, type Outcome, type Refused, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import type { Programme } from "@/domain/programme";
import { expiryAfter, faultInLastDay, type LinkScope, type ReportLink } from "@/domain/report-link";

/** Who shares the report of which programme. */
interface Sharer {
  readonly member: Member;
  readonly gate: Gate;
}

interface Wish extends LinkScope {
  readonly id: string;
  readonly label: string;
  /** The last day on which it opens. */
  readonly expires: Day;
}

/** Makes a link by which people without an account read the report. Its secret is in this answer and never again. */
export async function makeReportLink(
  sharer: Sharer,
  { expires, ...wish }: Wish,
): Promise<Outcome<{ link: ReportLink; secret: string }>> {
  const { member, gate } = sharer;
  const seen = may.shareReport(member, gate) ? await programmeSeenBy(member, gate.slug) : null;
  if (!seen) return refuse("not_found");
  const refused = faultsIn(seen.programme, { ...wish, expires });
  if (refused) return refused;
  const secret = newLinkSecret();
  const kept = await keepLink(member, gate, {
    ...wish,
    languages: seen.programme.languages.filter((language) => wish.languages.includes(language)),
    chosen: [...new Set(wish.chosen)],
    secret,
    expiresAt: expiryAfter(expires, seen.programme.timeZone),
  });
  if (kept !== "kept") return refuse(kept);
  const link = (await linksSeenBy(member, gate)).find(({ id }) => id === wish.id);
  return link ? { done: { link, secret } } : refuse("not_found");
}

function faultsIn({ languages, timeZone }: Programme, wish: Omit<Wish, "id" | "label">): Refused | null {
  if (wish.languages.length === 0) return invalid("languages", "empty");
  if (wish.languages.some((language) => !languages.includes(language))) return invalid("languages", "not_a_language");
  if (wish.period && wish.period.to < wish.period.from) return invalid("period", "ends_early");
  const fault = faultInLastDay(wish.expires, now(), timeZone);
  return fault && invalid("expires", fault);
}

/** Ends a link at once, whoever of the coordinators made it; answers all that there are. */
export async function revokeReportLink(
  { member, gate }: Sharer,
  { id }: { readonly id: string },
): Promise<Outcome<readonly ReportLink[]>> {
  if (!may.shareReport(member, gate) || !(await endLink(member, gate, id))) return refuse("not_found");
  return { done: await linksSeenBy(member, gate) };
}
