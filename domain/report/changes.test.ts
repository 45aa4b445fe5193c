import { expect, test } from "vitest";
import type { Change, Event } from "@/domain/change";
import { changesByIdea, type Fact } from "./changes";
import type { Who } from "./report";

const cities: Readonly<Record<string, string>> = { anna: "dresden", mira: "dresden", luc: "strasbourg" };

const named = (member: string): Who | null => {
  const library = cities[member];
  return library === undefined ? null : { name: member, library };
};
const unnamed = (member: string): Who | null => {
  const who = named(member);
  return who && { ...who, name: null };
};

let revision = 0;
function change(event: Event, { idea = "a", by = "anna", at = "2026-10-01" } = {}): Change {
  revision += 1;
  return { ...event, revision, deed: String(revision), idea, by, at: `${at}T10:00:00.000Z` };
}

function moved(from: string, to: string): Event {
  return { kind: "moved", data: { from, to, behind: null, since: "2026-09-01T10:00:00.000Z" } };
}

function factsOf(events: readonly Event[], who = named): readonly Fact[] {
  return changesByIdea(
    events.map((event) => change(event)),
    who,
  ).flatMap(({ facts }) => facts);
}

test("several steps are one change, and what was taken back is none", () => {
  expect(factsOf([moved("new", "planned"), moved("planned", "active")])).toEqual([
    { kind: "moved", from: "new", to: "active" },
  ]);
  expect(factsOf([moved("new", "planned"), moved("planned", "new")])).toEqual([]);
  expect(factsOf([moved("new", "new")])).toEqual([]);
  expect(
    factsOf([
      { kind: "dated", data: { from: null, to: "2026-12-01" } },
      { kind: "dated", data: { from: "2026-12-01", to: null } },
      { kind: "archived", data: {} },
      { kind: "restored", data: {} },
    ]),
  ).toEqual([]);
});

test("an idea that came and went within the period is none of its changes; one that only went is", () => {
  const archived: Event = { kind: "archived", data: {} };
  expect(factsOf([{ kind: "proposed", data: { status: "new" } }, moved("new", "planned"), archived])).toEqual([]);
  expect(factsOf([moved("new", "planned"), archived])).toHaveLength(2);
});

test("a comment counts while it is there", () => {
  const said = (comment: string): Event => ({ kind: "commented", data: { comment, language: "de", mentions: [] } });
  expect(
    factsOf([
      said("1"),
      said("2"),
      said("3"),
      { kind: "comment_deleted", data: { comment: "2", author: "anna" } },
      { kind: "comment_deleted", data: { comment: "3", author: "anna" } },
      { kind: "comment_restored", data: { comment: "3", author: "anna" } },
      { kind: "comment_deleted", data: { comment: "of long ago", author: "anna" } },
    ]),
  ).toEqual([{ kind: "commented", count: 2 }]);
});

test("who took over, who handed over to whom and who let go is told by city", () => {
  const owned = (member: string, instead: string | null = null): Event => ({
    kind: "owned",
    data: { member, instead },
  });
  const anna = { name: "anna", library: "dresden" };
  const mira = { name: "mira", library: "dresden" };
  const luc = { name: "luc", library: "strasbourg" };
  expect(factsOf([owned("anna"), owned("luc")])).toEqual([
    { kind: "owned", who: anna },
    { kind: "owned", who: luc },
  ]);
  expect(factsOf([owned("mira", "anna"), { kind: "let_go", data: { member: "luc" } }])).toEqual([
    { kind: "handed_over", from: anna, to: mira },
    { kind: "let_go", who: luc },
  ]);
  expect(factsOf([owned("anna"), { kind: "let_go", data: { member: "anna" } }])).toEqual([]);
  // Two of one city are the same where nobody is named.
  expect(factsOf([owned("anna"), owned("mira")], unnamed)).toEqual([
    { kind: "owned", who: { name: null, library: "dresden" } },
  ]);
});

test("what belongs to the making of an idea is not told beside its proposal", () => {
  const described: Event = { kind: "described", data: { edition: 2, language: "de" } };
  const themed: Event = { kind: "themed", data: { from: null, to: "clubs" } };
  expect(factsOf([{ kind: "proposed", data: { status: "new" } }, described, themed])).toEqual([
    { kind: "proposed", status: "new" },
  ]);
  expect(factsOf([described, described, themed])).toEqual([{ kind: "themed", to: "clubs" }, { kind: "described" }]);
});

test("of a version the last state is told: a draft that somebody wrote anew is none any more", () => {
  const written = (machine?: true): Event => ({
    kind: "translated",
    data: { text: "t", language: "fr", ...(machine && { machine }) },
  });
  expect(factsOf([written(true), written()])).toEqual([{ kind: "translated", language: "fr", machine: false }]);
  expect(factsOf([written(true)])).toEqual([{ kind: "translated", language: "fr", machine: true }]);
});

test("new ideas come first, then those that moved, then the rest, each the latest first", () => {
  const commented: Event = { kind: "commented", data: { comment: "1", language: "de", mentions: [] } };
  const proposed: Event = { kind: "proposed", data: { status: "new" } };
  const told = changesByIdea(
    [
      change(commented, { idea: "talk", at: "2026-10-20" }),
      change(proposed, { idea: "older", at: "2026-10-02" }),
      change(moved("new", "done"), { idea: "done", at: "2026-10-03" }),
      change(proposed, { idea: "newer", at: "2026-10-04" }),
      change(commented, { idea: "older", by: "luc", at: "2026-10-05" }),
      change(moved("new", "new"), { idea: "nothing", at: "2026-10-06" }),
    ],
    named,
  );
  expect(told.map(({ idea }) => idea)).toEqual(["older", "newer", "done", "talk"]);
  expect(told[0]).toMatchObject({ last: "2026-10-05T10:00:00.000Z", by: [{ name: "anna" }, { name: "luc" }] });
});

test("nobody is named as having done something where people are not named", () => {
  const [told] = changesByIdea([change(moved("new", "done")), change(moved("done", "new"), { by: "luc" })], unnamed);
  expect(told).toBeUndefined();
  const [again] = changesByIdea([change(moved("new", "done"), { by: "nobody known" })], unnamed);
  expect(again?.by).toEqual([]);
});
