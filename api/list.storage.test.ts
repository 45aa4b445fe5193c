import { array, assert, asyncProperty, constantFrom, integer, nat, option, record } from "fast-check";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Doer } from "@/actions/action";
import { addComment } from "@/actions/comments";
import { archiveIdea, editIdea, moveIdea, proposeIdea, restoreIdea } from "@/actions/ideas";
import { boardSeenBy } from "@/db/board";
import { type Cast, cast } from "@/db/cast";
import { keepToken, newSecret } from "@/db/tokens";
import type { Card } from "@/domain/board";
import { filterIn, shownBy } from "@/domain/filter";
import type { Member } from "@/domain/member";
import { sorts } from "@/domain/order";
import { api } from "./app";

let people: Cast;
const secrets = new Map<Member, string>();

beforeAll(async () => {
  process.env["RATE_LIMIT"] = "0";
  people = await cast();
  for (const member of [people.anna, people.mira, people.guest]) {
    const secret = newSecret();
    await keepToken(member, { id: newId(), name: "x", changes: true, programme: null, expiresAt: null, secret });
    secrets.set(member, secret);
  }
});

interface Page {
  readonly ideas: readonly Card[];
  readonly next: string | null;
  readonly revision: number;
}
interface Problem {
  readonly code: string;
  readonly fields?: Readonly<Record<string, string>>;
}

async function ask<T>(member: Member, query: string, slug = people.gate.slug): Promise<T> {
  const answer = await api.request(`/api/v1/programmes/${slug}/ideas?${query}`, {
    headers: { Authorization: `Bearer ${secrets.get(member)}` },
  });
  return (await answer.json()) as T;
}

async function pages(
  query: string,
  between: (page: number) => Promise<void> = async () => undefined,
  member: Member = people.mira,
): Promise<Card[]> {
  const read: Card[] = [];
  let cursor = "";
  for (let page = 0; page < 1_000; page += 1) {
    const { ideas, next } = await ask<Page>(member, `${query}${cursor}`);
    read.push(...ideas);
    if (next === null) return read;
    cursor = `&cursor=${next}`;
    await between(page);
  }
  throw new Error("The list has no end.");
}

const by = (member: Member): Doer => ({ member, gate: people.gate, request: newId() });
const cards = async (member = people.mira): Promise<readonly Card[]> => (await boardSeenBy(member, people.gate)).cards;

