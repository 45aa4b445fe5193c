import { expect, test } from "vitest";
import type { Report } from "./report/report";
import { sharedReport } from "./shared-report";

const [idea, status] = ["01890000-0000-7000-8000-000000000001", "01890000-0000-7000-8000-000000000002"];
const version = (html: string) => ({ language: "de", source: "", html, outdated: false, machine: false }) as const;
const text = {
  original: "de",
  versions: [version(`<a href="/ds/ideas/3">Lesen</a> <a href="https://x.example">x</a>`)],
} as const;

const report: Report = {
  made: "2026-11-23T10:00:00.000Z",
  names: false,
  programme: {
    id: "01890000-0000-7000-8000-000000000003",
    slug: "dresden-strasbourg",
    mark: "DS",
    names: {},
    edition: 1,
    languages: ["de"],
    timeZone: "Europe/Berlin",
    begins: "2026-01-01",
    ends: null,
    stuckAfter: 30,
    partners: [],
    statuses: [{ id: status, kind: "proposed", names: {}, edition: 1 }],
    themes: [],
  },
  progress: {
    period: {
      from: new Date("2026-11-01T00:00:00Z"),
      to: new Date("2026-11-23T00:00:00Z"),
      asked: { kind: "exchange" },
      sinceExchange: false,
      now: new Date("2026-11-23T00:00:00Z"),
    },
    movement: { new: [idea], forward: [], back: [], done: [], parked: [], resumed: [] },
    concerns: { stuck: [], overdue: [], ownerless: [], incomplete: [] },
    statuses: {},
    themes: {},
    themeless: null,
    flow: [],
    stays: { [status]: { count: 1, median: 2, ninetieth: 3 } },
    toDone: null,
    ages: {},
  },
  ideas: {
    [idea]: { id: idea, number: 3, title: { original: "de", texts: {} }, status, theme: null, due: null, owners: [] },
  },
  changes: [],
  themes: [],
  next: null,
  chosen: [{ idea, title: text, description: text }],
  mentioned: {},
};

test("no id and no address of the product leaves the house, and what belongs together still does", () => {
  const shared = sharedReport(report);
  expect(JSON.stringify(shared)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|dresden-strasbourg|\/ds\//);
  const [only = ""] = Object.keys(shared.ideas);
  expect(shared.ideas[only]?.id).toBe(only);
  expect([shared.chosen[0]?.idea, ...shared.progress.movement.new]).toEqual([only, only]);
  expect(Object.keys(shared.progress.stays)).toEqual([shared.programme.statuses[0]?.id]);
  expect(shared.progress.period).toEqual(report.progress.period);
});

test("links that people wrote to other places stay", () => {
  expect(sharedReport(report).chosen[0]?.description.versions[0]?.html).toBe(`Lesen <a href="https://x.example">x</a>`);
});
