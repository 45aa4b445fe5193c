import fc from "fast-check";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activitySeenBy } from "@/db/activity";
import { type Cast, cast } from "@/db/cast";
import { progressSeenBy } from "@/db/progress";
import { keepMoreChanges } from "@/db/rehearsal/entries";
import { daysOf } from "@/domain/activity/bundle";
import { type Entry, ideaOf, kindsOf, newestFirst, type Spot, spotOf, topicOf, topics } from "@/domain/activity/entry";
import { type ActivityFilter, tellingFigures } from "@/domain/activity/filter";
import { now, setClock } from "@/domain/clock";
import { addDays, dayOf } from "@/domain/day";
import type { Member } from "@/domain/member";
import type { Asked } from "@/domain/progress/period";
import type { Doer } from "./action";
import { changeIdeas } from "./bulk";
import { addComment } from "./comments";
import { addExchange } from "./exchanges";
import { archiveIdea, moveIdea, proposeIdea, restoreIdea } from "./ideas";
import { undo } from "./undo";
import { addTheme } from "./vocabulary";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});
afterAll(() => setClock(0));

const hour = 3_600_000;
const unfiltered: ActivityFilter = { by: null, city: null, theme: null, kind: null };
const as = (member: Member, request = newId()): Doer => ({ member, gate: people.gate, request });

/** Everything since the first day of the demo. */
function always(): Asked {
  return { kind: "days", from: "2026-01-01", to: dayOf(now(), people.programme.timeZone) };
}

async function page(filter: Partial<ActivityFilter>, { asked = always(), before = null as Spot | null } = {}) {
  const wish = { asked, filter: { ...unfiltered, ...filter }, before, now: now() };
  const seen = await activitySeenBy(people.mira, people.programme, wish);
  if (!seen) throw new Error("not seen");
  return seen;
}

/** All pages of some activity, one behind the other. */
async function whole(filter: Partial<ActivityFilter>, asked = always()): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let before: Spot | null = null;
  do {
    const seen = await page(filter, { asked, before });
    entries.push(...seen.entries);
    before = seen.next;
  } while (before);
  return entries;
}