describe("a list", () => {
  test.each(sorts)(
    "in the order %s has every idea of the board once, whatever the length of its pages",
    async (sort) => {
      const whole = await pages(`sort=${sort}&limit=200`);
      expect(whole.map(({ id }) => id).sort()).toEqual((await cards()).map(({ id }) => id).sort());
      for (const limit of [1, 3, 7]) expect(await pages(`sort=${sort}&limit=${limit}`)).toEqual(whole);
    },
  );

  test("is sorted as it says", async () => {
    const of = <T>(read: readonly Card[], fact: (card: Card) => T): T[] => read.map(fact);
    const numbers = of(await pages("sort=number"), (card) => card.number);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    expect(of(await pages("sort=-number"), (card) => card.number)).toEqual(numbers.toReversed());
    const revisions = of(await pages("sort=changed"), (card) => card.revision);
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
    for (const [sort, order] of [
      ["due", 1],
      ["-due", -1],
    ] as const) {
      const days = of(await pages(`sort=${sort}&limit=4`), (card) => card.due);
      const dated = days.filter((day) => day !== null);
      expect(dated.length).toBeGreaterThan(1);
      expect(days).toEqual([
        ...dated.toSorted((a, b) => (a < b ? -order : a > b ? order : 0)),
        ...days.filter((day) => day === null),
      ]);
    }
    const statuses = people.programme.statuses.map(({ id }) => id);
    const places = of(await pages("limit=4"), (card) => `${statuses.indexOf(card.status)} ${card.rank} ${card.id}`);
    expect(places).toEqual(places.toSorted((a, b) => (a < b ? -1 : 1)));
  });

  test("is filtered as the address of the board is", async () => {
    const all = await cards();
    const owner = all.flatMap((card) => card.owners)[0] ?? "";
    const partner = people.programme.partners[1]?.id ?? "";
    const theme = all.find((card) => card.theme !== null)?.theme ?? "";
    for (const query of [`words=lesen`, `owner=${owner}`, `city=${partner}`, `missing=${partner}`, `theme=${theme}`]) {
      const shown = shownBy(filterIn(new URLSearchParams(query)), people.programme);
      const wanted = all.filter(shown).map(({ id }) => id);
      expect(wanted.length, query).toBeGreaterThan(0);
      const read = await pages(`${query}&limit=2`);
      expect(read.map(({ id }) => id).sort(), query).toEqual(wanted.sort());
    }
    const status = all[0]?.status ?? "";
    expect(new Set((await pages(`status=${status}&limit=3`)).map((card) => card.status))).toEqual(new Set([status]));
    const mine = await pages("mine=true", undefined, people.anna);
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.every((card) => card.owners.includes(people.anna.id))).toBe(true);
  });

  test("of archived ideas has these only, by number", async () => {
    const [first] = await pages("limit=1&sort=number");
    await archiveIdea(by(people.mira), { idea: first?.id ?? "" });
    const archived = await pages("archived=true&limit=1");
    expect(archived.map(({ id }) => id)).toContain(first?.id);
    expect(archived.every((card) => card.archived)).toBe(true);
    expect((await pages("")).map(({ id }) => id)).not.toContain(first?.id);
    expect(await ask<Problem>(people.mira, "archived=true&sort=due")).toMatchObject({ fields: { sort: "not_a_sort" } });
    await restoreIdea(by(people.mira), { idea: first?.id ?? "" });
  });

  test("of a guest has the ideas she was invited to", async () => {
    const invited = (await cards(people.guest)).map(({ id }) => id);
    expect(invited.length).toBeGreaterThan(0);
    for (const sort of sorts) {
      const read = await pages(`sort=${sort}&limit=1`, undefined, people.guest);
      expect(read.map(({ id }) => id).sort(), sort).toEqual(invited.toSorted());
    }
  });

  test.each([
    ["limit=0", { limit: "out_of_range" }],
    ["limit=201", { limit: "out_of_range" }],
    ["limit=many", { limit: "out_of_range" }],
    ["sort=rank", { sort: "not_a_sort" }],
    ["status=proposed", { status: "not_an_id" }],
    ["mine=1", { mine: "wrong_type" }],
    [`words=${"x".repeat(201)}`, { words: "too_long" }],
    ["colour=red&__proto__=1", { colour: "unknown_field", ["__proto__"]: "unknown_field" }],
    ["limit=1&limit=2", { limit: "repeated" }],
    ["cursor=", { cursor: "not_a_cursor" }],
    ["cursor=bm9uc2Vuc2U", { cursor: "not_a_cursor" }],
    [`cursor=${"e".repeat(2_001)}`, { cursor: "not_a_cursor" }],
  ])("that is asked for with %s is refused by name", async (query, fields) => {
    const { code, fields: told } = await ask<Problem>(people.mira, query);
    expect(code).toBe("invalid");
    expect(Object.entries(told ?? {})).toEqual(Object.entries(fields));
  });

  test("goes on with its own cursor only", async () => {
    const { next } = await ask<Page>(people.mira, "limit=1&sort=number");
    const refused = { code: "invalid", fields: { cursor: "not_a_cursor" } };
    expect(await ask<Page>(people.mira, `limit=9&sort=number&cursor=${next}`)).toMatchObject({
      ideas: expect.any(Array),
    });
    for (const query of ["sort=-number", "sort=place", "sort=number&words=lesen", "sort=number&mine=true"]) {
      expect(await ask<Problem>(people.mira, `${query}&cursor=${next}`), query).toMatchObject(refused);
    }
    expect(await ask<Problem>(people.mira, `sort=number&cursor=${next}`, "lire-notre-monde")).toMatchObject(refused);
    const kept = JSON.parse(Buffer.from(next ?? "", "base64url").toString()) as object;
    for (const odd of [{ since: 2 ** 31 }, { part: "both" }, { at: { by: "number", number: 1.5 } }, { more: 1 }]) {
      const cursor = Buffer.from(JSON.stringify({ ...kept, ...odd })).toString("base64url");
      expect(await ask<Problem>(people.mira, `sort=number&cursor=${cursor}`), JSON.stringify(odd)).toMatchObject(
        refused,
      );
    }
  });
});

