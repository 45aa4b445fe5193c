import { beforeAll, expect, test } from "vitest";
import { nextMonthAfter } from "@/domain/progress/calendar";
import { boardSeenBy } from "./board";
import { type Cast, cast } from "./cast";
import { engine } from "./engine";
import { changesOfProgramme } from "./rehearsal/changes";
import { type Past, standingsAt } from "./standings";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

async function past(): Promise<Past> {
  const { mira, gate, programme } = people;
  const { read } = await engine();
  const { revision, cards } = await boardSeenBy(mira, gate);
  const board = new Map(cards.map((card) => [card.id, card]));
  return { read, programme: programme.id, timeZone: programme.timeZone, now: new Date(), revision, board };
}

/** The last proposal that a month has begun after, and the beginning of that month: the demo's days are those of today. */
async function lastProposal(): Promise<{ readonly at: Date; readonly month: Date }> {
  const { id, timeZone } = people.programme;
  const proposed = (await changesOfProgramme(id))
    .filter(({ kind }) => kind === "proposed")
    .map(({ at }) => ({ at: new Date(at), month: nextMonthAfter(new Date(at), timeZone) }))
    .findLast(({ month }) => month.getTime() < Date.now() - 2 * 86_400_000);
  if (!proposed) throw new Error("The demo is younger than a month.");
  return proposed;
}

test("how things stood at the beginning of a month is worked out once, whoever asks", async () => {
  const { month } = await lastProposal();
  const first = await standingsAt(await past(), month);
  expect(first.size).toBeGreaterThan(0);
  expect(await standingsAt(await past(), month)).toBe(first);
});

test("a moment within a month, and one just before the next, are told apart from its beginning", async () => {
  const proposal = await lastProposal();
  const month = await standingsAt(await past(), proposal.month);
  const before = await standingsAt(await past(), new Date(proposal.month.getTime() - 1));
  const within = await standingsAt(await past(), new Date(proposal.at.getTime() - 1));
  expect(before).not.toBe(month);
  expect([...before]).toEqual([...month]);
  expect(within.size).toBeLessThan(month.size);
});
