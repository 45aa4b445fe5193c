import fc from "fast-check";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { progressSeenBy } from "@/db/progress";
import { changesOfProgramme } from "@/db/rehearsal/changes";
import type { Change, News } from "@/domain/change";
import { now, setClock } from "@/domain/clock";
import { kinds } from "@/domain/lifecycle";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import type { Period } from "@/domain/progress/period";
import type { Doer } from "./action";
import { archiveIdea, editIdea, moveIdea, proposeIdea, restoreIdea } from "./ideas";
import { letGoOfIdea, ownIdea } from "./owners";
import { undo } from "./undo";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
afterAll(() => setClock(0));

const hour = 3_600_000;
const as = (member: Member): Doer => ({ member, gate: people.gate, request: newId() });

/** Somebody's deed with one of the ideas at hand, some hours after the one before. */
const deed = fc.record({
  hours: fc.integer({ min: 1, max: 400 }),
  idea: fc.nat({ max: 3 }),
  kind: fc.constantFrom(
    "propose",
    "move",
    "move",
    "move",
    "undo",
    "theme",
    "due",
    "own",
    "let go",
    "archive",
    "restore",
  ),
  pick: fc.nat({ max: 5 }),
});
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never;

/** Does it; what the rules refuse does not happen. Answers the deed's id where it moved something. */
async function doIt({ kind, pick }: Deed, idea: string | undefined, last: string | null): Promise<string | null> {
  const { anna, luc, mira, programme } = people;
  const doer = as(pick % 2 === 0 ? anna : luc);
  if (kind === "propose" || idea === undefined) return null;
  const member = [anna, luc, mira][pick % 3] ?? anna;
  switch (kind) {
    case "move": {
      const status = programme.statuses[pick]?.id ?? "";
      return idOf(await moveIdea(doer, { idea, status, after: null }), doer);
    }
    case "undo":
      if (last) await undo(doer, { deed: last });
      return null;
    case "theme":
      await editIdea(doer, { idea, theme: pick === 0 ? null : (programme.themes[pick % 3]?.id ?? null) });
      return null;
    case "due":
      await editIdea(doer, { idea, due: pick === 0 ? null : `2027-0${pick}-15` });
      return null;
    case "own":
      await ownIdea(doer, { idea, member: member.id });
      return null;
    case "let go":
      await letGoOfIdea(doer, { idea, member: member.id });
      return null;
    case "archive":
      await archiveIdea(as(mira), { idea });
      return null;
    case "restore":
      await restoreIdea(as(mira), { idea });
      return null;
  }
}

function idOf(outcome: Outcome<News>, doer: Doer): string | null {
  return "done" in outcome ? doer.request : null;
}

interface State {
  status: string;
  since: number;
  theme: string | null;
  due: string | null;
  owners: Set<string>;
  archived: boolean;
  touched: number;
}

/** The slow, obvious way: everything that ever happened before an instant, one after another. */
function statesBefore(all: readonly Change[], instant: Date): Map<string, State> {
  const states = new Map<string, State>();
  for (const change of all) {
    const at = Date.parse(change.at);
    if (at >= instant.getTime()) continue;
    if (change.kind === "proposed") {
      const { status } = change.data;
      const state = {
        status,
        since: at,
        theme: null,
        due: null,
        owners: new Set<string>(),
        archived: false,
        touched: at,
      };
      states.set(change.idea, state);
    }
    const state = states.get(change.idea);
    if (!state) throw new Error("Something happened to an idea before it was proposed.");
    state.touched = at;
    if (change.kind === "moved") state.status = change.data.to;
    if (change.kind === "themed") state.theme = change.data.to;
    if (change.kind === "dated") state.due = change.data.to;
    if (change.kind === "let_go") state.owners.delete(change.data.member);
    if (change.kind === "owned") {
      state.owners.add(change.data.member);
      if (change.data.instead !== null) state.owners.delete(change.data.instead);
    }
    if (change.kind === "archived") state.archived = true;
    if (change.kind === "restored") state.archived = false;
  }
  return states;
}

