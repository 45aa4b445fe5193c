import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { ideaSeenBy } from "@/db/ideas";
import { progressSeenBy } from "@/db/progress";
import type { News } from "@/domain/change";
import { now } from "@/domain/clock";
import { lackIn } from "@/domain/desk";
import { awaitsItsDay } from "@/domain/lifecycle";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import { plainFigureOf } from "@/domain/progress/progress";
import type { Doer } from "./action";
import { addComment } from "./comments";
import { archiveIdea, editIdea, moveIdea, proposeIdea } from "./ideas";
import { askForTranslation } from "./requests";
import { translateIdea } from "./translations";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const as = (member: Member): Doer => ({ member, gate: people.gate, request: newId() });

function done(outcome: Outcome<News>): void {
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused} ${JSON.stringify(outcome.fields)}`);
}

async function seen(to = now()) {
  const asked = { kind: "exchange" } as const;
  const period = { from: new Date(0), to, now: now(), asked, sinceExchange: false };
  const told = await progressSeenBy(people.mira, people.programme, period);
  if (!told) throw new Error("not seen");
  return told;
}

const linesOf = async (idea: string) =>
  (await seen()).progress.awaited
    .filter((line) => line.idea === idea)
    .map(({ language, outdated, request }) => ({ language, outdated, asked: request?.asked ?? null }));

async function proposed(): Promise<string> {
  const id = newId();
  done(await proposeIdea(as(people.anna), { id, title: "Lesen am Fluss", language: "de" }));
  return id;
}

const statusOf = (kind: string): string => people.programme.statuses.find((other) => other.kind === kind)?.id ?? "";

test("an idea awaits its version from the proposal until somebody writes it, and again once it is outdated", async () => {
  const idea = await proposed();
  expect(await linesOf(idea)).toEqual([{ language: "fr", outdated: false, asked: null }]);
  const wish = { idea, id: newId(), comment: null, language: "fr", library: people.luc.library } as const;
  done(await askForTranslation(as(people.anna), { ...wish, asked: people.luc.id }));
  expect(await linesOf(idea)).toEqual([{ language: "fr", outdated: false, asked: people.luc.id }]);
  const title = { madeFrom: 1, edition: null, source: "Lire au fleuve" };
  done(await translateIdea(as(people.luc), { idea, language: "fr", title }));
  expect(await linesOf(idea)).toEqual([]);
  done(await editIdea(as(people.anna), { idea, title: { edition: 1, source: "Lesen am großen Fluss" } }));
  expect(await linesOf(idea)).toEqual([{ language: "fr", outdated: true, asked: null }]);
});

test("neither what was said about an idea nor an idea that is done, parked or archived awaits anything", async () => {
  const idea = await proposed();
  done(await addComment(as(people.anna), { idea, id: newId(), text: "Ja!", language: "de" }));
  expect(await linesOf(idea)).toHaveLength(1);
  for (const [kind, lines] of [
    ["done", 0],
    ["active", 1],
    ["parked", 0],
    ["proposed", 1],
  ] as const) {
    done(await moveIdea(as(people.anna), { idea, status: statusOf(kind), after: null }));
    expect([kind, (await linesOf(idea)).length]).toEqual([kind, lines]);
  }
  done(await archiveIdea(as(people.mira), { idea }));
  expect(await linesOf(idea)).toEqual([]);
});

test("both figures count what a look at every text of every open idea finds", async () => {
  await proposed();
  const { progress, cards } = await seen();
  const kindOf = new Map(people.programme.statuses.map(({ id, kind }) => [id, kind]));
  const found: Record<"missing" | "outdated", string[]> = { missing: [], outdated: [] };
  for (const card of cards.values()) {
    if (card.archived || !awaitsItsDay(kindOf.get(card.status) ?? "done")) continue;
    const idea = await ideaSeenBy(people.mira, people.gate, card.id);
    const lacks = people.programme.languages.map((language) =>
      idea ? lackIn([idea.title, idea.description], language) : null,
    );
    for (const state of ["missing", "outdated"] as const) if (lacks.includes(state)) found[state].push(card.id);
  }
  for (const state of ["missing", "outdated"] as const) {
    expect(found[state].length).toBeGreaterThan(0);
    expect(plainFigureOf(progress, state).toSorted()).toEqual(found[state].toSorted());
  }
});

test("a period that is over tells what is awaited today", async () => {
  const past = new Date(now().getTime() - 100 * 86_400_000);
  const [then, today] = [await seen(past), await seen()];
  expect(then.progress.awaited).toEqual(today.progress.awaited);
  for (const { idea } of then.progress.awaited) expect(then.cards.has(idea)).toBe(true);
});