const deed = record({
  what: constantFrom("move", "date", "comment", "theme", "archive", "restore", "propose"),
  which: nat(1_000),
  other: nat(1_000),
});
type Deed = typeof deed extends { generate(...args: never[]): { value: infer Value } } ? Value : never;

/** Does something to an idea of a list, or of the board where the list is empty; answers which. */
async function happen({ what, which, other }: Deed, query: string): Promise<string> {
  const all = await cards();
  const { ideas: listed } = await ask<Page>(people.mira, `${query}&limit=200`);
  const pick = <T>(list: readonly T[], place: number): T => list[place % list.length] as T;
  const { id: idea } = pick(listed.length > 0 ? listed : all, which);
  const doer = by(people.mira);
  const { statuses, themes } = people.programme;
  switch (what) {
    case "propose": {
      const id = newId();
      await proposeIdea(doer, { id, title: "Zwischendurch", language: "de" });
      return id;
    }
    case "move": {
      const after = pick([null, ...all.map(({ id }) => id)], other);
      await moveIdea(doer, { idea, status: pick(statuses, other).id, after: after === idea ? null : after });
      return idea;
    }
    case "date":
      await editIdea(doer, { idea, due: pick([null, "2027-01-01", "2027-06-01", "2028-01-01"] as const, other) });
      return idea;
    case "comment":
      await addComment(doer, { idea, id: newId(), text: "Dazu noch etwas", language: "de" });
      return idea;
    case "theme":
      await editIdea(doer, { idea, theme: pick([null, ...themes.map(({ id }) => id)], other) });
      return idea;
    case "archive":
      await archiveIdea(doer, { idea });
      return idea;
    case "restore": {
      const archived = await pages("archived=true&limit=200");
      if (archived.length === 0) return idea;
      const { id } = pick(archived, which);
      await restoreIdea(doer, { idea: id });
      return id;
    }
  }
}

test("while ideas move, what nobody touches comes once and in order, what changes comes last as it is, and none is missed", async () => {
  const listings = record({
    sort: constantFrom(...sorts),
    limit: integer({ min: 1, max: 5 }),
    column: option(nat(10), { freq: 3 }),
    rounds: array(array(deed, { maxLength: 3 }), { minLength: 1, maxLength: 30 }),
  });
  await assert(
    asyncProperty(listings, async ({ sort, limit, column, rounds }) => {
      const { statuses } = people.programme;
      const status = column === null ? null : statuses[column % statuses.length]?.id;
      const query = `sort=${sort}${status ? `&status=${status}` : ""}`;
      const touched = new Set<string>();
      const read = await pages(`${query}&limit=${limit}`, async (page) => {
        for (const deed of rounds[page] ?? []) touched.add(await happen(deed, query));
      });
      const now = await pages(`${query}&limit=200`);
      const last = new Map(read.map((card) => [card.id, card]));
      for (const card of now) expect(last.get(card.id), `${sort} ${card.number}`).toEqual(card);
      const still = (list: readonly Card[]): string[] => list.map(({ id }) => id).filter((id) => !touched.has(id));
      expect(still(read)).toEqual(still(now));
    }),
    { numRuns: 25 },
  );
}, 120_000);
