import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { boardSeenBy } from "@/db/board";
import { type Cast, cast } from "@/db/cast";
import { newsAfter, revisionOf } from "@/db/changes";
import type { Card } from "@/domain/board";
import { mostAtOnce } from "@/domain/bulk";
import type { News } from "@/domain/change";
import type { Kind } from "@/domain/lifecycle";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import type { Doer } from "./action";
import { changeIdeas } from "./bulk";
import { archiveIdea, editIdea, moveIdea, proposeIdea } from "./ideas";
import { letGoOfIdea, ownIdea } from "./owners";
import { undo } from "./undo";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const as = (member: Member, request: string = newId()): Doer => ({ member, gate: people.gate, request });
const status = (kind: Kind): string => people.programme.statuses.find((other) => other.kind === kind)?.id ?? "";
const theme = (place = 0): string => people.programme.themes[place]?.id ?? "";

function done(outcome: Outcome<News>): News {
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused} ${JSON.stringify(outcome.fields)}`);
  return outcome.done;
}

/** Ideas in the first column, the first one on top. */
async function ideas(count: number): Promise<readonly string[]> {
  const ids = Array.from({ length: count }, () => newId());
  for (const id of ids.toReversed()) {
    done(await proposeIdea(as(people.anna), { id, title: "Viele zugleich", language: "de" }));
  }
  return ids;
}

async function cards(ids: readonly string[]): Promise<readonly Card[]> {
  const { cards } = await boardSeenBy(people.anna, people.gate);
  return ids.flatMap((id) => cards.filter((card) => card.id === id));
}

async function column(kind: Kind): Promise<readonly string[]> {
  const { board } = await boardSeenBy(people.anna, people.gate);
  return (board.columns[status(kind)] ?? []).map(({ id }) => id);
}

/** What people see of cards: everything but when they changed. */
const facts = (some: readonly Card[]) =>
  some.map(({ id, status, theme, due, owners, since }) => ({ id, status, theme, due, owners, since }));

describe("many ideas changed at once", () => {
  test("are one deed: one revision, one news, every idea with its own changes", async () => {
    const ids = await ideas(3);
    const before = await revisionOf(people.gate.id);
    const wish = { status: status("agreed"), theme: theme(), due: "2027-05-01", owner: people.luc.id };
    const news = done(await changeIdeas(as(people.anna), { ideas: ids, ...wish }));
    expect(news.revision).toBe(before + 1);
    expect(news.left).toBeUndefined();
    expect(news.changes.map(({ idea, kind }) => [idea, kind])).toEqual(
      ids.flatMap((id) => ["themed", "dated", "owned", "moved"].map((kind) => [id, kind])),
    );
    expect(facts(await cards(ids)).map(({ since: _, ...card }) => card)).toEqual(
      ids.map((id) => ({ id, status: wish.status, theme: wish.theme, due: wish.due, owners: [wish.owner] })),
    );
    expect((await column("agreed")).slice(-3)).toEqual(ids);
  });

  test("are as they were after one undo, each in its place", async () => {
    const ids = await ideas(4);
    const [first = "", second = ""] = ids;
    done(await editIdea(as(people.anna), { idea: first, theme: theme(1), due: "2027-01-01" }));
    done(await ownIdea(as(people.anna), { idea: second, member: people.mira.id }));
    const before = { cards: facts(await cards(ids)), column: await column("proposed") };
    const deed = newId();
    const wish = { status: status("done"), theme: null, due: null, owner: people.luc.id, letGo: people.mira.id };
    done(await changeIdeas(as(people.anna, deed), { ideas: ids, ...wish }));
    expect((await cards(ids)).every(({ owners }) => owners.join() === people.luc.id)).toBe(true);
    const news = done(await undo(as(people.anna), { deed }));
    expect(news.changes.every(({ undoes }) => undoes === deed)).toBe(true);
    expect({ cards: facts(await cards(ids)), column: await column("proposed") }).toEqual(before);
  });

  test("leave out what cannot be changed, and say so to nobody else", async () => {
    const [here = "", archived = ""] = await ideas(2);
    done(await archiveIdea(as(people.mira), { idea: archived }));
    const before = await revisionOf(people.gate.id);
    const nowhere = newId();
    const request = newId();
    const wish = { ideas: [archived, here, nowhere], theme: theme() };
    const news = done(await changeIdeas(as(people.anna, request), wish));
    const left = [
      { idea: archived, refused: "archived" },
      { idea: nowhere, refused: "not_found" },
    ];
    expect(news.left).toEqual(left);
    expect(news.changes.map(({ idea }) => idea)).toEqual([here]);
    expect(done(await changeIdeas(as(people.anna, request), wish))).toEqual(news);
    const [told] = await newsAfter(people.gate.id, before, 10);
    expect(told?.changes).toEqual(news.changes);
    expect(told).not.toHaveProperty("left");
  });

  test("change nothing where all is as wished already", async () => {
    const ids = await ideas(2);
    const before = await revisionOf(people.gate.id);
    const news = done(await changeIdeas(as(people.anna), { ideas: ids, status: status("proposed"), theme: null }));
    expect(news).toMatchObject({ revision: before, changes: [] });
    expect(await revisionOf(people.gate.id)).toBe(before);
  });

  test("are refused as a whole where the change itself is wrong, or nobody may", async () => {
    const ids = await ideas(1);
    const before = await revisionOf(people.gate.id);
    for (const [wish, fields] of [
      [{ status: newId() }, { status: "not_a_status" }],
      [{ theme: newId() }, { theme: "not_a_theme" }],
      [{ owner: newId() }, { owner: "not_a_member" }],
      [{ owner: people.guest.id }, { owner: "not_a_member" }],
    ] as const) {
      expect(await changeIdeas(as(people.anna), { ideas: ids, ...wish })).toEqual({ refused: "invalid", fields });
    }
    expect(await changeIdeas(as(people.guest), { ideas: ids, theme: theme() })).toEqual({ refused: "not_allowed" });
    expect(await revisionOf(people.gate.id)).toBe(before);
  });

  test("as many as may be, in a moment", async () => {
    const ids = await ideas(mostAtOnce);
    const deed = newId();
    const news = done(await changeIdeas(as(people.anna, deed), { ideas: ids, status: status("parked") }));
    expect(news.changes).toHaveLength(mostAtOnce);
    expect((await column("parked")).slice(-mostAtOnce)).toEqual(ids);
    done(await undo(as(people.anna), { deed }));
    expect((await column("proposed")).filter((id) => ids.includes(id))).toEqual(ids);
  }, 120_000);
});

describe("undoing a change of many", () => {
  test("leaves those to which something newer happened, idea by idea", async () => {
    const [moved = "", themed = "", untouched = "", handed = ""] = await ideas(4);
    const deed = newId();
    const ids = [moved, themed, untouched, handed];
    const wish = { status: status("active"), theme: theme(), owner: people.luc.id };
    done(await changeIdeas(as(people.anna, deed), { ideas: ids, ...wish }));
    done(await moveIdea(as(people.luc), { idea: moved, status: status("done"), after: null }));
    done(await editIdea(as(people.luc), { idea: themed, theme: theme(1) }));
    done(await letGoOfIdea(as(people.luc), { idea: handed, member: people.luc.id }));
    const news = done(await undo(as(people.anna), { deed }));
    expect(news.left).toEqual([moved, themed, handed].map((idea) => ({ idea, refused: "newer_change" })));
    expect(facts(await cards(ids)).map(({ since: _, ...card }) => card)).toEqual([
      { id: moved, status: status("done"), theme: theme(), due: null, owners: [people.luc.id] },
      { id: themed, status: wish.status, theme: theme(1), due: null, owners: [people.luc.id] },
      { id: untouched, status: status("proposed"), theme: null, due: null, owners: [] },
      { id: handed, status: wish.status, theme: theme(), due: null, owners: [] },
    ]);
    expect(await undo(as(people.anna), { deed })).toEqual({ refused: "newer_change" });
  });

  test("is not for somebody else", async () => {
    const deed = newId();
    done(await changeIdeas(as(people.anna, deed), { ideas: await ideas(2), due: "2027-06-01" }));
    expect(await undo(as(people.mira), { deed })).toEqual({ refused: "nothing_to_undo" });
  });

  test("puts a handing over back as it was", async () => {
    const [idea = ""] = await ideas(1);
    done(await ownIdea(as(people.anna), { idea, member: people.anna.id }));
    const deed = newId();
    done(await ownIdea(as(people.anna, deed), { idea, member: people.mira.id, instead: people.anna.id }));
    done(await undo(as(people.anna), { deed }));
    expect((await cards([idea]))[0]?.owners).toEqual([people.anna.id]);
  });
});
