import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { progressSeenBy } from "@/db/progress";
import { reportSeenBy } from "@/db/report";
import { now, setClock } from "@/domain/clock";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import type { Period } from "@/domain/progress/period";
import { figureAt, keyOf } from "@/domain/progress/progress";
import { figureRows } from "@/domain/report/figures";
import type { Choice, Report } from "@/domain/report/report";
import type { Doer } from "./action";
import { addComment } from "./comments";
import { archiveIdea, editIdea, moveIdea, proposeIdea } from "./ideas";
import { ownIdea } from "./owners";
import { translateIdea } from "./translations";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
afterAll(() => setClock(0));

const hour = 3_600_000;
const day = 24 * hour;
const as = (member: Member): Doer => ({ member, gate: people.gate, request: newId() });

/** Some days up to an instant, asked for now. */
function upTo(to: Date, days: number): Period {
  const from = new Date(to.getTime() - days * day);
  return { from, to, asked: { kind: "exchange" }, sinceExchange: false, now: now() };
}

async function reported(period: Period, choice: Partial<Choice> = {}): Promise<Report> {
  const report = await reportSeenBy(people.mira, people.programme, { names: true, chosen: [], ...choice, period });
  if (!report) throw new Error("Mira sees the whole programme.");
  return report;
}

/** An idea with a description that names people in every way there is. */
async function proposesNaming(): Promise<{ id: string; number: number }> {
  const { anna, luc, mira } = people;
  const id = newId();
  const [{ name }, { name: other }] = [mira, luc];
  const proposed = done(await proposeIdea(as(anna), { id, title: `Lesung mit ${name}`, language: "de" }));
  const source = `@[${luc.id}] hat ${name}s Vorschlag und **${other}** gelobt.`;
  done(await editIdea(as(anna), { idea: id, description: { edition: 1, source } }));
  done(
    await translateIdea(as(luc), {
      idea: id,
      language: "fr",
      title: { edition: null, madeFrom: 1, source: `Lecture avec ${name}` },
      description: { edition: null, madeFrom: 2, source: `Une idée de ${name.toUpperCase()} pour @[${luc.id}].` },
    }),
  );
  for (const member of [anna, mira, luc]) done(await ownIdea(as(mira), { idea: id, member: member.id }));
  return { id, number: proposed.cards[0]?.number ?? 0 };
}

function done<T>(outcome: Outcome<T>): T {
  if ("done" in outcome) return outcome.done;
  throw new Error(JSON.stringify(outcome));
}

test("a report without names has no member's name anywhere, and nothing that says who did something", async () => {
  const { anna, luc, mira, programme } = people;
  const { id, number } = await proposesNaming();
  const asked = { period: upTo(now(), 1_000), chosen: Array.from({ length: 80 }, (_, place) => place + 1) };
  const named = JSON.stringify(await reported(asked.period, asked));
  const report = await reported(asked.period, { ...asked, names: false });
  const told = JSON.stringify(report);
  for (const { name } of [anna, luc, mira]) expect(named).toContain(name);
  for (const { name } of programme.people) {
    expect(told.toLowerCase()).not.toContain(name.toLowerCase());
    expect(told).not.toContain(JSON.stringify(name).slice(1, -1));
  }
  for (const person of programme.people) expect(told).not.toContain(person.id);
  expect(report.changes.every(({ by }) => by.length === 0)).toBe(true);
  // Two of one city are one of it, and the city of a mention is known.
  const dresden = anna.library;
  expect(report.ideas[id]?.owners).toEqual([
    { name: null, library: dresden },
    { name: null, library: luc.library },
  ]);
  const chosen = report.chosen.find(({ idea }) => idea === id);
  expect(chosen?.title.versions.map(({ source }) => source)).toEqual([
    "Lesung mit N.\u00A0N.",
    "Lecture avec N.\u00A0N.",
  ]);
  expect(chosen?.description.versions[0]?.html).toBe(
    `<p><span data-mention="${luc.library}"></span> hat <span data-mention="${dresden}"></span> Vorschlag und ` +
      `<strong><span data-mention="${luc.library}"></span></strong> gelobt.</p>`,
  );
  expect(report.mentioned[luc.library]).toEqual({ name: null, library: luc.library });
  expect(report.ideas[id]?.number).toBe(number);
});

test("whoever does not see all of a programme gets no report, nor does somebody of another city", async () => {
  const { anna, guest, programme } = people;
  const asked = { period: upTo(now(), 30), names: false, chosen: [1] };
  const foreigner: Member = { ...anna, id: newId(), library: newId(), role: "coordinator" };
  for (const viewer of [guest, foreigner]) expect(await reportSeenBy(viewer, programme, asked)).toBeNull();
});

