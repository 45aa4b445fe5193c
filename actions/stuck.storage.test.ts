import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { boardSeenBy } from "@/db/board";
import { type Cast, cast } from "@/db/cast";
import { programmeSeenBy } from "@/db/programmes";
import { progressSeenBy } from "@/db/progress";
import { wordChangesOf } from "@/db/words";
import type { News } from "@/domain/change";
import { now, setClock } from "@/domain/clock";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import type { Programme } from "@/domain/programme";
import type { Doer } from "./action";
import { editIdea, proposeIdea } from "./ideas";
import { setStuckAfter } from "./stuck";
import { undo } from "./undo";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
afterAll(() => setClock(0));

const as = (member: Member, request = newId()): Doer => ({ member, gate: people.gate, request });

function done(outcome: Outcome<News>): News {
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused} ${JSON.stringify(outcome.fields)}`);
  return outcome.done;
}

async function programme(): Promise<Programme> {
  const seen = await programmeSeenBy(people.luc, people.gate.slug);
  if (!seen) throw new Error("The programme is not seen.");
  return seen.programme;
}

async function current(): Promise<number> {
  return (await programme()).stuckAfter;
}

/** Sets days as Mira, from whatever is set now. */
async function set(days: number, request = newId()): Promise<News> {
  return done(await setStuckAfter(as(people.mira, request), { days, instead: await current() }));
}

test("is set for everybody, and told as what happened to the programme and to none of its ideas", async () => {
  const before = await current();
  const board = await boardSeenBy(people.luc, people.gate);
  const news = await set(before + 1);
  expect(news).toMatchObject({ changes: [], cards: [] });
  expect(news.words?.vocabulary).toBeUndefined();
  expect(await current()).toBe(before + 1);
  const [last] = await wordChangesOf(people.gate.id, 1);
  expect(last).toMatchObject({
    kind: "stuck_after_set",
    data: { from: before, to: before + 1 },
    by: people.mira.id,
    revision: news.revision,
  });
  const after = await boardSeenBy(people.luc, people.gate);
  expect(after).toMatchObject({ revision: news.revision, worded: board.worded, cards: board.cards });
});

test("other days are set only by whoever saw the newest", async () => {
  const seen = await current();
  await set(seen + 2);
  const late = await setStuckAfter(as(people.mira), { days: 99, instead: seen });
  expect(late).toEqual({ refused: "newer_edition", fields: { days: "newer" }, current: { days: seen + 2 } });
  expect(await current()).toBe(seen + 2);
  // Both want the same: nothing is in the way.
  const same = done(await setStuckAfter(as(people.mira), { days: seen + 2, instead: seen }));
  expect(same.words).toBeUndefined();
});

test("of many who start from the same days only one sets others", async () => {
  const instead = await current();
  const tried = [101, 102, 103, 104, 105].map((days) => setStuckAfter(as(people.mira), { days, instead }));
  const outcomes = await Promise.all(tried);
  expect(outcomes.filter((outcome) => "done" in outcome)).toHaveLength(1);
});

test.each([0, 366, -1, 1.5])("%d is not a number of days that may be set", async (days) => {
  expect(await setStuckAfter(as(people.mira), { days, instead: await current() })).toEqual({
    refused: "invalid",
    fields: { days: "out_of_range" },
  });
});

test("only coordinators set it, and for guests there is no such thing", async () => {
  const setting = { days: 50, instead: await current() };
  expect(await setStuckAfter(as(people.anna), setting)).toEqual({ refused: "not_allowed" });
  expect(await setStuckAfter(as(people.guest), setting)).toEqual({ refused: "not_found" });
  expect(await current()).toBe(setting.instead);
});

test("the same request again sets it once, and undoing gives back what was set before", async () => {
  const before = await current();
  const request = newId();
  const first = await set(before + 3, request);
  expect(done(await setStuckAfter(as(people.mira, request), { days: before + 3, instead: before }))).toEqual(first);
  const back = done(await undo(as(people.mira), { deed: request }));
  expect(back.words?.changes).toMatchObject([{ kind: "stuck_after_set", undoes: request, data: { to: before } }]);
  expect(await current()).toBe(before);
});

test("what somebody set since is not undone", async () => {
  const before = await current();
  const request = newId();
  await set(before + 4, request);
  await set(before + 5);
  expect(await undo(as(people.mira), { deed: request })).toEqual({ refused: "newer_change" });
  expect(await current()).toBe(before + 5);
});

test("the days that are set now decide what was stuck at the end of any period", async () => {
  const day = 86_400_000;
  const idea = newId();
  done(await proposeIdea(as(people.anna), { id: idea, title: "Ruhe", language: "de" }));
  setClock(20 * day);
  const to = now();
  setClock(40 * day);
  done(await editIdea(as(people.anna), { idea, due: "2031-01-01" }));
  const stuck = async (end: Date): Promise<boolean> => {
    const from = new Date(end.getTime() - day);
    const period = { from, to: end, now: now(), asked: { kind: "exchange" }, sinceExchange: false } as const;
    const seen = await progressSeenBy(people.mira, await programme(), period);
    return seen?.progress.concerns.stuck.includes(idea) ?? false;
  };
  await set(15);
  expect([await stuck(to), await stuck(now())]).toEqual([true, false]);
  await set(25);
  expect([await stuck(to), await stuck(now())]).toEqual([false, false]);
});
