import { and, asc, eq, getTableColumns, gt, gte, inArray, lt, lte } from "drizzle-orm";
import type { Change } from "@/domain/change";
import { nextMonthAfter } from "@/domain/progress/calendar";
import { type Standing, type Standings, standingsBefore, tellingKinds } from "@/domain/progress/standing";
import type { Database } from "./engine";
import { changeOfRow } from "./ideas";
import { prepared } from "./prepared";
import { changes } from "./schema/changes";
import { ideas, owners } from "./schema/ideas";

/** A programme's past, told from how its board stands at a revision. */
export interface Past {
  readonly read: Database;
  readonly programme: string;
  readonly timeZone: string;
  readonly now: Date;
  readonly revision: number;
  readonly board: Standings;
}

/** Standings at beginnings of months that lie behind us: they do not change any more. */
type Kept = Map<number, Promise<Standings>>;

/** So many programmes' months are kept in memory; the one that nobody asked for longest goes first. */
const mostKept = 4;
/** What is younger may still be followed by a change of a server whose clock is behind. */
const settled = 3_600_000;

// Next bundles this module several times, and a process keeps a month once.
const shared = globalThis as { passerelleMonths?: Map<string, Kept> };

function keptOf(programme: string): Kept {
  shared.passerelleMonths ??= new Map();
  const all = shared.passerelleMonths;
  const kept = all.get(programme) ?? new Map<number, Promise<Standings>>();
  all.delete(programme);
  all.set(programme, kept);
  for (const oldest of all.keys()) {
    if (all.size <= mostKept) break;
    all.delete(oldest);
  }
  return kept;
}

/**
 * How the ideas of a programme stood at an instant: what happened since is taken back month by month. Ideas that
 * were archived already, and stayed so, are not among them.
 */
export async function standingsAt(past: Past, instant: Date): Promise<Standings> {
  if (instant >= past.now) return past.board;
  const justBefore = new Date(instant.getTime() - 1);
  const begins = nextMonthAfter(justBefore, past.timeZone).getTime() === instant.getTime();
  return begins ? standingsOfMonth(past, instant) : workedOut(past, instant);
}

async function workedOut(past: Past, instant: Date): Promise<Standings> {
  const next = nextMonthAfter(instant, past.timeZone);
  if (next >= past.now) return takenBack(past, past.board, instant, past.now);
  return takenBack(past, await standingsOfMonth(past, next), instant, next);
}

/** The same for the beginning of a month, which is worked out once. */
function standingsOfMonth(past: Past, month: Date): Promise<Standings> {
  const kept = keptOf(past.programme);
  const known = kept.get(month.getTime());
  if (known) return known;
  const standings = workedOut(past, month);
  if (past.now.getTime() - month.getTime() > settled) {
    kept.set(month.getTime(), standings);
    // What failed is tried again by whoever asks next.
    standings.catch(() => kept.delete(month.getTime()));
  }
  return standings;
}

/**
 * How the ideas stood at the beginning of a period, given what happened in it and how they stand at its end: those
 * that were archived then, and are no longer, are among them.
 */
export async function standingsBeside(
  past: Past,
  from: Date,
  end: Standings,
  happened: readonly Change[],
): Promise<Standings> {
  const begin = await standingsAt(past, from);
  const proposed = new Set(happened.filter(({ kind }) => kind === "proposed").map(({ idea }) => idea));
  const lacking = [...end.keys()].filter((idea) => !begin.has(idea) && !proposed.has(idea));
  return lacking.length === 0 ? begin : new Map([...begin, ...(await standingsOf(past.read, lacking, from))]);
}

async function takenBack(past: Past, later: Standings, from: Date, to: Date): Promise<Standings> {
  const happened = await tellingChanges(past, from, to);
  const unknown = [...new Set(happened.map(({ idea }) => idea))].filter((idea) => !later.has(idea));
  if (unknown.length === 0) return standingsBefore(later, happened);
  // They were archived then, and none of the changes that were taken back so far was about them.
  return standingsBefore(new Map([...later, ...(await standingsOf(past.read, unknown, to))]), happened);
}

/** What happened from one instant up to another, in order; of the kinds that say where ideas stand, or of others. */
export async function tellingChanges(
  { read, programme, revision }: Pick<Past, "read" | "programme" | "revision">,
  from: Date,
  to: Date,
  kinds: readonly Change["kind"][] = tellingKinds,
): Promise<readonly Change[]> {
  const rows = await read
    .select(changeColumns)
    .from(changes)
    .where(
      and(
        eq(changes.programme, programme),
        gte(changes.at, from),
        lt(changes.at, to),
        lte(changes.revision, revision),
        inArray(changes.kind, [...kinds]),
      ),
    );
  return rows.sort((a, b) => a.revision - b.revision || a.part - b.part).map(changeOfRow);
}

const { news: _, ...changeColumns } = getTableColumns(changes);
/** So many ids are asked for at once: SQLite takes no more values than that many thousand. */
export const portion = 1_000;

/** How some ideas stood at an instant, be they archived or not. */
export async function standingsOf(read: Database, ids: readonly string[], at: Date): Promise<Standings> {
  const standings = new Map<string, Standing>();
  for (let begin = 0; begin < ids.length; begin += portion) {
    const some = ids.slice(begin, begin + portion);
    const rows = await read
      .select({
        id: ideas.id,
        status: ideas.status,
        theme: ideas.theme,
        due: ideas.due,
        since: ideas.since,
        archivedAt: ideas.archivedAt,
      })
      .from(ideas)
      .where(inArray(ideas.id, some));
    const held = await read
      .select({ idea: owners.idea, member: owners.member })
      .from(owners)
      .where(inArray(owners.idea, some));
    const ownersOf = new Map<string, string[]>(rows.map(({ id }) => [id, []]));
    for (const { idea, member } of held) ownersOf.get(idea)?.push(member);
    const now = rows.map(({ since, archivedAt, ...row }): [string, Standing] => [
      row.id,
      { ...row, since: since.toISOString(), owners: ownersOf.get(row.id) ?? [], archived: archivedAt !== null },
    ]);
    const since = await read
      .select(changeColumns)
      .from(changes)
      .where(and(inArray(changes.idea, some), gte(changes.at, at), inArray(changes.kind, [...tellingKinds])))
      .orderBy(asc(changes.revision), asc(changes.part));
    for (const [id, standing] of standingsBefore(new Map(now), since.map(changeOfRow))) standings.set(id, standing);
  }
  return standings;
}

/** The ideas to which anything happened after one instant and up to another. */
export async function touchedBetween({ read, programme }: Past, after: Date, to: Date): Promise<ReadonlySet<string>> {
  const rows = await read
    .selectDistinct({ idea: changes.idea })
    .from(changes)
    .where(and(eq(changes.programme, programme), gt(changes.at, after), lt(changes.at, to)));
  return new Set(rows.flatMap(({ idea }) => (idea === null ? [] : [idea])));
}

/** The instant of a programme's first change; null before there is one. */
export async function firstChangeOf(read: Database, programme: string): Promise<Date | null> {
  const [row] = await firstRow(read, { programme });
  return row?.at ?? null;
}

const firstRow = prepared("first_change", ["programme"], (db, { programme }) =>
  db.select({ at: changes.at }).from(changes).where(eq(changes.programme, programme)).orderBy(asc(changes.at)).limit(1),
);
