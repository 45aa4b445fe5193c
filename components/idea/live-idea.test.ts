import { expect, test } from "vitest";
import type { Card } from "@/domain/board";
import type { Change } from "@/domain/change";
import type { Idea } from "@/domain/idea";
import type { Text } from "@/domain/text";
import { changesWords, lastOfOthers, newsFor, partOf, withNews, withReading } from "./live-idea";

const card: Card = {
  id: "i1",
  number: 12,
  status: "s1",
  theme: null,
  rank: "a0",
  due: null,
  since: "2024-11-14T10:00:00Z",
  title: { original: "de", texts: { de: "Vorlesen" } },
  outdated: [],
  owners: [],
  comments: 0,
  archived: false,
  revision: 5,
};
const text = (id: string): Text => ({
  id,
  original: "de",
  source: "",
  html: "",
  by: "m1",
  at: card.since,
  edition: 1,
  translations: [],
});
const change = (revision: number, event: Pick<Change, "kind" | "data"> = { kind: "moved", data: moved }): Change =>
  ({ ...event, revision, deed: `d${revision}`, idea: "i1", by: "m2", at: card.since }) as Change;
const moved = { from: "s1", to: "s2", behind: null, since: "2026-11-01T08:00:00.000Z" };
const idea: Idea = {
  card,
  proposed: { by: "m1", at: card.since },
  title: text("t1"),
  description: text("t2"),
  comments: [{ id: "c1", by: "m1", at: card.since, edited: null, text: text("t3") }],
  requests: [],
  history: [change(5)],
  revision: 5,
};

test("news move the facts on at once and add to the history", () => {
  const after = withNews(idea, { revision: 6, changes: [change(6)], cards: [{ ...card, status: "s2", revision: 6 }] });
  expect(after.card.status).toBe("s2");
  expect(after.history.map((entry) => entry.revision)).toEqual([5, 6]);
  expect(after.comments).toBe(idea.comments);
});

test("the same news twice, older news and other ideas' news change nothing", () => {
  expect(withNews(idea, { revision: 5, changes: [change(5)], cards: [card] })).toBe(idea);
  expect(withNews(idea, { revision: 4, changes: [], cards: [{ ...card, revision: 4 }] })).toBe(idea);
  const other = { ...change(6), idea: "i2" };
  expect(withNews(idea, { revision: 6, changes: [other], cards: [{ ...card, id: "i2", revision: 6 }] })).toBe(idea);
  expect(newsFor(idea, { revision: 6, changes: [other], cards: [] })).toEqual([]);
});

test("a reading keeps what news told after it was made", () => {
  const told = withNews(idea, { revision: 7, changes: [change(7)], cards: [{ ...card, status: "s3", revision: 7 }] });
  const after = withReading(told, { ...idea, history: [change(5), change(6)], comments: [], revision: 6 });
  expect(after.card.status).toBe("s3");
  expect(after.history.map((entry) => entry.revision)).toEqual([5, 6, 7]);
  expect(after.comments).toEqual([]);
  expect(after.revision).toBe(7);
});

test("a change is seen where it happened", () => {
  const translated = (id: string): Change => change(6, { kind: "translated", data: { text: id, language: "fr" } });
  expect(partOf(change(6), idea)).toBe("status");
  expect(partOf(translated("t1"), idea)).toBe("title");
  expect(partOf(translated("t2"), idea)).toBe("description");
  expect(partOf(translated("t3"), idea)).toBe("comment:c1");
  expect(changesWords(change(6))).toBe(false);
  expect(changesWords(translated("t2"))).toBe(true);
});

test("what others changed last is marked, until the member changes it herself", () => {
  const mine = { ...change(8), by: "m1" };
  const dated = { ...change(7, { kind: "dated", data: { from: null, to: "2024-12-12" } }) };
  const later = { ...idea, history: [change(5), change(6), dated] };
  expect([...lastOfOthers(later, 5, "m1").keys()]).toEqual(["status", "due"]);
  expect([...lastOfOthers({ ...later, history: [...later.history, mine] }, 5, "m1").keys()]).toEqual(["due"]);
  expect(lastOfOthers(later, 7, "m1").size).toBe(0);
});
