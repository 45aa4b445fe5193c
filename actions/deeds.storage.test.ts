import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { boardSeenBy } from "@/db/board";
import { type Cast, cast } from "@/db/cast";
import { newsAfter, revisionOf } from "@/db/changes";
import { ideaSeenBy } from "@/db/ideas";
import { gateFor } from "@/db/programmes";
import { boardOf } from "@/domain/board";
import type { News } from "@/domain/change";
import type { Idea } from "@/domain/idea";
import type { Kind } from "@/domain/lifecycle";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import type { Doer } from "./action";
import { addComment, deleteComment, editComment } from "./comments";
import { archiveIdea, editIdea, moveIdea, proposeIdea, restoreIdea } from "./ideas";
import { letGoOfIdea, ownIdea } from "./owners";
import { undo } from "./undo";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const as = (member: Member, request: string = newId()): Doer => ({ member, gate: people.gate, request });
const status = (kind: Kind): string => people.programme.statuses.find((status) => status.kind === kind)?.id ?? "";

function done(outcome: Outcome<News>): News {
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused} ${JSON.stringify(outcome.fields)}`);
  return outcome.done;
}

async function proposed(title = "Lesung am Fluss", by: Member = people.anna): Promise<string> {
  const id = newId();
  done(await proposeIdea(as(by), { id, title, language: "de" }));
  return id;
}

async function seen(id: string, by: Member = people.anna): Promise<Idea> {
  const idea = await ideaSeenBy(by, people.gate, id);
  if (!idea) throw new Error("not seen");
  return idea;
}

async function column(kind: Kind): Promise<string[]> {
  const { revision, cards } = await boardSeenBy(people.anna, people.gate);
  return (boardOf(revision, cards).columns[status(kind)] ?? []).map((card) => card.id);
}

describe("a deed", () => {
  test("raises the revision by one, is told once, and is answered alike when its request comes again", async () => {
    const before = await revisionOf(people.gate.id);
    const request = newId();
    const idea = { id: newId(), title: "Ein Lesefest", language: "de" as const };
    const first = done(await proposeIdea(as(people.anna, request), idea));
    const again = done(await proposeIdea(as(people.anna, request), idea));
    expect(again).toEqual(first);
    expect(first.revision).toBe(before + 1);
    expect(await revisionOf(people.gate.id)).toBe(before + 1);
    expect(await newsAfter(people.gate.id, before, 10)).toEqual([first]);
  });

  test("whose id belongs to somebody else's is refused without a word about it", async () => {
    const request = newId();
    done(await proposeIdea(as(people.anna, request), { id: newId(), title: "Meine", language: "de" }));
    const other = await proposeIdea(as(people.luc, request), { id: newId(), title: "La mienne", language: "fr" });
    expect(other).toEqual({ refused: "request_reused" });
  });

  test("that is refused leaves no trace", async () => {
    const id = await proposed();
    const before = await revisionOf(people.gate.id);
    const refused = await moveIdea(as(people.anna), { idea: id, status: newId(), after: null });
    expect(refused).toEqual({ refused: "invalid", fields: { status: "not_a_status" } });
    expect(await revisionOf(people.gate.id)).toBe(before);
  });

  test("with an idea's id that exists already is refused", async () => {
    const id = await proposed();
    const second = await proposeIdea(as(people.luc), { id, title: "Encore", language: "fr" });
    expect(second).toEqual({ refused: "id_taken" });
  });
});

describe("sixteen edits from one edition at once", () => {
  test("one is kept, the others meet it and lose nothing of theirs silently", async () => {
    const id = await proposed();
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, number) =>
        editIdea(as(number % 2 ? people.anna : people.luc), {
          idea: id,
          description: { edition: 1, source: `Fassung ${number}` },
        }),
      ),
    );
    const kept = answers.filter((answer) => "done" in answer);
    const refused = answers.filter((answer) => "refused" in answer);
    expect(kept).toHaveLength(1);
    const { description } = await seen(id);
    expect(description.edition).toBe(2);
    expect(refused.map((answer) => answer.refused)).toEqual(Array(15).fill("newer_edition"));
    for (const answer of refused) expect(answer.current).toMatchObject({ edition: 2, source: description.source });
  });

  test("edits of different fields are all kept", async () => {
    const id = await proposed();
    const theme = people.programme.themes[0]?.id ?? "";
    const answers = await Promise.all([
      editIdea(as(people.anna), { idea: id, title: { edition: 1, source: "Neuer Titel" } }),
      editIdea(as(people.luc), { idea: id, description: { edition: 1, source: "Neuer Text" } }),
      editIdea(as(people.mira), { idea: id, theme, due: "2027-01-15" }),
      moveIdea(as(people.luc), { idea: id, status: status("agreed"), after: null }),
    ]);
    answers.forEach(done);
    const idea = await seen(id);
    expect(idea.title.source).toBe("Neuer Titel");
    expect(idea.description.source).toBe("Neuer Text");
    expect(idea.card).toMatchObject({ theme, due: "2027-01-15", status: status("agreed") });
  });
});

describe("a move", () => {
  test("puts ideas where they were put, also after many moves between the same neighbours", async () => {
    const ids = [await proposed("a"), await proposed("b"), await proposed("c"), await proposed("d")] as const;
    const to = (id: string, after: string | null): Promise<Outcome<News>> =>
      moveIdea(as(people.anna), { idea: id, status: status("parked"), after });
    done(await to(ids[0], null));
    done(await to(ids[1], ids[0]));
    done(await to(ids[2], ids[0]));
    // Ranks now grow in length and letters: this order holds only where they sort by code unit.
    for (let round = 0; round < 40; round += 1) {
      done(await to(ids[3], ids[0]));
      done(await to(ids[2], ids[0]));
      done(await to(ids[3], null));
    }
    const order = (await column("parked")).filter((id) => ids.some((other) => other === id));
    expect(order).toEqual([ids[3], ids[0], ids[2], ids[1]]);
  });

  test("behind an idea that is no longer there goes to the end of the column", async () => {
    const [here, gone] = [await proposed("hier"), await proposed("weg")];
    done(await moveIdea(as(people.anna), { idea: gone, status: status("done"), after: null }));
    done(await moveIdea(as(people.luc), { idea: here, status: status("active"), after: gone }));
    expect((await column("active")).at(-1)).toBe(here);
  });

  test("by sixteen people at once loses none", async () => {
    const ids = await Promise.all(Array.from({ length: 16 }, (_, number) => proposed(`zugleich ${number}`)));
    const answers = await Promise.all(
      ids.map((idea) => moveIdea(as(people.luc), { idea, status: status("discussed"), after: null })),
    );
    const revisions = answers.map((answer) => done(answer).revision).sort((a, b) => a - b);
    expect(new Set(revisions).size).toBe(16);
    expect((revisions.at(-1) ?? 0) - (revisions[0] ?? 0)).toBe(15);
    const there = await column("discussed");
    expect(ids.every((id) => there.includes(id))).toBe(true);
  });

  test("can be taken back by the one who made it, until something newer happened", async () => {
    const [first, second] = [await proposed("eins"), await proposed("zwei")];
    const proposedAt = (await seen(first)).card.since;
    const request = newId();
    done(await moveIdea(as(people.anna, request), { idea: first, status: status("agreed"), after: null }));
    expect(await undo(as(people.luc), { deed: request })).toEqual({ refused: "nothing_to_undo" });
    const news = done(await undo(as(people.anna), { deed: request }));
    expect(news.changes[0]).toMatchObject({ kind: "moved", undoes: request });
    // As if it had never been away: reviews count how long an idea has been where it is.
    expect(news.cards[0]?.since).toBe(proposedAt);
    const back = await column("proposed");
    expect(back.indexOf(first)).toBe(back.indexOf(second) + 1);

    const other = newId();
    done(await moveIdea(as(people.anna, other), { idea: first, status: status("agreed"), after: null }));
    done(await moveIdea(as(people.luc), { idea: first, status: status("active"), after: null }));
    expect(await undo(as(people.anna), { deed: other })).toEqual({ refused: "newer_change" });
  });
});

describe("an idea that is read while others change it", () => {
  test("tells no change that is newer than the revision it names", async () => {
    const id = await proposed();
    const moves = Array.from({ length: 20 }, (_, number) =>
      moveIdea(as(people.anna), { idea: id, status: status(number % 2 ? "active" : "agreed"), after: null }),
    );
    const readings = await Promise.all(Array.from({ length: 60 }, () => seen(id)));
    for (const move of moves) done(await move);
    expect(readings.filter((idea) => idea.history.some((change) => change.revision > idea.revision))).toEqual([]);
  });
});

describe("owners", () => {
  test("take over, hand over within a city, and let go", async () => {
    const { anna, luc, mira } = people;
    const id = await proposed();
    done(await ownIdea(as(anna), { idea: id, member: anna.id }));
    done(await ownIdea(as(anna), { idea: id, member: luc.id }));
    expect((await seen(id)).card.owners).toEqual([anna.id, luc.id]);
    expect(await ownIdea(as(anna), { idea: id, member: luc.id, instead: anna.id })).toEqual({
      refused: "invalid",
      fields: { member: "wrong_city" },
    });
    done(await ownIdea(as(luc), { idea: id, member: mira.id, instead: anna.id }));
    done(await letGoOfIdea(as(luc), { idea: id, member: luc.id }));
    expect((await seen(id)).card.owners).toEqual([mira.id]);
  });

  test("cannot be guests or people who do not exist", async () => {
    const id = await proposed();
    for (const member of [people.guest.id, newId()]) {
      expect(await ownIdea(as(people.anna), { idea: id, member })).toEqual({
        refused: "invalid",
        fields: { member: "not_a_member" },
      });
    }
  });
});

describe("comments", () => {
  test("are counted, changed by their author alone, deleted by a coordinator too, and brought back", async () => {
    const { anna, luc, mira } = people;
    const idea = await proposed();
    const id = newId();
    const said = done(
      await addComment(as(luc), { idea, id, text: `Bonjour @[${anna.id}], @[${newId()}]`, language: "fr" }),
    );
    // Whoever is nobody here was not mentioned.
    expect(said.changes[0]?.data).toMatchObject({ mentions: [anna.id] });
    expect((await seen(idea)).card.comments).toBe(1);
    expect((await seen(idea)).comments[0]?.text.html).toContain(`data-mention="${anna.id}"`);
    const edit = { idea, comment: id, edition: 1, text: "Bonsoir" };
    expect(await editComment(as(anna), edit)).toEqual({ refused: "not_allowed" });
    done(await editComment(as(luc), edit));
    expect(await editComment(as(luc), { ...edit, text: "Bonne nuit" })).toMatchObject({ refused: "newer_edition" });
    expect(await deleteComment(as(anna), { idea, comment: id })).toEqual({ refused: "not_allowed" });
    const request = newId();
    done(await deleteComment(as(mira, request), { idea, comment: id }));
    expect(await seen(idea)).toMatchObject({ comments: [], card: { comments: 0 } });
    done(await undo(as(mira), { deed: request }));
    expect((await seen(idea)).comments[0]).toMatchObject({ by: luc.id, text: { source: "Bonsoir", edition: 2 } });
  });

  test("stay deleted when somebody takes back an earlier deletion than the last", async () => {
    const { luc, mira } = people;
    const idea = await proposed();
    const id = newId();
    const request = newId();
    done(await addComment(as(luc), { idea, id, text: "Bonjour", language: "fr" }));
    done(await deleteComment(as(luc, request), { idea, comment: id }));
    done(await undo(as(luc), { deed: request }));
    done(await deleteComment(as(mira), { idea, comment: id }));
    expect(await undo(as(luc), { deed: request })).toEqual({ refused: "newer_change" });
    expect((await seen(idea)).comments).toEqual([]);
  });
});

describe("archiving", () => {
  test("is for coordinators, takes an idea off the board, and can be taken back", async () => {
    const id = await proposed();
    expect(await archiveIdea(as(people.luc), { idea: id })).toEqual({ refused: "not_allowed" });
    done(await archiveIdea(as(people.mira), { idea: id }));
    expect(await column("proposed")).not.toContain(id);
    expect(await moveIdea(as(people.luc), { idea: id, status: status("done"), after: null })).toEqual({
      refused: "archived",
    });
    done(await restoreIdea(as(people.mira), { idea: id }));
    expect(await column("proposed")).toContain(id);
  });

  test("leaves no two ideas at one place when an idea comes back to where another one has come to", async () => {
    const [away, stays, late] = [await proposed("geht"), await proposed("bleibt"), await proposed("kommt")];
    for (const idea of [stays, away]) {
      done(await moveIdea(as(people.anna), { idea, status: status("parked"), after: newId() }));
    }
    done(await archiveIdea(as(people.mira), { idea: away }));
    done(await moveIdea(as(people.anna), { idea: late, status: status("parked"), after: stays }));
    done(await restoreIdea(as(people.mira), { idea: away }));
    const { cards } = await boardSeenBy(people.anna, people.gate);
    const ranks = cards.filter((card) => card.status === status("parked")).map((card) => card.rank);
    expect(new Set(ranks).size).toBe(ranks.length);
  });
});

describe("a guest", () => {
  test("sees and discusses the ideas she was invited to; the others do not exist for her", async () => {
    const { guest } = people;
    const gate = await gateFor(guest, "dresden-strasbourg");
    if (!gate) throw new Error("The guest was invited.");
    expect(await gateFor(guest, "lire-notre-monde")).toBeNull();
    const doer = (): Doer => ({ member: guest, gate, request: newId() });
    const { cards } = await boardSeenBy(guest, gate);
    expect(cards.map((card) => card.number).sort((a, b) => a - b)).toEqual([3, 5, 14]);
    const idea = cards[0]?.id ?? "";
    done(await addComment(doer(), { idea, id: newId(), text: "Gern!", language: "de" }));
    const hidden = await proposed();
    expect(await ideaSeenBy(guest, gate, hidden)).toBeNull();
    const remark = { idea: hidden, id: newId(), text: "Hallo", language: "de" as const };
    expect(await addComment(doer(), remark)).toEqual({ refused: "not_found" });
    for (const refused of [
      await moveIdea(doer(), { idea, status: status("done"), after: null }),
      await editIdea(doer(), { idea, due: "2027-01-01" }),
      await ownIdea(doer(), { idea, member: guest.id }),
      await archiveIdea(doer(), { idea }),
      await proposeIdea(doer(), { id: newId(), title: "Neu", language: "de" }),
    ]) {
      expect(refused).toEqual({ refused: "not_allowed" });
    }
  });
});