describe("the activity of a programme", () => {
  test("tells everything once, the newest first, with the ideas that it names", async () => {
    const entries = await whole({});
    expect(entries.length).toBeGreaterThan(50);
    expect(entries).toEqual(entries.toSorted((one, other) => newestFirst(spotOf(one), spotOf(other))));
    expect(new Set(entries.map(({ change, part }) => `${change.revision} ${part}`)).size).toBe(entries.length);
    const { entries: first, cards } = await page({});
    const named = new Set(first.flatMap(({ change }) => ideaOf(change) ?? []));
    expect(new Set(cards.map(({ id }) => id))).toEqual(named);
  });

  test("is divided by person, city, theme and kind as whoever looks through all of it would divide it", async () => {
    const { mira, luc, programme } = people;
    await addTheme(as(mira), { id: newId(), names: { de: "Vorlesen", fr: "Lecture à voix haute" } });
    const day = { begins: "2031-05-08T14:00", ends: "2031-05-08T15:30" };
    const names = { de: "Ein Treffen", fr: "Une rencontre" };
    await addExchange(as(mira), { id: newId(), kind: "online", names, host: null, place: "", link: null, ...day });
    const all = await whole({});
    const libraryOf = new Map(programme.people.map(({ id, library }) => [id, library]));
    const cards = new Map((await page({})).cards.map((card) => [card.id, card]));
    const theme = [...cards.values()].find((card) => card.theme !== null)?.theme ?? "";
    for (const topic of topics) {
      expect(await whole({ kind: topic }), topic).toEqual(all.filter(({ change }) => topicOf(change) === topic));
    }
    expect(await whole({ by: luc.id })).toEqual(all.filter(({ change }) => change.by === luc.id));
    expect(await whole({ city: luc.library })).toEqual(
      all.filter(({ change }) => libraryOf.get(change.by) === luc.library),
    );
    expect(await whole({ city: luc.library, by: mira.id })).toEqual([]);
    const themed = all.filter(({ change }) => cards.get(ideaOf(change) ?? "")?.theme === theme);
    expect(themed.length).toBeGreaterThan(0);
    expect(await whole({ theme })).toEqual(themed);
    expect(await whole({ theme, city: luc.library, kind: "commented" })).toEqual(
      themed.filter(
        ({ change }) =>
          libraryOf.get(change.by) === luc.library && kindsOf("commented").some((kind) => kind === change.kind),
      ),
    );
  });

  test("keeps to its period, to the day by the programme’s clocks", async () => {
    const { timeZone } = people.programme;
    const all = await whole({});
    const days = daysOf(all, timeZone).map(({ day }) => day);
    const [last = "", first = ""] = [days[3], days[9]];
    const asked: Asked = { kind: "days", from: first, to: last };
    expect(daysOf(await whole({}, asked), timeZone).map(({ day }) => day)).toEqual(days.slice(3, 10));
    expect(await whole({}, { kind: "days", from: addDays(days[0] ?? "", 40), to: addDays(days[0] ?? "", 41) })).toEqual(
      [],
    );
  });

  test("tells archived ideas as such, and what was moved at once and taken back", async () => {
    const { anna, mira, gate, programme } = people;
    const [, second] = programme.statuses;
    const ideas = [newId(), newId()];
    for (const id of ideas) await proposeIdea(as(anna), { id, title: "Lesen am Fluss", language: "de" });
    const bulk = newId();
    await changeIdeas({ member: anna, gate, request: bulk }, { ideas, status: second?.id, due: "2031-02-01" });
    await undo(as(anna), { deed: bulk });
    await archiveIdea(as(mira), { idea: ideas[0] ?? "" });
    const { entries, cards } = await page({ by: anna.id });
    const [today] = daysOf(entries, programme.timeZone);
    const told = today?.bundles.find(({ topic }) => topic === "bulk");
    expect(told?.items.map(({ steps }) => steps.map(({ takenBack }) => takenBack !== null))).toEqual([
      [true, true],
      [true, true],
    ]);
    expect(cards.filter(({ id, archived }) => archived && ideas.includes(id)).map(({ id }) => id)).toEqual([ideas[0]]);
    await restoreIdea(as(mira), { idea: ideas[0] ?? "" });
  });

  test("is for whoever sees the whole programme, and for nobody else", async () => {
    const { anna, luc, guest, programme } = people;
    const wish = { asked: always(), filter: unfiltered, before: null, now: now() };
    for (const member of [anna, luc]) expect(await activitySeenBy(member, programme, wish)).not.toBeNull();
    expect(await activitySeenBy(guest, programme, wish)).toBeNull();
    expect(await activitySeenBy({ ...anna, library: newId() }, programme, wish)).toBeNull();
  });
});

const deed = fc.record({
  hours: fc.integer({ min: 1, max: 100 }),
  idea: fc.nat({ max: 3 }),
  kind: fc.constantFrom("propose", "move", "move", "move", "undo", "archive", "restore"),
  // Parked, done and back again, often enough that each figure counts something.
  status: fc.constantFrom(0, 1, 3, 4, 4, 5, 5),
});

