import { and, eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import type { Card } from "@/domain/board";
import { boardSeenBy } from "./board";
import { cardsOfProgramme } from "./cards";
import { type Cast, cast } from "./cast";
import { lockProgramme, record, revisionOf } from "./changes";
import { keepArchived, keepFacts, keepPlace } from "./edits";
import { engine } from "./engine";
import { rankAfter } from "./places";
import { changes } from "./schema/changes";
import { ideas } from "./schema/ideas";
import { programmes } from "./schema/programmes";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const sorted = (cards: readonly Card[]): readonly Card[] => [...cards].sort((a, b) => a.number - b.number);

/** Changes an idea in one deed; `work` says how. */
async function change(
  idea: string,
  work: (tx: Awaited<ReturnType<typeof engine>>["read"]) => Promise<void>,
  deed = newId(),
): Promise<void> {
  const { transact } = await engine();
  await transact(people.gate.id, async (tx) => {
    const { revision } = await lockProgramme(tx, people.gate.id);
    await work(tx);
    const events = [{ idea, event: { kind: "themed" as const, data: { from: null, to: null } } }];
    const by = people.anna.id;
    return { keep: await record(tx, { programme: people.gate.id, revision, deed, by, at: new Date(), events }) };
  });
}

async function moved(card: Card, status: string): Promise<void> {
  await change(card.id, async (tx) => {
    const column = { programme: people.gate.id, status, but: card.id };
    await keepPlace(tx, card.id, { status, rank: await rankAfter(tx, column, null), since: new Date() });
  });
}

describe("the board that is kept", () => {
  test("is, after every change, what reading it anew would give, each column in its order", async () => {
    const statuses = people.programme.statuses.map(({ id }) => id);
    for (let turn = 0; turn < 12; turn += 1) {
      const { cards } = await boardSeenBy(people.anna, people.gate);
      const card = cards[(turn * 7) % cards.length] as Card;
      if (turn % 4 === 3)
        await change(card.id, (tx) => keepArchived(tx, card.id, { at: new Date(), by: people.mira.id }));
      else if (turn % 4 === 2) await change(card.id, (tx) => keepFacts(tx, card.id, { due: "2031-05-04" }));
      else await moved(card, statuses[turn % statuses.length] as string);

      const seen = await boardSeenBy(people.anna, people.gate);
      const fresh = await cardsOfProgramme((await engine()).read, people.gate.id);
      expect(seen.revision).toBe(await revisionOf(people.gate.id));
      expect(sorted(seen.cards)).toEqual(sorted(fresh));
      for (const column of Object.values(seen.board.columns)) {
        const ranks = column.map(({ rank, id }) => `${rank} ${id}`);
        expect(ranks).toEqual([...ranks].sort());
      }
    }
  });

  test("stays the same object, and has the same name, until something changes", async () => {
    const [first, second] = await Promise.all([
      boardSeenBy(people.anna, people.gate),
      boardSeenBy(people.luc, people.gate),
    ]);
    expect(second.cards).toBe(first.cards);
    expect(second.state).toBe(first.state);
    const [card, other] = first.cards as readonly [Card, Card];
    await change(card.id, (tx) => keepFacts(tx, card.id, { due: "2031-01-01" }));
    const third = await boardSeenBy(people.anna, people.gate);
    expect(third.state).not.toBe(first.state);
    expect(third.cards.find(({ id }) => id === other.id)).toBe(other);
  });

  test("is read anew where the database was put back to an older state, and went on from there", async () => {
    const { transact } = await engine();
    const before = await boardSeenBy(people.anna, people.gate);
    const [card] = before.cards as readonly [Card];
    await change(card.id, (tx) => keepFacts(tx, card.id, { due: "2032-02-02" }));
    await boardSeenBy(people.anna, people.gate);
    // As a copy of the day before would: the newest deed is gone, and another one comes to its number.
    await transact(null, async (tx) => {
      const newest = before.revision + 1;
      await tx.delete(changes).where(and(eq(changes.programme, people.gate.id), eq(changes.revision, newest)));
      await tx.update(programmes).set({ revision: before.revision }).where(eq(programmes.id, people.gate.id));
      await tx.update(ideas).set({ due: card.due, revision: card.revision }).where(eq(ideas.id, card.id));
      return { keep: undefined };
    });
    await change(card.id, (tx) => keepFacts(tx, card.id, { due: "2033-03-03" }));
    const after = await boardSeenBy(people.anna, people.gate);
    expect(after.revision).toBe(before.revision + 1);
    expect(after.cards.find(({ id }) => id === card.id)?.due).toBe("2033-03-03");
    expect(sorted(after.cards)).toEqual(sorted(await cardsOfProgramme((await engine()).read, people.gate.id)));
  });

  test("shows a guest the ideas she was invited to, and tells no name by which they could be taken for the whole", async () => {
    const { cards, state } = await boardSeenBy(people.guest, people.gate);
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.length).toBeLessThan((await boardSeenBy(people.anna, people.gate)).cards.length);
    expect(state).toBeNull();
  });
});
