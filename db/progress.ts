import { inArray } from "drizzle-orm";
import type { Card } from "@/domain/board";
import { dayOf } from "@/domain/day";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import type { Programme } from "@/domain/programme";
import { pointsBetween } from "@/domain/progress/calendar";
import { agesOf, movementsIn, staysIn, wayToDone } from "@/domain/progress/durations";
import { byStatus, byTheme, concernsOf, movementOf } from "@/domain/progress/figures";
import type { Period } from "@/domain/progress/period";
import type { FlowPoint, Progress } from "@/domain/progress/progress";
import { countsOf, type Standings } from "@/domain/progress/standing";
import { awaitedIn } from "./awaited";
import { boardSeenBy } from "./board";
import { cardsOfIdeas } from "./cards";
import { engine } from "./engine";
import { ideas } from "./schema/ideas";
import { firstChangeOf, type Past, standingsAt, standingsBeside, tellingChanges, touchedBetween } from "./standings";

/** Progress with the cards of the ideas that it names. */
export interface ProgressSeen {
  readonly progress: Progress;
  readonly cards: ReadonlyMap<string, Card>;
  /** How all ideas stood at the end of the period, the archived ones among them. */
  readonly end: Standings;
  /** The revision of the programme that all of it is told from. */
  readonly revision: number;
}

const day = 86_400_000;
/** What says where ideas went, and how long they had been where they were. */
const movingKinds = ["proposed", "moved"] as const;

/** What moved in a programme in a period, and how things stood at its end; null for whoever does not see all of it. */
export async function progressSeenBy(
  member: Member,
  programme: Programme,
  period: Period,
): Promise<ProgressSeen | null> {
  if (!may.seeAll(member, programme)) return null;
  const { read } = await engine();
  const { revision, cards } = await boardSeenBy(member, programme);
  const board: Standings = new Map(cards.map((card) => [card.id, card]));
  const past: Past = { read, programme: programme.id, timeZone: programme.timeZone, now: period.now, revision, board };
  const [end, happened, touched, awaited] = await Promise.all([
    standingsAt(past, period.to),
    tellingChanges(past, period.from, period.to, movingKinds),
    touchedBetween(past, new Date(period.to.getTime() - programme.stuckAfter * day), period.to),
    awaitedIn(read, programme, board),
  ]);
  const begin = await standingsBeside(past, period.from, end, happened);
  const movement = movementOf(begin, end, programme);
  const themes = byTheme(end, programme);
  const progress: Progress = {
    period,
    movement,
    concerns: concernsOf(end, touched, period, programme),
    statuses: byStatus(end, programme),
    themes: Object.fromEntries([...themes].flatMap(([theme, split]) => (theme === null ? [] : [[theme, split]]))),
    themeless: themes.get(null) ?? null,
    flow: await flowOf(past, programme, period),
    stays: Object.fromEntries(staysIn(happened)),
    toDone: wayToDone(happened, movement.done, await proposedAt(past, movement.done), programme),
    ages: Object.fromEntries(agesOf(end, period.to, programme)),
    awaited,
    moves: movementsIn(happened).toReversed(),
  };
  return { progress, cards: await cardsAt(end, cards), end, revision };
}

/** How many ideas lay in which status, over the whole time of the programme up to the end of a period. */
async function flowOf(past: Past, programme: Programme, { to }: Period): Promise<readonly FlowPoint[]> {
  const first = await firstChangeOf(past.read, past.programme);
  if (!first || first >= to) return [];
  const points = pointsBetween(dayOf(first, programme.timeZone), to, programme.timeZone);
  const flow: FlowPoint[] = [];
  // The latest first: each month is told from the one after it.
  for (const at of points.toReversed()) flow.unshift({ at, counts: countsOf(await standingsAt(past, at)) });
  return flow;
}

async function proposedAt({ read }: Past, ids: readonly string[]): Promise<ReadonlyMap<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await read
    .select({ id: ideas.id, at: ideas.proposedAt })
    .from(ideas)
    .where(inArray(ideas.id, [...ids]));
  return new Map(rows.map(({ id, at }) => [id, at]));
}

/** The cards of all ideas that stood on the board at an instant; some were archived since. */
async function cardsAt(end: Standings, board: readonly Card[]): Promise<ReadonlyMap<string, Card>> {
  const known = new Map(board.map((card) => [card.id, card]));
  const archived = [...end.values()].filter(({ id, archived }) => !archived && !known.has(id)).map(({ id }) => id);
  const { read } = await engine();
  for (const card of await cardsOfIdeas(read, archived)) known.set(card.id, card);
  return known;
}
