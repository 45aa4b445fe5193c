import { afterEach, expect, test, vi } from "vitest";
import { boardOf, type Card } from "@/domain/board";
import { ProgrammeStore } from "./store";
import { catchUp } from "./stream";

const card = (id: string, revision: number, more: Partial<Card> = {}): Card => ({
  id,
  number: 1,
  status: "s1",
  theme: null,
  rank: "a0",
  due: null,
  since: "2024-11-14T10:00:00Z",
  title: { original: "de", texts: { de: id } },
  outdated: [],
  owners: [],
  comments: 0,
  archived: false,
  revision,
  ...more,
});
const news = (revision: number, ...cards: Card[]) => ({ revision, changes: [], cards });
const shown = (store: ProgrammeStore) =>
  Object.values(store.board()?.columns ?? {}).flatMap((column) => column.map(({ id, revision }) => [id, revision]));

afterEach(() => vi.unstubAllGlobals());

test("a board that comes late learns what was told before it was there, whatever is told meanwhile", () => {
  const store = new ProgrammeStore(5);
  store.hear(news(6, card("i1", 6)));
  expect(store.seed(5, [card("i1", 2)])).toBe(false);
  store.hear(news(7, card("i2", 7, { rank: "a1" })));
  expect(store.seed(6, [card("i1", 6)])).toBe(true);
  expect(shown(store)).toEqual([
    ["i1", 6],
    ["i2", 7],
  ]);
});

test("an older page brings back neither what was archived nor what was before", () => {
  const store = new ProgrammeStore(5);
  store.seed(5, [card("i1", 2), card("i2", 3, { rank: "a1" })]);
  store.hear(news(6, card("i1", 6, { archived: true })));
  store.seed(6, [card("i2", 3, { rank: "a1" })]);
  store.seed(5, [card("i1", 2), card("i2", 3, { rank: "a1" })]);
  expect(shown(store)).toEqual([["i2", 3]]);
});

test("one's own deed that is newer than a page stays", async () => {
  const store = new ProgrammeStore(5);
  store.seed(5, [card("i1", 2)]);
  await store.perform({ send: async () => ({ done: news(8, card("i1", 8)) }) });
  store.seed(7, [card("i1", 7)]);
  expect(shown(store)).toEqual([["i1", 8]]);
});

test("however many gaps are noticed while the board is read, it is read once more", async () => {
  const boardAnswer = { revision: 9, cards: [card("i1", 9)] };
  const asked = vi.fn<() => Promise<Response>>(async () => Response.json(boardAnswer));
  vi.stubGlobal("fetch", asked);
  const store = new ProgrammeStore(5);
  await Promise.all(Array.from({ length: 20 }, () => catchUp("lesen", store)));
  expect(asked).toHaveBeenCalledTimes(2);
  expect(store.revision()).toBe(9);
  expect(store.board()?.columns).toEqual(boardOf(9, boardAnswer.cards).columns);
});

const named = (fr: string, edition: number) => ({ names: { fr }, edition, statuses: [], themes: [] });

test("a new name is known by the news, and an older one does not come back", () => {
  const store = new ProgrammeStore(5);
  expect(store.vocabulary()).toBeNull();
  store.hear({ ...news(6), words: { changes: [], vocabulary: named("Lire", 2) } });
  store.name(5, named("Avant", 1));
  expect(store.vocabulary()?.names).toEqual({ fr: "Lire" });
});

test("what was renamed while nobody listened is read with the board, and only then", async () => {
  const asked: string[] = [];
  let worded = 3;
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return Response.json(
      address.endsWith("/board") ? { revision: 9, worded, cards: [] } : { revision: 9, ...named("Lire", 2) },
    );
  });
  const store = new ProgrammeStore(5);
  await catchUp("lesen", store);
  expect(asked).toEqual(["/api/v1/programmes/lesen/board"]);
  worded = 8;
  await catchUp("lesen", store);
  expect(asked.slice(1)).toEqual(["/api/v1/programmes/lesen/board", "/api/v1/programmes/lesen"]);
  expect(store.vocabulary()).toEqual(named("Lire", 2));
});
