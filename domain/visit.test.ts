import { describe, expect, test } from "vitest";
import type { Change, Event } from "./change";
import { commentsAfter, kindsIn, nextAmong, unseenIn, withLater } from "./visit";

const idea = { id: "idea", number: 12 };
let revision = 0;

function happened(by: string, event: Event, more: { deed?: string; undoes?: string } = {}): Change {
  revision += 1;
  return {
    deed: `deed ${revision}`,
    ...more,
    ...event,
    revision,
    idea: "idea",
    by,
    at: `2026-01-01T00:00:${revision}Z`,
  };
}

const moved: Event = { kind: "moved", data: { from: "a", to: "b", behind: null, since: "2026-01-01" } };
const commented = (comment: string): Event => ({ kind: "commented", data: { comment, language: "fr", mentions: [] } });
const deleted = (comment: string): Event => ({ kind: "comment_deleted", data: { comment, author: "luc" } });
const edited = (comment: string): Event => ({ kind: "comment_edited", data: { comment, edition: 2 } });
const described: Event = { kind: "described", data: { edition: 2, language: "fr" } };
const proposed: Event = { kind: "proposed", data: { status: "a" } };

describe("what is new for somebody", () => {
  test("is what others did, by whom, and when they did the last of it", () => {
    const changes = [happened("luc", moved), happened("claire", commented("1")), happened("luc", commented("2"))];
    expect(unseenIn(idea, changes, "anna")).toEqual({
      idea: "idea",
      number: 12,
      revision: changes[2]?.revision,
      at: changes[2]?.at,
      by: ["luc", "claire"],
      counts: { moved: 1, commented: 2 },
    });
  });

  test("is nothing that she did herself", () => {
    expect(unseenIn(idea, [happened("anna", moved), happened("anna", commented("1"))], "anna")).toBeNull();
    const mixed = unseenIn(idea, [happened("luc", moved), happened("anna", moved)], "anna");
    expect(mixed?.counts).toEqual({ moved: 1 });
  });

  test("is not what was taken back, unless she had seen it before", () => {
    const move = happened("luc", moved, { deed: "the move" });
    const back = happened("luc", moved, { undoes: "the move" });
    expect(unseenIn(idea, [move, back], "anna")).toBeNull();
    expect(unseenIn(idea, [back], "anna")?.counts).toEqual({ moved: 1 });
  });

  test("is no comment that is gone again, whoever deleted it", () => {
    for (const by of ["luc", "anna"]) {
      const changes = [happened("luc", commented("1")), happened("luc", edited("1")), happened(by, deleted("1"))];
      expect(unseenIn(idea, changes, "anna")).toBeNull();
    }
  });

  test("is a comment whose deleting was taken back", () => {
    const changes = [
      happened("luc", commented("1")),
      happened("luc", deleted("1"), { deed: "the deleting" }),
      happened("luc", { kind: "comment_restored", data: { comment: "1", author: "luc" } }, { undoes: "the deleting" }),
    ];
    expect(unseenIn(idea, changes, "anna")?.counts).toEqual({ commented: 1 });
  });

  test("is no request that was withdrawn", () => {
    const request = { request: "1", piece: "text", language: "de" } as const;
    const asked = happened("luc", { kind: "requested", data: { ...request, library: "dresden", asked: null } });
    const withdrawn = happened("luc", { kind: "request_withdrawn", data: request });
    expect(unseenIn(idea, [asked], "anna")?.counts).toEqual({ requested: 1 });
    expect(unseenIn(idea, [asked, withdrawn], "anna")).toBeNull();
  });

  test("is a whole new idea, not also each of its parts, nor the corrections of a new comment", () => {
    const changes = [happened("luc", proposed), happened("luc", described), happened("luc", moved)];
    expect(unseenIn(idea, changes, "anna")?.counts).toEqual({ proposed: 1, moved: 1 });
    const talk = [happened("luc", commented("1")), happened("luc", edited("1"))];
    expect(unseenIn(idea, talk, "anna")?.counts).toEqual({ commented: 1 });
  });

  test("is not that an idea was away and is back, unless she knew that it was away", () => {
    const restored = happened("mira", { kind: "restored", data: {} });
    expect(unseenIn(idea, [happened("mira", { kind: "archived", data: {} }), restored], "anna")).toBeNull();
    expect(unseenIn(idea, [restored], "anna")?.counts).toEqual({ restored: 1 });
  });

  test("grows with what happens later", () => {
    const before = unseenIn(idea, [happened("luc", moved)], "anna");
    const later = unseenIn(idea, [happened("claire", moved), happened("claire", commented("1"))], "anna");
    expect(withLater(before ?? undefined, later)).toEqual({
      ...later,
      by: ["luc", "claire"],
      counts: { moved: 2, commented: 1 },
    });
    expect(withLater(undefined, null)).toBeUndefined();
    expect(withLater(before ?? undefined, null)).toBe(before);
  });

  test("stays too much to tell", () => {
    const before = unseenIn(idea, [happened("luc", moved)], "anna");
    if (!before) throw new Error("A move is something new.");
    expect(withLater({ ...before, counts: {} }, before)?.counts).toEqual({});
  });

  test("is told in the order in which people ask", () => {
    expect(kindsIn({ described: 1, commented: 2, moved: 1 })).toEqual(["moved", "commented", "described"]);
  });
});

test("unread are the comments of others after the last visit", () => {
  const seen = happened("luc", commented("seen"));
  const history = [seen, happened("anna", commented("own")), happened("luc", commented("new"))];
  expect(commentsAfter(history, seen.revision, "anna")).toEqual(["new"]);
});

describe("the next with news", () => {
  const order = ["a", "b", "c", "d"];
  const next = (from: string | null, step: 1 | -1, ...marked: string[]) =>
    nextAmong(order, (id) => marked.includes(id), from, step);

  test("lies after the one where somebody is, or before it", () => {
    expect(next("b", 1, "a", "c", "d")).toBe("c");
    expect(next("c", -1, "a", "b", "d")).toBe("b");
  });

  test("lies around the end", () => {
    expect(next("d", 1, "a", "c")).toBe("a");
    expect(next("a", -1, "a", "c")).toBe("c");
  });

  test("is the first, or the last, for who is nowhere", () => {
    expect(next(null, 1, "b", "c")).toBe("b");
    expect(next(null, -1, "b", "c")).toBe("c");
    expect(next("elsewhere", 1, "b", "c")).toBe("b");
  });

  test("is the same where there is no other, and none where there is none", () => {
    expect(next("b", 1, "b")).toBe("b");
    expect(next("b", -1, "b")).toBe("b");
    expect(next("b", 1)).toBeNull();
  });
});
