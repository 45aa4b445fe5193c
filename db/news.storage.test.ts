import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import type { News } from "@/domain/change";
import { type Cast, cast } from "./cast";
import { lockProgramme, record, revisionOf } from "./changes";
import { engine } from "./engine";
import { hearNews } from "./news";
import { ideas } from "./schema/ideas";

let people: Cast;
let idea: string;

beforeAll(async () => {
  people = await cast();
  const { read } = await engine();
  const [row] = await read.select({ id: ideas.id }).from(ideas).where(eq(ideas.programme, people.gate.id)).limit(1);
  idea = row?.id ?? "";
});

/** Does something in the programme; answers its revision. */
async function happen(): Promise<number> {
  const { transact } = await engine();
  return transact(people.gate.id, async (tx) => {
    const { revision } = await lockProgramme(tx, people.gate.id);
    const event = { kind: "dated", data: { from: null, to: null } } as const;
    await record(tx, {
      programme: people.gate.id,
      revision,
      deed: newId(),
      by: people.luc.id,
      at: new Date(),
      events: [{ idea, event }],
    });
    return { keep: revision };
  });
}

/** Hears news until `wanted` of them came. */
function hearing(after: number, wanted: number): Promise<(number | null)[]> {
  return new Promise((resolve) => {
    const heard: (number | null)[] = [];
    const stop = hearNews(people.gate.id, after, (news: News | null) => {
      heard.push(news?.revision ?? null);
      if (heard.length === wanted) {
        stop();
        resolve(heard);
      }
    });
  });
}

test("a listener hears what she missed and what happens next, each once and in order", async () => {
  const start = await revisionOf(people.gate.id);
  const missed = [await happen(), await happen()];
  const heard = hearing(start, 12);
  const next = await Promise.all(Array.from({ length: 10 }, happen));
  expect(await heard).toEqual([...missed, ...next.sort((a, b) => a - b)]);
});

test("listeners who began at different revisions each hear their own", async () => {
  const start = await revisionOf(people.gate.id);
  await happen();
  const [early, late] = [hearing(start, 2), hearing(start + 1, 1)];
  await happen();
  expect([await early, await late]).toEqual([[start + 1, start + 2], [start + 2]]);
});

test("a listener who goes while others are told is told no more, and keeps nothing from them", async () => {
  const start = await revisionOf(people.gate.id);
  let told = 0;
  const stopFirst = hearNews(people.gate.id, start, () => stopGone());
  const stopGone = hearNews(people.gate.id, start, () => {
    told += 1;
  });
  const heard = hearing(start, 1);
  const revision = await happen();
  expect(await heard).toEqual([revision]);
  expect(told).toBe(0);
  stopFirst();
});

test("who missed what is no longer told, or comes from another database, is told to read anew", async () => {
  const start = await revisionOf(people.gate.id);
  await happen();
  // The demo's own history was never told as news.
  expect(await hearing(0, 1)).toEqual([null]);
  expect(await hearing(start + 1_000, 1)).toEqual([null]);
});