test("its figures are those of progress in the same period, each of them", async () => {
  const { mira, programme } = people;
  for (const period of [upTo(now(), 30), upTo(new Date(now().getTime() - 40 * day), 60)]) {
    const report = await reported(period);
    const seen = await progressSeenBy(mira, programme, period);
    if (!seen) throw new Error("Mira sees the whole programme.");
    const { moves: _, awaited: __, ...figures } = seen.progress;
    expect(report.progress).toEqual(figures);
    const rows = figureRows(report);
    expect(rows.length).toBeGreaterThan(50);
    for (const { name, count } of rows) {
      expect([keyOf(name), count]).toEqual([keyOf(name), figureAt(seen.progress, keyOf(name))?.ideas.length ?? 0]);
    }
    // The lists count what the figures count.
    const listed = report.themes.flatMap(({ ideas }) => ideas);
    const counted = Object.values(report.progress.statuses).flatMap(({ all }) => all);
    expect(listed.toSorted()).toEqual(counted.toSorted());
    for (const [status, { all }] of Object.entries(report.progress.statuses)) {
      for (const id of all) expect(report.ideas[id]?.status).toBe(status);
    }
  }
});

test("a period that is over is reported alike tomorrow, whatever happened since", async () => {
  const { anna, luc, mira, programme } = people;
  const [{ id }, gone] = [await proposesNaming(), await proposesNaming()];
  const [, , planned, active] = programme.statuses;
  await moveIdea(as(anna), { idea: id, status: planned?.id ?? "", after: null });
  await archiveIdea(as(mira), { idea: gone.id });
  const left = (await reported(upTo(now(), 1))).themes[1]?.ideas[0] ?? "";
  done(await archiveIdea(as(mira), { idea: left }));
  setClock(hour);
  const to = now();
  const before = await reported(upTo(to, 2), { chosen: [1] });
  expect(before.changes.find(({ idea }) => idea === id)?.facts).toEqual([
    { kind: "proposed", status: programme.statuses[0]?.id },
    { kind: "moved", from: programme.statuses[0]?.id, to: planned?.id },
    ...[anna, mira, luc].map(({ name, library }) => ({ kind: "owned", who: { name, library } })),
    { kind: "translated", language: "fr", machine: false },
  ]);
  // What left the board within the period is told, though it lies there no more.
  expect(before.changes.find(({ idea }) => idea === left)?.facts).toContainEqual({ kind: "archived" });
  expect(before.changes.map(({ idea }) => idea)).not.toContain(gone.id);
  for (const idea of [left, gone.id]) expect(before.themes.flatMap(({ ideas }) => ideas)).not.toContain(idea);

  setClock(day);
  await moveIdea(as(luc), { idea: id, status: active?.id ?? "", after: null });
  await editIdea(as(luc), { idea: id, due: "2027-05-04", theme: programme.themes[1]?.id ?? null });
  await addComment(as(luc), { idea: id, id: newId(), text: "Später", language: "de" });
  const older = before.themes[0]?.ideas[0] ?? "";
  await archiveIdea(as(mira), { idea: older });
  setClock(2 * day);
  const after = await reported(upTo(to, 2), { chosen: [1] });
  // A figure is a number of ideas; in which order they come says nothing.
  const inOrder = (_: string, value: unknown): unknown =>
    Array.isArray(value) && value.every((id) => typeof id === "string") ? value.toSorted() : value;
  const lasting = ({ progress: { period: _, ...figures }, changes, themes }: Report) => ({
    figures: JSON.parse(JSON.stringify(figures), inOrder),
    changes,
    themes,
  });
  expect(lasting(after)).toEqual(lasting(before));
  const standing = ({ ideas }: Report) =>
    Object.values(ideas)
      .map(({ id: own, status, theme, due, owners }) => ({ own, status, theme, due, owners }))
      .toSorted((a, b) => (a.own < b.own ? -1 : 1));
  expect(standing(after)).toEqual(standing(before));
});

test("chosen ideas come with their texts, in the order of their numbers; what is not on the board is left out", async () => {
  const all = Object.values((await reported(upTo(now(), 1))).ideas).map(({ number }) => number);
  const [first = 0, second = 0] = all.toSorted((a, b) => a - b);
  const report = await reported(upTo(now(), 1), { chosen: [second, first, 90_000, second] });
  expect(report.chosen.map(({ idea }) => report.ideas[idea]?.number)).toEqual([first, second]);
  const [chosen] = report.chosen;
  expect(chosen?.title.versions[0]).toMatchObject({ language: chosen?.title.original, outdated: false });
  expect(chosen?.description.versions[0]?.html).toMatch(/^<p>/);
});
