import { beforeAll, expect, test } from "vitest";
import { boardSeenBy } from "./board";
import { type Cast, cast } from "./cast";
import { engine } from "./engine";
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

test("how things stood at the beginning of a month is worked out once, whoever asks", async () => {
  const month = new Date("2026-09-30T22:00:00Z");
  const first = await standingsAt(await past(), month);
  expect(first.size).toBeGreaterThan(0);
  expect(await standingsAt(await past(), month)).toBe(first);
});

test("a moment within a month, and one just before it, are told apart from its beginning", async () => {
  const month = await standingsAt(await past(), new Date("2026-09-30T22:00:00Z"));
  const before = await standingsAt(await past(), new Date("2026-09-30T21:59:59.999Z"));
  const within = await standingsAt(await past(), new Date("2026-10-20T10:00:00Z"));
  expect(before).not.toBe(month);
  expect([...before]).toEqual([...month]);
  expect(within.size).toBeGreaterThan(month.size);
});
