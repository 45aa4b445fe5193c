import { beforeAll, describe, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { progressSeenBy } from "@/db/progress";
import { now } from "@/domain/clock";
import { addDays, dayOf } from "@/domain/day";
import type { Member } from "@/domain/member";
import { periodOf } from "@/domain/progress/period";
import { type Answer, ask } from "./rehearsal/ask";
import { sessionOf } from "./rehearsal/callers";
import { documented } from "./rehearsal/document";

const told = await documented();
let people: Cast;
beforeAll(async () => {
  process.env["RATE_LIMIT"] = "0";
  people = await cast();
});

async function read(query: Record<string, string>, member: Member = people.luc): Promise<Answer> {
  const operation = told.find(({ name }) => name === "readProgress");
  if (!operation) throw new Error("There is no readProgress.");
  return ask(operation, await sessionOf(member), { parts: { programme: people.gate.slug }, query });
}

test("tells the figures that the page tells, as the ideas that they count", async () => {
  const { timeZone, begins } = people.programme;
  // The demo's days move with the calendar.
  const today = dayOf(now(), timeZone);
  const asked = { kind: "days", from: addDays(today, -240), to: addDays(today, -20) } as const;
  const period = periodOf(asked, { timeZone, begins, now: now(), lastExchange: null });
  const seen = await progressSeenBy(people.mira, people.programme, period);
  if (!seen) throw new Error("not seen");
  const { progress } = seen;
  const answer = await read({ from: asked.from, to: asked.to });
  const { statuses, themes, stuckAfter } = people.programme;
  const split = ({ all, tandem, alone, some, nobody }: (typeof progress.statuses)[string]) => ({
    all,
    tandem,
    alone: people.programme.partners.map(({ id }) => ({ library: id, ideas: alone[id] })),
    some,
    nobody,
  });
  expect(answer.told).toMatchObject({
    stuckAfter,
    movement: progress.movement,
    concerns: progress.concerns,
    statuses: statuses.flatMap(({ id }) => {
      const there = progress.statuses[id];
      return there ? [{ status: id, ...split(there) }] : [];
    }),
    themes: themes.flatMap(({ id }) => {
      const there = progress.themes[id];
      return there ? [{ theme: id, ...split(there), active: there.active, done: there.done }] : [];
    }),
    awaited: progress.awaited,
  });
  expect(progress.movement.new.length).toBeGreaterThan(0);
});

test("a month is counted by the programme's clocks, also one in which they are changed", async () => {
  const { told } = await read({ month: "2026-10" });
  expect(told).toMatchObject({
    period: { from: "2026-09-30T22:00:00.000Z", to: "2026-10-31T23:00:00.000Z", sinceExchange: false },
  });
});

test("the last group of ages begins with the most days, and no sentence or name is among the answer", async () => {
  const { text, told } = await read({});
  const { ages } = told as { ages: { groups: { days: number }[] }[] };
  expect(ages[0]?.groups.map(({ days }) => days)).toEqual([0, 30, 90, 180]);
  for (const { name } of people.programme.people) expect(text).not.toContain(name);
});

describe("what is no period is told at its field", () => {
  test.each([
    [{ month: "2026-13" }, { month: "not_a_month" }],
    [{ month: "" }, { month: "not_a_month" }],
    [{ from: "2026-02-30", to: "2026-03-01" }, { from: "not_a_day" }],
    [{ from: "2026-03-02", to: "2026-03-01" }, { to: "ends_early" }],
    [{ from: "2026-03-02" }, { to: "empty" }],
    [{ to: "2026-03-02" }, { from: "empty" }],
    [{ week: "3" }, { week: "unknown_field" }],
  ])("%o", async (query: Record<string, string>, fields) => {
    const { status, told } = await read(query);
    expect([status, told]).toMatchObject([422, { code: "invalid", fields }]);
  });
});

test("a guest finds no progress", async () => {
  expect((await read({}, people.guest)).status).toBe(404);
});
