import { count, eq } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { unfiltered } from "@/domain/filter";
import { rulesEdition } from "@/domain/search/terms";
import { type Cast, cast } from "./cast";
import { engine } from "./engine";
import { ideas } from "./schema/ideas";
import { searchSeenBy } from "./search";
import { dropTermsOfIdeas, fillTerms, terms } from "./terms";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

async function found(words: string) {
  const search = { words, filter: unfiltered, from: null, limit: 200 };
  return (await searchSeenBy(people.anna, people.programme, search)).hits;
}

async function counted(): Promise<number> {
  const [row] = await (await engine()).read.select({ count: count() }).from(terms);
  return row?.count ?? 0;
}

test("what has no terms yet gets them once, by however many servers at a time", async () => {
  const { transact, read } = await engine();
  const before = await found("Bücher Straßburg ");
  expect(before.length).toBeGreaterThan(0);
  const all = await counted();
  const live = await read.select({ id: ideas.id }).from(ideas);
  await transact(null, async (tx) => {
    await dropTermsOfIdeas(
      tx,
      live.map(({ id }) => id),
    );
    return { keep: undefined };
  });
  expect(await found("Bücher Straßburg ")).toEqual([]);
  expect(await counted()).toBe(0);

  const filled = await Promise.all([fillTerms(), fillTerms()]);
  expect(filled[0] + filled[1]).toBe(live.length);
  expect(await counted()).toBe(all);
  expect(await found("Bücher Straßburg ")).toEqual(before);
  expect(await fillTerms()).toBe(0);
});

test("what was taken apart by older rules is taken apart anew", async () => {
  const { transact, read } = await engine();
  const all = await counted();
  await transact(null, async (tx) => {
    await tx.update(ideas).set({ terms: rulesEdition - 1 });
    return { keep: undefined };
  });
  expect(await fillTerms()).toBeGreaterThan(0);
  expect(await counted()).toBe(all);
  const behind = await read
    .select({ id: ideas.id })
    .from(ideas)
    .where(eq(ideas.terms, rulesEdition - 1));
  expect(behind).toEqual([]);
});
