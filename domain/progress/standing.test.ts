import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change, Event } from "@/domain/change";
import { type Standing, type Standings, standingsBefore } from "./standing";

const start = Date.parse("2026-03-01T08:00:00Z");

/** What somebody may try with one of four ideas; what makes no sense at the moment does not happen. */
const attempt = fc.record({
  idea: fc.constantFrom("i1", "i2", "i3", "i4"),
  deed: fc.constantFrom("propose", "move", "theme", "date", "own", "hand over", "let go", "archive", "restore", "talk"),
  to: fc.constantFrom("a", "b", "c"),
  other: fc.constantFrom("a", "b", "c"),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

/** The obvious way: what happens is done to the ideas one after another. */
function doneTo(standings: Map<string, Standing>, { idea, deed, to, other }: Attempt, at: string): Event | null {
  const before = standings.get(idea);
  const set = (changed: Partial<Standing>): void => {
    if (before) standings.set(idea, { ...before, ...changed });
  };
  if (deed === "propose") {
    if (before) return null;
    standings.set(idea, { id: idea, status: "a", theme: null, due: null, since: at, owners: [], archived: false });
    return { kind: "proposed", data: { status: "a" } };
  }
  if (!before || before.archived !== (deed === "restore")) return null;
  const owners = new Set(before.owners);
  switch (deed) {
    case "move":
      if (to === before.status) return null;
      set({ status: to, since: at });
      return { kind: "moved", data: { from: before.status, to, behind: null, since: before.since } };
    case "theme":
      set({ theme: to });
      return { kind: "themed", data: { from: before.theme, to } };
    case "date":
      set({ due: `2026-04-0${to === "a" ? 1 : 2}` });
      return { kind: "dated", data: { from: before.due, to: to === "a" ? "2026-04-01" : "2026-04-02" } };
    case "own":
      if (owners.has(to)) return null;
      set({ owners: [...owners, to] });
      return { kind: "owned", data: { member: to, instead: null } };
    case "hand over":
      if (!owners.delete(other) || owners.has(to) || to === other) return null;
      set({ owners: [...owners, to] });
      return { kind: "owned", data: { member: to, instead: other } };
    case "let go":
      if (!owners.delete(to)) return null;
      set({ owners: [...owners] });
      return { kind: "let_go", data: { member: to } };
    case "archive":
      set({ archived: true });
      return { kind: "archived", data: {} };
    case "restore":
      set({ archived: false });
      return { kind: "restored", data: {} };
    case "talk":
      return { kind: "commented", data: { comment: at, language: "fr", mentions: [] } };
  }
}

/** Owners are a set: who took over first counts in no figure. */
function comparable(standings: Standings): unknown {
  return [...standings.values()]
    .map((standing) => ({ ...standing, owners: standing.owners.toSorted() }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

test("however ideas went on, taking the changes back tells how they stood at any moment before", () => {
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      const standings = new Map<string, Standing>();
      const changes: Change[] = [];
      const moments: { readonly count: number; readonly standings: Standings }[] = [];
      for (const [index, each] of attempts.entries()) {
        moments.push({ count: changes.length, standings: new Map(standings) });
        const at = new Date(start + index * 60_000).toISOString();
        const event = doneTo(standings, each, at);
        const revision = changes.length + 1;
        if (event) changes.push({ ...event, revision, deed: `d${revision}`, idea: each.idea, by: "m", at });
      }
      for (const moment of moments) {
        const before = standingsBefore(standings, changes.slice(moment.count));
        expect(comparable(before)).toEqual(comparable(moment.standings));
      }
    }),
  );
});
