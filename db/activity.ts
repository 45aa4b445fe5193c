import { and, desc, eq, exists, gt, gte, inArray, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { type Entry, ideaOf, kindsOf, type Spot, spotOf } from "@/domain/activity/entry";
import { type ActivityFilter, isFigure, peopleIn } from "@/domain/activity/filter";
import { lengthOfPage, pageSize } from "@/domain/activity/page";
import type { Card } from "@/domain/board";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import type { Programme } from "@/domain/programme";
import type { Asked, Period } from "@/domain/progress/period";
import { entriesCounted } from "./activity-figures";
import { cardsOfIdeas } from "./cards";
import { type Database, engine } from "./engine";
import { entryColumns, entryOfRow } from "./entries";
import { periodAt } from "./period";
import { changes } from "./schema/changes";
import { ideas } from "./schema/ideas";
import { firstChangeOf } from "./standings";

/** A page of what happened in a programme, the newest first, with the cards of the ideas that it names. */
export interface Activity {
  readonly period: Period;
  readonly entries: readonly Entry[];
  /** Where older entries begin; null where there are none in the period. */
  readonly next: Spot | null;
  /** The ideas that the figure counts, where activity is narrowed to one. */
  readonly counted: readonly string[] | null;
  readonly cards: readonly Card[];
  /** When something happened in the programme for the first time; null where nothing did. */
  readonly begun: Date | null;
}

export interface Wish {
  readonly asked: Asked;
  readonly filter: ActivityFilter;
  /** Only what is older than that. */
  readonly before: Spot | null;
  readonly now: Date;
}

/** What happened in a programme in a period; null for whoever does not see all of it. */
export async function activitySeenBy(member: Member, programme: Programme, wish: Wish): Promise<Activity | null> {
  if (!may.seeAll(member, programme)) return null;
  const { read } = await engine();
  const { asked, filter, now } = wish;
  const [period, begun] = await Promise.all([
    periodAt(member, programme, asked, now),
    firstChangeOf(read, programme.id),
  ]);
  const search: Search = { read, programme, period, filter, before: wish.before };
  const { entries, next, counted } =
    isFigure(filter.kind) || filter.kind === "moves" ? await entriesCounted(member, search) : await entriesTold(search);
  const named = new Set(entries.flatMap(({ change }) => ideaOf(change) ?? []));
  return { period, entries, next, counted, cards: await cardsOfIdeas(read, [...named]), begun };
}

export interface Search {
  readonly read: Database;
  readonly programme: Programme;
  readonly period: Period;
  readonly filter: ActivityFilter;
  readonly before: Spot | null;
}

export type Page = Pick<Activity, "entries" | "next" | "counted">;

/** So many changes at most are looked at for a page, however few of them the filter lets pass. */
const mostLookedAt = 5_000;

const order = [desc(changes.at), desc(changes.revision), desc(changes.part)];

/** What people did, the newest first. */
async function entriesTold(search: Search): Promise<Page> {
  const { read, programme } = search;
  const conditions = narrowed(search);
  // Without conditions every change that is looked at is told.
  const end = conditions.length > 0 ? await endOfSight(search) : null;
  const rows = await read
    .select(entryColumns)
    .from(changes)
    .where(and(inSight(search, end), ...conditions))
    .orderBy(...order)
    .limit(pageSize.most + 1);
  const found = rows.map(entryOfRow);
  const entries = found.slice(0, lengthOfPage(found, programme.timeZone));
  const last = entries.at(-1);
  const next = entries.length < found.length && last ? spotOf(last) : end;
  return { entries, next, counted: null };
}

/**
 * What lies in the period and before the place to go on from; of one person where that is asked for. The instant is
 * bounded once from each side: of two bounds an engine may take the wider one to find where to begin and to stop.
 */
function inSight({ programme, period, filter, before }: Search, end: Spot | null): SQL | undefined {
  return and(
    eq(changes.programme, programme.id),
    filter.by === null ? undefined : eq(changes.by, filter.by),
    end ? notBefore(end) : gte(changes.at, period.from),
    before && before.at < period.to.getTime() ? olderThan(before) : lt(changes.at, period.to),
  );
}

function olderThan({ at, revision, part }: Spot): SQL | undefined {
  const instant = new Date(at);
  const atOnce = or(
    lt(changes.at, instant),
    lt(changes.revision, revision),
    and(eq(changes.revision, revision), lt(changes.part, part)),
  );
  return and(lte(changes.at, instant), atOnce);
}

function notBefore({ at, revision, part }: Spot): SQL | undefined {
  const instant = new Date(at);
  const atOnce = or(
    gt(changes.at, instant),
    gt(changes.revision, revision),
    and(eq(changes.revision, revision), gte(changes.part, part)),
  );
  return and(gte(changes.at, instant), atOnce);
}

/** The oldest change that is looked at for a page; null where all of them are. */
async function endOfSight(search: Search): Promise<Spot | null> {
  const [row] = await search.read
    .select({ at: changes.at, revision: changes.revision, part: changes.part })
    .from(changes)
    .where(inSight(search, null))
    .orderBy(...order)
    .limit(1)
    .offset(mostLookedAt - 1);
  return row ? { ...row, at: row.at.getTime() } : null;
}

function narrowed({ read, programme, filter }: Search): readonly SQL[] {
  const { city, theme, kind } = filter;
  const conditions = [
    city === null ? undefined : inArray(changes.by, [...peopleIn(programme, city)]),
    theme === null
      ? undefined
      : exists(
          read
            .select({ one: sql`1` })
            .from(ideas)
            .where(and(eq(ideas.id, changes.idea), eq(ideas.theme, theme))),
        ),
    kind === null || isFigure(kind) || kind === "moves"
      ? undefined
      : kind === "programme"
        ? isNull(changes.idea)
        : inArray(changes.kind, [...kindsOf(kind)]),
  ];
  return conditions.flatMap((condition) => condition ?? []);
}
