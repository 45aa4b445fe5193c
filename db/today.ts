import { and, eq, inArray } from "drizzle-orm";
import type { Card } from "@/domain/board";
import { dayOf } from "@/domain/day";
import { byUrgency } from "@/domain/desk";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import type { Programme } from "@/domain/programme";
import {
  type Awaited,
  type Fresh,
  lastSaidIn,
  type Own,
  type Stand,
  type Today,
  type Translatable,
} from "@/domain/today";
import { mostPressingFirst, pressureOf } from "@/domain/urgency";
import { mostPersonalFirst } from "@/domain/waiting";
import { boardSeenBy } from "./board";
import { deskSeenBy } from "./desk";
import { engine } from "./engine";
import { lastAndNext } from "./exchanges";
import { gateFor, programmeSeenBy, programmesSeenBy } from "./programmes";
import { requestsSeenBy } from "./requests";
import { quotesFor, waitingSeenBy } from "./said";
import { changes } from "./schema/changes";
import { gaps } from "./schema/desk";
import { noteArrival } from "./seen";
import { newsFor } from "./visits";

/** So many of the ideas with something new are told; of the rest only that they are there. */
const mostTold = 50;

/** What a member finds when she comes in; nothing of an idea that she may not see. */
export async function todaySeenBy(member: Member, at: Date): Promise<Today> {
  const lines = await programmesSeenBy(member);
  const found = await Promise.all(lines.map(({ slug }) => seenIn(member, slug, at)));
  const parts = found.filter((part) => part !== null);
  const fresh = parts.flatMap((part) => part.fresh).sort((a, b) => newest(b) - newest(a));
  const awaited = parts.flatMap((part) => part.awaited).sort(mostPersonalFirst);
  const libraries = new Map(parts.flatMap(({ stand }) => stand.programme.people.map((one) => [one.id, one.library])));
  const deskOrder = byUrgency(member, (person) => libraries.get(person));
  return {
    at: at.toISOString(),
    stands: parts.map(({ stand }) => stand),
    fresh,
    awaited,
    own: parts.flatMap((part) => part.own).sort((a, b) => mostPressingFirst(a.pressure, b.pressure)),
    translatable: parts.flatMap((part) => part.translatable).sort((a, b) => deskOrder(a.entry, b.entry)),
    quotes: await quotesFor(member, [
      ...awaited.map(({ said }) => said.comment),
      ...fresh.slice(0, mostTold).flatMap((one) => lastSaidIn(one.changes) ?? []),
    ]),
  };
}

function newest({ unseen }: Fresh): number {
  return unseen.at === null ? 0 : Date.parse(unseen.at);
}

async function seenIn(
  member: Member,
  slug: string,
  at: Date,
): Promise<{
  readonly stand: Stand;
  readonly fresh: readonly Fresh[];
  readonly awaited: readonly Awaited[];
  readonly own: readonly Own[];
  readonly translatable: readonly Translatable[];
} | null> {
  const [gate, seen] = await Promise.all([gateFor(member, slug), programmeSeenBy(member, slug)]);
  if (!gate || !seen) return null;
  const { programme, revision } = seen;
  const [news, { cards }, { next }, requests, desk] = await Promise.all([
    newsFor(member, programme),
    boardSeenBy(member, programme),
    lastAndNext(member, programme, at),
    requestsSeenBy(member, gate),
    deskSeenBy(member, gate, { share: "all", language: null }),
  ]);
  await noteArrival(member, programme.id, news);
  const byId = new Map(cards.map((card) => [card.id, card]));
  const placed = (idea: string): { programme: Programme; card: Card }[] => {
    const card = byId.get(idea);
    return card ? [{ programme, card }] : [];
  };
  const waiting = await waitingSeenBy(member, programme, news.floor);
  const hers = may.seeAll(member, programme) ? cards.filter(({ owners }) => owners.includes(member.id)) : cards;
  return {
    stand: { programme, revision, newest: news.revision, first: news.floor === null, next, requests },
    fresh: news.ideas.flatMap((unseen) =>
      placed(unseen.idea).map((place) => ({
        ...place,
        unseen,
        changes: (news.changes.get(unseen.idea) ?? []).toReversed(),
      })),
    ),
    awaited: waiting.flatMap((one) => placed(one.said.idea).map((place) => ({ ...place, ...one }))),
    own: await pressing(programme, hers, at),
    translatable: desk.entries.map((entry) => ({ programme, entry })),
  };
}

/** Ideas of a programme that are open, with how pressing each is. */
async function pressing(programme: Programme, cards: readonly Card[], now: Date): Promise<readonly Own[]> {
  if (cards.length === 0) return [];
  const { read } = await engine();
  const ids = cards.map(({ id }) => id);
  const [lacking, touched] = await Promise.all([
    read.select().from(gaps).where(inArray(gaps.piece, ids)),
    read
      .select({ revision: changes.revision, at: changes.at })
      .from(changes)
      .where(
        and(
          eq(changes.programme, programme.id),
          inArray(
            changes.revision,
            cards.map(({ revision }) => revision),
          ),
          eq(changes.part, 0),
        ),
      ),
  ]);
  const touchedAt = new Map(touched.map(({ revision, at }) => [revision, at]));
  const kinds = new Map(programme.statuses.map(({ id, kind }) => [id, kind]));
  const when = { now, today: dayOf(now, programme.timeZone), stuckAfter: programme.stuckAfter };
  return cards.flatMap((card) => {
    const kind = kinds.get(card.status) ?? "proposed";
    const pressure = pressureOf({ kind, due: card.due, touched: touchedAt.get(card.revision) ?? now }, when);
    if (!pressure) return [];
    const lacks = lacking
      .filter(({ piece }) => piece === card.id)
      .map(({ language, outdated }) => ({ language, outdated }));
    return [{ programme, card, pressure, lacks }];
  });
}
