import { expect, test, vi } from "vitest";
import type { Card } from "@/domain/board";
import type { Event, News } from "@/domain/change";
import type { Unseen } from "@/domain/visit";
import { VisitStore } from "./store";

const card = (id: string, revision: number, more: Partial<Card> = {}): Card => ({
  id,
  number: 7,
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
const moved: Event = { kind: "moved", data: { from: "a", to: "b", behind: null, since: "2024-11-14T10:00:00Z" } };
const news = (revision: number, idea: string, by = "luc", more: Partial<Card> = {}): News => ({
  revision,
  changes: [{ ...moved, revision, deed: `deed ${revision}`, idea, by, at: `2024-11-14T10:00:${revision}Z` }],
  cards: [card(idea, revision, more)],
});
const unseen = (idea: string, revision: number): Unseen => ({
  idea,
  number: 7,
  revision,
  at: `2024-11-14T10:00:${revision}Z`,
  by: ["luc"],
  counts: { moved: 1 },
});
const countsIn = (visits: VisitStore) =>
  Object.fromEntries([...visits.marks()].map(([idea, mark]) => [idea, mark.counts["moved"]]));

test("what the stream tells comes on top of what the page brought, each change once", () => {
  const visits = new VisitStore("anna", { revision: 10, ideas: [unseen("i1", 9)] });
  visits.hear(news(11, "i1"));
  visits.hear(news(12, "i2"));
  visits.hear(news(13, "i3", "anna"));
  expect(countsIn(visits)).toEqual({ i1: 2, i2: 1 });
  visits.take({ revision: 12, ideas: [unseen("i1", 11), unseen("i2", 12)] });
  expect(countsIn(visits)).toEqual({ i1: 1, i2: 1 });
});

test("what was seen, here or elsewhere, is new no longer, and an answer that was on its way does not bring it back", () => {
  const visits = new VisitStore("anna", { revision: 10, ideas: [unseen("i1", 9), unseen("i2", 10)] });
  visits.see({ idea: "i1", revision: 10 });
  expect(countsIn(visits)).toEqual({ i2: 1 });
  visits.take({ revision: 10, ideas: [unseen("i1", 9), unseen("i2", 10)] });
  expect(countsIn(visits)).toEqual({ i2: 1 });
  visits.hear(news(11, "i1"));
  expect(countsIn(visits)).toEqual({ i1: 1, i2: 1 });
});

test("everything is seen at once, until that is taken back", () => {
  const visits = new VisitStore("anna", { revision: 10, ideas: [unseen("i1", 9)] });
  visits.hear(news(11, "i2"));
  const before = visits.floor();
  visits.see({ idea: null, revision: 11 });
  expect(countsIn(visits)).toEqual({});
  visits.hear(news(12, "i2"));
  expect(countsIn(visits)).toEqual({ i2: 1 });
  visits.see({ idea: null, revision: before });
  expect(countsIn(visits)).toEqual({ i1: 1, i2: 2 });
});

test("what is archived or withdrawn has no mark, and gets it back with the idea", () => {
  const visits = new VisitStore("anna", { revision: 10, ideas: [unseen("i1", 9), unseen("i2", 9)] });
  visits.hear(news(11, "i1", "luc", { archived: true }));
  visits.hear({ revision: 12, changes: [], cards: [], withdrawn: ["i2"] });
  expect(countsIn(visits)).toEqual({});
  visits.calm();
  expect(countsIn(visits)).toEqual({});
  visits.hear(news(13, "i1"));
  expect(Object.keys(countsIn(visits))).toEqual(["i1"]);
});

test("a mark is fresh for a moment, and who listens hears only of what changed", () => {
  const visits = new VisitStore("anna", { revision: 10, ideas: [unseen("i1", 9)] });
  const listener = vi.fn<() => void>();
  visits.subscribe(listener);
  const before = visits.marks().get("i1");
  visits.hear(news(11, "i2"));
  expect(visits.marks().get("i2")?.fresh).toBe(true);
  expect(visits.marks().get("i1")).toBe(before);
  visits.calm();
  expect(visits.marks().get("i2")?.fresh).toBe(false);
  expect(listener).toHaveBeenCalledTimes(2);
  visits.hear(news(12, "i3", "anna"));
  visits.see({ idea: "i3", revision: 12 });
  expect(listener).toHaveBeenCalledTimes(2);
});