function figuresOf(all: readonly Change[], { from, to }: Period): unknown {
  const { programme } = people;
  const kindOf = (status: string): string => programme.statuses.find(({ id }) => id === status)?.kind ?? "";
  const place = (status: string): number => kinds.findIndex((kind) => kind === kindOf(status));
  const before = statesBefore(all, from);
  const after = [...statesBefore(all, to)].filter(([, { archived }]) => !archived);
  const where = (holds: (state: State, earlier: State | undefined) => boolean): string[] =>
    after
      .filter(([id, state]) => holds(state, before.get(id)))
      .map(([id]) => id)
      .sort();
  const cities = (state: State): number =>
    new Set([...state.owners].map((owner) => programme.people.find(({ id }) => id === owner)?.library)).size;
  const open = ({ status }: State): boolean => !["done", "parked"].includes(kindOf(status));
  const rests = ({ status }: State): boolean => kindOf(status) === "parked";
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" }).format(to);
  return {
    new: where((_, earlier) => !earlier),
    forward: where((s, e) => !!e && !rests(s) && !rests(e) && place(s.status) > place(e.status)),
    back: where((s, e) => !!e && !rests(s) && !rests(e) && place(s.status) < place(e.status)),
    done: where((s, e) => kindOf(s.status) === "done" && (!e || kindOf(e.status) !== "done")),
    parked: where((s, e) => rests(s) && (!e || !rests(e))),
    resumed: where((s, e) => !!e && !rests(s) && rests(e)),
    stuck: where((s) => open(s) && s.touched <= to.getTime() - programme.stuckAfter * 24 * hour),
    overdue: where((s) => open(s) && s.due !== null && s.due < today),
    ownerless: where((s) => open(s) && cities(s) === 0),
    incomplete: where((s) => open(s) && cities(s) === 1),
    statuses: Object.fromEntries(
      programme.statuses.map(({ id }) => [id, where((s) => s.status === id)]).filter(([, ids]) => ids?.length),
    ),
    tandems: where((s) => cities(s) === 2),
    themes: Object.fromEntries(
      programme.themes.map(({ id }) => [id, where((s) => s.theme === id)]).filter(([, ids]) => ids?.length),
    ),
    themeless: where((s) => s.theme === null),
  };
}

async function told(period: Period): Promise<unknown> {
  const seen = await progressSeenBy(people.mira, people.programme, period);
  if (!seen) throw new Error("not seen");
  const { movement, concerns, statuses, themes, themeless } = seen.progress;
  const sorted = (ids: readonly string[]): string[] => ids.toSorted();
  const each = (groups: Readonly<Record<string, { readonly all: readonly string[] }>>): unknown =>
    Object.fromEntries(Object.entries(groups).map(([id, { all }]) => [id, sorted(all)]));
  return {
    ...Object.fromEntries(Object.entries({ ...movement, ...concerns }).map(([name, ids]) => [name, sorted(ids)])),
    statuses: each(statuses),
    tandems: sorted(Object.values(statuses).flatMap(({ tandem }) => tandem)),
    themes: each(themes),
    themeless: sorted(themeless?.all ?? []),
  };
}

type Flow = readonly { readonly at: Date; readonly counts: Readonly<Record<string, number>> }[];

async function flowOf(period: Period): Promise<Flow> {
  return (await progressSeenBy(people.mira, people.programme, period))?.progress.flow ?? [];
}

/** The same points in time, counted in the slow way. */
function flowFrom(all: readonly Change[], points: Flow): Flow {
  return points.map(({ at }) => {
    const counts: Record<string, number> = {};
    for (const { status, archived } of statesBefore(all, at).values()) {
      if (!archived) counts[status] = (counts[status] ?? 0) + 1;
    }
    return { at, counts };
  });
}

test("every figure is what the changes say, whatever happened and whichever period is asked for", async () => {
  const mine: string[] = [];
  let ahead = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 4, maxLength: 14 }),
      fc.array(fc.tuple(fc.nat({ max: 400 }), fc.nat({ max: 60 })), { minLength: 2, maxLength: 2 }),
      async (deeds, periods) => {
        let last: string | null = null;
        for (const each of deeds) {
          ahead += each.hours * hour;
          setClock(ahead);
          if (each.kind === "propose") {
            const id = newId();
            await proposeIdea(as(people.anna), { id, title: "Lesen am Fluss", language: "de" });
            mine.unshift(id);
          }
          last = (await doIt(each, mine[each.idea], last)) ?? last;
        }
        const all = await changesOfProgramme(people.programme.id);
        for (const [ago, days] of periods) {
          const present = now();
          const to = new Date(present.getTime() - ago * 24 * hour);
          const from = new Date(to.getTime() - days * 24 * hour);
          const period: Period = { from, to, now: present, asked: { kind: "exchange" }, sinceExchange: false };
          expect(await told(period)).toEqual(figuresOf(all, period));
          expect(await flowOf(period)).toEqual(flowFrom(all, await flowOf(period)));
        }
      },
    ),
    { numRuns: 20, endOnFailure: true },
  );
}, 60_000);

test("a past period gives the same figures however the ideas went on", async () => {
  const to = now();
  const period: Period = {
    from: new Date(to.getTime() - 60 * 24 * hour),
    to,
    now: to,
    asked: { kind: "exchange" },
    sinceExchange: false,
  };
  const before = await told(period);
  const doer = as(people.anna);
  const id = newId();
  await proposeIdea(doer, { id, title: "Später", language: "de" });
  setClock(now().getTime() - Date.now() + 40 * 24 * hour);
  for (const { id: idea } of (
    await progressSeenBy(people.mira, people.programme, { ...period, now: now() })
  )?.cards.values() ?? []) {
    await moveIdea(as(people.luc), { idea, status: people.programme.statuses[5]?.id ?? "", after: null });
  }
  expect(await told({ ...period, now: now() })).toEqual(before);
});

test("whoever does not see all of a programme is told nothing", async () => {
  const to = now();
  const period: Period = { from: new Date(0), to, now: to, asked: { kind: "exchange" }, sinceExchange: false };
  expect(await progressSeenBy(people.guest, people.programme, period)).toBeNull();
});
