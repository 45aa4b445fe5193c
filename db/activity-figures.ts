import { and, eq, gte, inArray, lt, lte } from "drizzle-orm";
import { type Entry, ideaOf, newestFirst, spotOf } from "@/domain/activity/entry";
import { entriesOfFigure, entriesOfMoves } from "@/domain/activity/figure";
import { isFigure, peopleIn, type TellingFigure } from "@/domain/activity/filter";
import { lengthOfPage, pageSize } from "@/domain/activity/page";
import type { Member } from "@/domain/member";
import { type Movement, movementOf } from "@/domain/progress/figures";
import type { Page, Search } from "./activity";
import { boardSeenBy } from "./board";
import { cardsOfIdeas } from "./cards";
import { entryColumns, entryOfRow } from "./entries";
import { changes } from "./schema/changes";
import { type Past, standingsAt, standingsBeside } from "./standings";

/** How the ideas of a figure came to be counted, or what the list of moves of the period is made of. */
export async function entriesCounted(member: Member, search: Search): Promise<Page> {
  const { programme, filter } = search;
  const past = await pastOf(member, search);
  const happened = await movesIn(past, search);
  const { counted, all } = isFigure(filter.kind)
    ? await figureIn(past, search, filter.kind, happened)
    : { counted: null, all: entriesOfMoves(happened) };
  const found = (await narrowed(past, search, all)).toSorted((one, other) => newestFirst(spotOf(one), spotOf(other)));
  const entries = found.slice(0, lengthOfPage(found.slice(0, pageSize.most + 1), programme.timeZone));
  const last = entries.at(-1);
  return { entries, next: entries.length < found.length && last ? spotOf(last) : null, counted };
}

async function pastOf(member: Member, { read, programme, period }: Search): Promise<Past> {
  const { revision, cards } = await boardSeenBy(member, programme);
  const { id, timeZone } = programme;
  const board = new Map(cards.map((card) => [card.id, card]));
  return { read, programme: id, timeZone, now: period.now, revision, board };
}

/** What was proposed and moved in the period, in order. */
async function movesIn({ read, programme, revision }: Past, { period }: Search): Promise<readonly Entry[]> {
  const rows = await read
    .select(entryColumns)
    .from(changes)
    .where(
      and(
        eq(changes.programme, programme),
        gte(changes.at, period.from),
        lt(changes.at, period.to),
        lte(changes.revision, revision),
        inArray(changes.kind, ["proposed", "moved"]),
      ),
    );
  return rows.sort((one, other) => one.revision - other.revision || one.part - other.part).map(entryOfRow);
}

/** The ideas that a figure counts, as the page of progress counts them, and what brought them there. */
async function figureIn(
  past: Past,
  { programme, period }: Search,
  figure: TellingFigure,
  happened: readonly Entry[],
): Promise<{ readonly counted: Movement[TellingFigure]; readonly all: readonly Entry[] }> {
  const end = await standingsAt(past, period.to);
  const told = happened.flatMap(({ change }) => ("idea" in change ? [change] : []));
  const movement = movementOf(await standingsBeside(past, period.from, end, told), end, programme);
  return { counted: movement[figure], all: entriesOfFigure(figure, movement, happened, programme) };
}

async function narrowed(
  { read, board }: Past,
  { programme, filter, before }: Search,
  entries: readonly Entry[],
): Promise<readonly Entry[]> {
  const { by, city, theme } = filter;
  const people = city === null ? null : peopleIn(programme, city);
  const left = entries.filter(
    (entry) =>
      (before === null || newestFirst(spotOf(entry), before) > 0) &&
      (by === null || entry.change.by === by) &&
      (people === null || people.has(entry.change.by)),
  );
  if (theme === null) return left;
  const archived = new Set(left.flatMap(({ change }) => ideaOf(change) ?? []).filter((idea) => !board.has(idea)));
  const themes = new Map((await cardsOfIdeas(read, [...archived])).map((card) => [card.id, card.theme]));
  return left.filter(({ change }) => {
    const idea = ideaOf(change) ?? "";
    return (board.get(idea)?.theme ?? themes.get(idea)) === theme;
  });
}
