import { and, asc, desc, eq, inArray, isNotNull, isNull, ne, or, sql } from "drizzle-orm";
import { now } from "@/domain/clock";
import { type OwnRequest, type Requests, remembered, type TranslationRequest } from "@/domain/desk";
import type { Language } from "@/domain/language";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import { boardSeenBy } from "./board";
import { type Database, engine } from "./engine";
import { prepared } from "./prepared";
import type { Gate } from "./programmes";
import { gaps, requests } from "./schema/desk";

export type RequestRow = typeof requests.$inferSelect;

/** Of her own requests a member is shown so many, the newest first. */
const mostOwn = 50;

export function requestOfRow(row: RequestRow): TranslationRequest {
  const { id, idea, piece, language, by, at, library, member, fulfilledAt, fulfilledBy } = row;
  const fulfilled = fulfilledAt && fulfilledBy ? { by: fulfilledBy, at: fulfilledAt.toISOString() } : null;
  return { id, idea, piece, language, by, at: at.toISOString(), library, asked: member, fulfilled };
}

/** How many requests wait for a member, and what became of her own. */
export async function requestsSeenBy(member: Member, gate: Gate): Promise<Requests> {
  const { read } = await engine();
  const [[waiting], rows] = await Promise.all([
    may.translate(member, gate)
      ? waitingRow(read, { programme: gate.id, library: member.library, member: member.id })
      : [],
    ownRows(read, { by: member.id, programme: gate.id, most: mostOwn }),
  ]);
  return { waiting: waiting?.count ?? 0, own: await ownRequests(member, gate, rows) };
}

async function ownRequests(member: Member, gate: Gate, rows: readonly RequestRow[]): Promise<readonly OwnRequest[]> {
  const since = now().getTime() - remembered;
  const told = rows.filter(({ fulfilledAt, seenAt }) => !fulfilledAt || !seenAt || fulfilledAt.getTime() > since);
  if (told.length === 0) return [];
  const { cards } = await boardSeenBy(member, gate);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return told.flatMap((row) => {
    const card = byId.get(row.idea);
    if (!card) return [];
    const fresh = row.fulfilledAt !== null && row.seenAt === null && row.fulfilledBy !== member.id;
    return [{ ...requestOfRow(row), number: card.number, title: card.title, fresh }];
  });
}

const open = and(isNull(requests.fulfilledAt), isNull(requests.restsSince));

const waitingRow = prepared("requests_waiting", ["programme", "library", "member"], (db, of) =>
  db
    .select({ count: sql<number>`count(*)`.mapWith(Number) })
    .from(requests)
    // What was deleted meanwhile lacks nothing.
    .innerJoin(gaps, and(eq(gaps.piece, requests.piece), eq(gaps.language, requests.language)))
    .where(
      and(
        eq(requests.programme, of.programme),
        eq(requests.library, of.library),
        open,
        ne(requests.by, of.member),
        or(isNull(requests.member), eq(requests.member, of.member)),
      ),
    ),
);

const ownRows = prepared("requests_own", ["by", "programme", "most"], (db, { by, programme, most }) =>
  db
    .select()
    .from(requests)
    .where(and(eq(requests.by, by), eq(requests.programme, programme), isNull(requests.restsSince)))
    .orderBy(desc(requests.at), desc(requests.id))
    .limit(most),
);

/** The open requests to a library, the oldest first. */
export function requestsTo(
  read: Database,
  to: { readonly programme: string; readonly library: string; readonly most: number },
): Promise<RequestRow[]> {
  return toLibrary(read, to);
}

const toLibrary = prepared("requests_to", ["programme", "library", "most"], (db, { programme, library, most }) =>
  db
    .select()
    .from(requests)
    .where(and(eq(requests.programme, programme), eq(requests.library, library), open))
    .orderBy(asc(requests.at), asc(requests.id))
    .limit(most),
);

/** The open requests for some pieces. */
export async function requestsFor(read: Database, pieces: readonly string[]): Promise<readonly RequestRow[]> {
  if (pieces.length === 0) return [];
  return read
    .select()
    .from(requests)
    .where(and(inArray(requests.piece, [...pieces]), isNull(requests.fulfilledAt)));
}

/** The open requests for an idea and its comments, the oldest first. */
export async function requestsOfIdea(read: Database, idea: string): Promise<readonly TranslationRequest[]> {
  const rows = await ofIdea(read, { idea });
  return rows.map(requestOfRow);
}

const ofIdea = prepared("requests_idea", ["idea"], (db, { idea }) =>
  db
    .select()
    .from(requests)
    .where(and(eq(requests.idea, idea), isNull(requests.fulfilledAt)))
    .orderBy(asc(requests.at), asc(requests.id)),
);

/** Whether a piece lacks a translation into a language, or has one that is outdated. */
export async function isLacking(tx: Database, piece: string, language: Language): Promise<boolean> {
  const [row] = await gapRow(tx, { piece, language });
  return row !== undefined;
}

const gapRow = prepared("gap", ["piece", "language"], (db, { piece, language }) =>
  db
    .select({ piece: gaps.piece })
    .from(gaps)
    .where(and(eq(gaps.piece, piece), eq(gaps.language, language))),
);

export async function requestRow(tx: Database, id: string): Promise<RequestRow | null> {
  const [row] = await tx.select().from(requests).where(eq(requests.id, id));
  return row ?? null;
}

export async function keepRequest(tx: Database, request: typeof requests.$inferInsert): Promise<void> {
  await tx.insert(requests).values(request);
}

export async function dropRequest(tx: Database, id: string): Promise<void> {
  await tx.delete(requests).where(eq(requests.id, id));
}

/** Notes that a member knows of all her requests in a programme that were fulfilled. */
export async function seeFulfilled(member: Member, programme: string): Promise<void> {
  const { transact } = await engine();
  await transact(null, async (tx) => {
    await tx
      .update(requests)
      .set({ seenAt: now() })
      .where(
        and(
          eq(requests.by, member.id),
          eq(requests.programme, programme),
          isNull(requests.restsSince),
          isNotNull(requests.fulfilledAt),
          isNull(requests.seenAt),
        ),
      );
    return { keep: undefined };
  });
}
