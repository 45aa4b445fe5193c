import { createHash, randomBytes } from "node:crypto";
import { and, count, desc, eq, gt, isNull, lt, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { now } from "@/domain/clock";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import type { Programme } from "@/domain/programme";
import {
  isLinkSecret,
  type LinkEvent,
  type LinkScope,
  type LoggedEvent,
  mostLinks,
  mostLogged,
  type Opening,
  type ReportLink,
  remembered,
  stateOf,
} from "@/domain/report-link";
import { type Database, engine } from "./engine";
import { memberOfRow } from "./members";
import { prepared } from "./prepared";
import { type Gate, gateFor, programmeSeenBy } from "./programmes";
import { members } from "./schema/people";
import { programmes } from "./schema/programmes";
import { linkLog, reportLinks } from "./schema/report-links";

/** So many links of a programme are told, the newest ones. */
const mostTold = 50;
const day = 86_400_000;

type Row = typeof reportLinks.$inferSelect;

function scopeOfRow({ names, languages, from, to, chosen }: Row): LinkScope {
  return { names, languages, chosen, period: from !== null && to !== null ? { from, to } : null };
}

/** A new secret, for the address of a link alone. */
export function newLinkSecret(): string {
  return randomBytes(32).toString("base64url");
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** The links to a programme's report, the newest first; none for whoever may not share it. */
export async function linksSeenBy(member: Member, gate: Gate): Promise<readonly ReportLink[]> {
  if (!may.shareReport(member, gate)) return [];
  const { read } = await engine();
  const at = now();
  const rows = await read
    .select({ link: reportLinks, maker: members })
    .from(reportLinks)
    .innerJoin(members, eq(members.id, reportLinks.member))
    .where(eq(reportLinks.programme, gate.id))
    .orderBy(desc(reportLinks.createdAt), desc(reportLinks.id))
    .limit(mostTold);
  const logs = await Promise.all(rows.map(({ link }) => logOf(read, link.id)));
  return rows.map(({ link, maker }, place) => ({
    ...scopeOfRow(link),
    id: link.id,
    label: link.label,
    by: link.member,
    createdAt: link.createdAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
    revokedAt: link.revokedAt?.toISOString() ?? null,
    state: stateOf(link, may.shareReport(memberOfRow(maker), gate), at),
    opened: link.opened,
    lastOpenedAt: link.lastOpenedAt?.toISOString() ?? null,
    log: logs[place] ?? [],
  }));
}

async function logOf(read: Database, link: string): Promise<readonly LoggedEvent[]> {
  const rows = await logRows(read, { link });
  return rows.map(({ event, at, by }) => ({ event, at: at.toISOString(), by }));
}

// Link by link, so that no more is read of a log than is told.
const logRows = prepared("link_log", ["link"], (db, { link }) =>
  db
    .select({ event: linkLog.event, at: linkLog.at, by: linkLog.by })
    .from(linkLog)
    .where(eq(linkLog.link, link))
    .orderBy(desc(linkLog.at), desc(linkLog.id))
    .limit(mostLogged),
);

interface NewLink extends LinkScope {
  readonly id: string;
  readonly label: string;
  readonly secret: string;
  readonly expiresAt: Date;
}

/** Keeps a new link with its secret's hash; answers why not where there is such an id, or she has too many. */
export async function keepLink(
  member: Member,
  gate: Gate,
  { secret, period, languages, chosen, ...link }: NewLink,
  most: number = mostLinks,
): Promise<"kept" | "id_taken" | "too_many_links"> {
  const { transact } = await engine();
  const at = now();
  return transact<"kept" | "id_taken" | "too_many_links">(null, async (tx) => {
    // Her row is the lock: two requests at the same moment would each count nineteen.
    await tx
      .update(members)
      .set({ name: sql`${members.name}` })
      .where(eq(members.id, member.id));
    const forgotten = new Date(at.getTime() - remembered * day);
    await tx.delete(reportLinks).where(and(eq(reportLinks.programme, gate.id), lt(reportLinks.expiresAt, forgotten)));
    const [row] = await tx
      .insert(reportLinks)
      .values({
        ...link,
        programme: gate.id,
        member: member.id,
        hash: hashOf(secret),
        languages: [...languages],
        from: period?.from ?? null,
        to: period?.to ?? null,
        chosen: [...chosen],
        createdAt: at,
        opened: 0,
      })
      .onConflictDoNothing()
      .returning({ id: reportLinks.id });
    if (!row) return { drop: "id_taken" };
    const [open] = await tx
      .select({ count: count().mapWith(Number) })
      .from(reportLinks)
      .where(
        and(
          eq(reportLinks.member, member.id),
          eq(reportLinks.programme, gate.id),
          isNull(reportLinks.revokedAt),
          gt(reportLinks.expiresAt, at),
        ),
      );
    if ((open?.count ?? 0) > most) return { drop: "too_many_links" };
    await log(tx, { link: link.id, event: "made", at, by: member.id });
    return { keep: "kept" };
  });
}

/** Ends a link of a programme; false where there is none with this id, or it was revoked before. */
export async function endLink(member: Member, gate: Gate, id: string): Promise<boolean> {
  const { transact } = await engine();
  const at = now();
  return transact(null, async (tx) => {
    const ended = await tx
      .update(reportLinks)
      .set({ revokedAt: at })
      .where(and(eq(reportLinks.id, id), eq(reportLinks.programme, gate.id), isNull(reportLinks.revokedAt)))
      .returning({ id: reportLinks.id });
    if (ended.length === 0) return { drop: false };
    await log(tx, { link: id, event: "revoked", at, by: member.id });
    return { keep: true };
  });
}

async function log(
  tx: Database,
  entry: { readonly link: string; readonly event: LinkEvent; readonly at: Date; readonly by: string | null },
): Promise<void> {
  await tx.insert(linkLog).values({ ...entry, id: newId() });
}

/** What stands behind an address that opens. */
export interface OpenLink extends LinkScope {
  readonly id: string;
  /** Whoever made it: what she sees is what it shows. */
  readonly maker: Member;
  readonly programme: Programme;
  readonly expiresAt: Date;
}

/**
 * The link with this secret; null when there is none, it is over, or whoever made it may no longer share the report.
 * Nothing is kept of the question.
 */
export async function linkWith(secret: string): Promise<OpenLink | null> {
  if (!isLinkSecret(secret)) return null;
  const { read } = await engine();
  const [row] = await linkRow(read, { hash: hashOf(secret) });
  if (!row) return null;
  const maker = memberOfRow(row.maker);
  const gate = await gateFor(maker, row.slug);
  if (!gate || stateOf(row.link, may.shareReport(maker, gate), now()) !== "open") return null;
  const seen = await programmeSeenBy(maker, row.slug);
  return (
    seen && {
      ...scopeOfRow(row.link),
      id: row.link.id,
      expiresAt: row.link.expiresAt,
      maker,
      programme: seen.programme,
    }
  );
}

const linkRow = prepared("report_link", ["hash"], (db, { hash }) =>
  db
    .select({ link: reportLinks, maker: members, slug: programmes.slug })
    .from(reportLinks)
    .innerJoin(members, eq(members.id, reportLinks.member))
    .innerJoin(programmes, eq(programmes.id, reportLinks.programme))
    .where(eq(reportLinks.hash, hash)),
);

/** Notes that a link was opened: when, and nothing about by whom. */
export async function noteOpening(link: { readonly id: string }, opening: Opening): Promise<void> {
  const { transact } = await engine();
  const at = now();
  await transact(null, async (tx) => {
    await tx
      .update(reportLinks)
      .set({ opened: sql`${reportLinks.opened} + 1`, lastOpenedAt: at })
      .where(eq(reportLinks.id, link.id));
    await log(tx, { link: link.id, event: opening, at, by: null });
    return { keep: undefined };
  });
}