test("from each figure of a period, and from its list of moves, the days lead to just its ideas", async () => {
  const { anna, mira, luc, programme } = people;
  const mine: string[] = [];
  const seen = new Set<string>();
  let ahead = 0;
  let last: string | null = null;
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 5, maxLength: 14 }),
      fc.integer({ min: 5, max: 30 }),
      async (deeds, days) => {
        for (const { hours, idea: place, kind, status } of deeds) {
          ahead += hours * hour;
          setClock(ahead);
          const idea = mine[place];
          if (kind === "propose" || idea === undefined) {
            const id = newId();
            await proposeIdea(as(anna), { id, title: "Lesen am Fluss", language: "de" });
            mine.unshift(id);
          } else if (kind === "move") {
            const request = newId();
            await moveIdea(as(luc, request), { idea, status: programme.statuses[status]?.id ?? "", after: null });
            last = request;
          } else if (kind === "undo") {
            if (last) await undo(as(luc), { deed: last });
          } else await (kind === "archive" ? archiveIdea : restoreIdea)(as(mira), { idea });
        }
        // A period ends before what happens in the very millisecond in which somebody looks.
        ahead += hour;
        setClock(ahead);
        const today = dayOf(now(), programme.timeZone);
        const asked: Asked = { kind: "days", from: addDays(today, -days), to: today };
        const { period } = await page({}, { asked });
        const progress = (await progressSeenBy(mira, programme, period))?.progress;
        if (!progress) throw new Error("not seen");
        for (const figure of tellingFigures) {
          const days = await whole({ kind: figure }, asked);
          const ideas = new Set(days.flatMap(({ change }) => ideaOf(change) ?? []));
          expect(ideas, figure).toEqual(new Set(progress.movement[figure]));
          expect((await page({ kind: figure }, { asked })).counted).toEqual(progress.movement[figure]);
          if (ideas.size > 0) seen.add(figure);
        }
        const moves = await whole({ kind: "moves" }, asked);
        expect(new Set(moves.map(({ change }) => change))).toEqual(new Set(progress.moves));
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
  // Otherwise nothing would have been compared.
  expect(seen.size).toBeGreaterThan(3);
}, 60_000);

test("a move that was made before a period, and taken back in it, leads from the figure to the day of its undoing", async () => {
  const { anna, mira, programme } = people;
  const [idea, moving] = [newId(), newId()];
  await proposeIdea(as(anna), { id: idea, title: "Hin und zurück", language: "de" });
  await moveIdea(as(anna, moving), { idea, status: programme.statuses[1]?.id ?? "", after: null });
  setClock(now().getTime() - Date.now() + 48 * hour);
  await undo(as(anna), { deed: moving });
  const today = dayOf(now(), programme.timeZone);
  const asked: Asked = { kind: "days", from: today, to: today };
  const { entries, counted, period } = await page({ kind: "back" }, { asked });
  expect((await progressSeenBy(mira, programme, period))?.progress.movement.back).toEqual([idea]);
  expect([counted, entries.map(({ change }) => [ideaOf(change), change.undoes])]).toEqual([[idea], [[idea, moving]]]);
});

test("a day with more than fits on a page is told in several, and what a filter leaves out costs no more than a page", async () => {
  const { anna, guest, luc, programme } = people;
  setClock(now().getTime() - Date.now() + 48 * hour);
  const idea = newId();
  await proposeIdea(as(anna), { id: idea, title: "Viel Betrieb", language: "de" });
  await addComment(as(luc), { idea, id: newId(), text: "Bien", language: "fr" });
  await keepMoreChanges({
    programme: programme.id,
    idea,
    by: anna.id,
    count: 6_000,
    at: new Date(now().getTime() + hour),
  });
  setClock(now().getTime() - Date.now() + 24 * hour);
  const day = dayOf(new Date(now().getTime() - 23 * hour), programme.timeZone);
  const asked: Asked = { kind: "days", from: addDays(day, -1), to: addDays(day, 1) };
  const first = await page({}, { asked });
  expect(first.entries.length).toBe(400);
  const all = await whole({}, asked);
  expect(all.length).toBeGreaterThan(6_000);
  expect(new Set(all.map(({ change, part }) => `${change.revision} ${part}`)).size).toBe(all.length);

  const sparse = await page({ city: luc.library }, { asked });
  expect([sparse.entries, sparse.next === null]).toEqual([[], false]);
  const found = await page({ city: luc.library }, { asked, before: sparse.next });
  expect(found.entries.map(({ change }) => change.by)).toContain(luc.id);
  // Of one person nothing else has to be looked through.
  expect((await page({ by: luc.id }, { asked })).entries.length).toBeGreaterThan(0);
  expect((await page({ by: guest.id }, { asked })).next).toBeNull();
});
