import { expect, test } from "vitest";
import type { Change } from "@/domain/change";
import { talkOf } from "./talk";

const move = (revision: number, at: string, to: string, more: { undoes?: string } = {}): Change => ({
  kind: "moved",
  data: { from: "s0", to, behind: null, since: "2026-11-01T08:00:00.000Z" },
  revision,
  deed: `d${revision}`,
  idea: "i1",
  by: "m1",
  at,
  ...more,
});
const text = {
  id: "c1",
  original: "de",
  source: "Ja",
  html: "<p>Ja</p>",
  by: "m1",
  at: "2024-11-14T10:05:00Z",
  edition: 1,
  translations: [],
} as const;
const comment = { id: "c1", by: "m1", at: text.at, edited: null, text };

const kinds = (history: readonly Change[]): string[] =>
  talkOf({ comments: [comment], history }).map((entry) => `${entry.kind} ${entry.at.slice(11, 16)}`);

test("status changes stand between what was said, in the order of time", () => {
  expect(kinds([move(1, "2024-11-14T10:00:00Z", "s1"), move(2, "2024-11-14T10:10:00Z", "s2")])).toEqual([
    "moved 10:00",
    "comment 10:05",
    "moved 10:10",
  ]);
});

test("a move within its status, and one that was taken back, say nothing", () => {
  const back = move(3, "2024-11-14T10:12:00Z", "s0", { undoes: "d2" });
  expect(kinds([move(1, "2024-11-14T10:00:00Z", "s0"), move(2, "2024-11-14T10:10:00Z", "s2"), back])).toEqual([
    "comment 10:05",
  ]);
});
