import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { revisionOf } from "@/db/changes";
import { deskSeenBy } from "@/db/desk";
import { ideaSeenBy } from "@/db/ideas";
import { accountByEmail } from "@/db/members";
import { gateFor } from "@/db/programmes";
import { requestsSeenBy, seeFulfilled } from "@/db/requests";
import { setClock } from "@/domain/clock";
import { type DeskEntry, presence, type Share } from "@/domain/desk";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import type { Doer } from "./action";
import { addComment, deleteComment, editComment } from "./comments";
import { archiveIdea, editIdea, proposeIdea, restoreIdea } from "./ideas";
import { askForTranslation, withdrawRequest } from "./requests";
import { tellTranslating } from "./translating";
import { confirmTranslation, translateComment, translateIdea } from "./translations";
import { undo } from "./undo";

let people: Cast;
let claire: Member;
beforeAll(async () => {
  people = await cast();
  const account = await accountByEmail("claire@strasbourg.example");
  if (!account) throw new Error("The demo lacks Claire.");
  claire = account.member;
});

const as = (member: Member, request = newId()): Doer => ({ member, gate: people.gate, request });

function done<T>(outcome: Outcome<T>): T {
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused} ${JSON.stringify(outcome.fields)}`);
  return outcome.done;
}

async function proposed(title = "Lesen am Fluss"): Promise<string> {
  const id = newId();
  done(await proposeIdea(as(people.anna), { id, title, language: "de" }));
  return id;
}

const first = { madeFrom: 1, edition: null } as const;
const french = (idea: string, source = "Lire au fleuve") =>
  ({ idea, language: "fr", title: { ...first, source } }) as const;

/** Has Anna ask for an idea in French: anybody of Strasbourg, or somebody there. */
async function asked(idea: string, more: { asked?: string; comment?: string; by?: Member } = {}): Promise<string> {
  const id = newId();
  const wish = { idea, id, language: "fr", library: people.luc.library, comment: more.comment ?? null } as const;
  done(await askForTranslation(as(more.by ?? people.anna), { ...wish, asked: more.asked ?? null }));
  return id;
}

async function lines(member: Member, idea: string, share: Share = "all"): Promise<readonly DeskEntry[]> {
  const { entries } = await deskSeenBy(member, people.gate, { share, language: null });
  return entries.filter((entry) => entry.idea === idea);
}

const waiting = async (member: Member): Promise<number> => (await requestsSeenBy(member, people.gate)).waiting;
const own = async (member: Member, id: string) =>
  (await requestsSeenBy(member, people.gate)).own.find((request) => request.id === id);

describe("what waits to be translated", () => {
  test("is what the languages lack, as one piece of title and description, and each comment", async () => {
    const { anna, luc } = people;
    const idea = await proposed();
    const comment = newId();
    done(await editIdea(as(anna), { idea, description: { edition: 1, source: "Am Ufer sitzen wir gern." } }));
    done(await addComment(as(anna), { idea, id: comment, text: "Wer kommt mit?", language: "de" }));
    expect((await lines(luc, idea)).map(({ piece, outdated, words, said }) => [piece, outdated, words, said])).toEqual([
      [comment, false, 3, { by: anna.id, source: "Wer kommt mit?" }],
      [idea, false, 8, null],
    ]);
    expect(await lines(anna, idea)).toEqual([]);

    done(await translateIdea(as(luc), french(idea)));
    expect((await lines(luc, idea)).find(({ piece }) => piece === idea)?.words).toBe(5);
    const description = { madeFrom: 2, edition: null, source: "Sur la rive, on aime." };
    done(await translateIdea(as(luc), { idea, language: "fr", description }));
    done(await translateComment(as(luc), { idea, comment, language: "fr", ...first, text: "Qui vient ?" }));
    expect(await lines(luc, idea)).toEqual([]);

    done(await editIdea(as(anna), { idea, title: { edition: 1, source: "Lesen am Fluss!" } }));
    expect(await lines(luc, idea)).toEqual([]);
    done(await editIdea(as(anna), { idea, title: { edition: 2, source: "Lesen am Rhein" } }));
    done(await editComment(as(anna), { idea, comment, edition: 1, text: "Wer kommt noch mit?" }));
    expect((await lines(luc, idea, "outdated")).map(({ piece }) => piece).sort()).toEqual([idea, comment].sort());
    expect(await lines(luc, idea, "missing")).toEqual([]);
    const { title } = (await ideaSeenBy(luc, people.gate, idea)) ?? {};
    done(await confirmTranslation(as(luc), { idea, text: title?.id ?? "", language: "fr", madeFrom: 3 }));
    expect((await lines(luc, idea)).map(({ piece }) => piece)).toEqual([comment]);

    const deed = newId();
    done(await deleteComment(as(anna, deed), { idea, comment }));
    expect(await lines(luc, idea)).toEqual([]);
    done(await undo(as(anna), { deed }));
    expect((await lines(luc, idea)).map(({ piece }) => piece)).toEqual([comment]);
  });

  test("moves to the other side where an original's language is corrected, and goes where it is emptied", async () => {
    const { anna, luc } = people;
    const idea = await proposed("Lire sur la rive");
    done(await editIdea(as(luc), { idea, title: { edition: 1, source: "Lire sur la rive", language: "fr" } }));
    expect(await lines(luc, idea)).toEqual([]);
    expect(await lines(anna, idea)).toMatchObject([{ language: "de", original: "fr", words: 4 }]);
    const request = newId();
    const wish = { idea, id: request, comment: null, language: "de", library: anna.library, asked: null } as const;
    done(await askForTranslation(as(luc), wish));
    done(await editIdea(as(luc), { idea, title: { edition: 1, source: "Lire sur la rive", language: "de" } }));
    expect(await own(luc, request)).toBeUndefined();
  });

  test("leaves the desk with an idea that is archived, with its requests, and comes back with it", async () => {
    const { anna, luc, mira } = people;
    const idea = await proposed();
    const request = await asked(idea);
    const before = await waiting(luc);
    done(await archiveIdea(as(mira), { idea }));
    expect(await lines(luc, idea)).toEqual([]);
    expect([await waiting(luc), await own(anna, request)]).toEqual([before - 1, undefined]);
    done(await restoreIdea(as(mira), { idea }));
    expect(await lines(luc, idea)).toMatchObject([{ piece: idea, request: { id: request } }]);
    expect([await waiting(luc), (await own(anna, request))?.fulfilled]).toEqual([before, null]);
  });

  test("is nothing for a guest, who may ask all the same where she is invited, and hears what came of it", async () => {
    const { guest, luc, gate } = people;
    const hers = await gateFor(guest, gate.slug);
    if (!hers) throw new Error("The guest is shut out.");
    expect(await deskSeenBy(guest, hers, { share: "all", language: null })).toEqual({ entries: [], more: false });
    const hidden = await proposed();
    const wish = { id: newId(), comment: null, language: "fr", library: luc.library, asked: null } as const;
    expect(await askForTranslation({ ...as(guest), gate: hers }, { ...wish, idea: hidden })).toEqual({
      refused: "not_found",
    });
    expect((await requestsSeenBy(guest, hers)).waiting).toBe(0);
    expect(
      await tellTranslating({ member: guest, gate: hers }, { idea: hidden, comment: null, language: "fr", open: true }),
    ).toEqual({ refused: "not_found" });
  });
});

describe("a request", () => {
  test("is told with its ids, waits for whom it names, and is not asked twice", async () => {
    const { anna, luc, mira } = people;
    const idea = await proposed();
    const [his, hers, annas] = [await waiting(luc), await waiting(claire), await waiting(anna)];
    const id = newId();
    const wish = { idea, id, comment: null, language: "fr", library: luc.library, asked: luc.id } as const;
    const news = done(await askForTranslation(as(anna), wish));
    expect(news.changes.map(({ kind, data }) => [kind, data])).toEqual([
      ["requested", { request: id, piece: idea, language: "fr", library: luc.library, asked: luc.id }],
    ]);
    expect([await waiting(luc), await waiting(claire), await waiting(anna)]).toEqual([his + 1, hers, annas]);
    expect((await lines(luc, idea, "mine"))[0]?.request).toMatchObject({ by: anna.id, asked: luc.id });
    expect(await lines(claire, idea, "mine")).toEqual([]);
    const again = done(await askForTranslation(as(mira), { ...wish, id: newId(), asked: null }));
    expect(again.changes).toEqual([]);
    expect((await ideaSeenBy(anna, people.gate, idea))?.requests).toMatchObject([{ id, by: anna.id }]);
    expect(await askForTranslation(as(anna), wish)).toEqual({ refused: "id_taken" });
  });

  test("names people and languages that there are, and what lacks a translation", async () => {
    const { anna, luc, guest } = people;
    const idea = await proposed();
    const comment = newId();
    done(await addComment(as(anna), { idea, id: comment, text: "Ja.", language: "de" }));
    const wish = { idea, comment: null, language: "fr", library: luc.library, asked: null } as const;
    const refused = async (more: object): Promise<unknown> =>
      askForTranslation(as(anna), { ...wish, id: newId(), ...more });
    const fault = (field: string, code: string) => ({ refused: "invalid", fields: { [field]: code } });
    expect(await refused({ language: "en" })).toEqual(fault("language", "not_a_language"));
    expect(await refused({ language: "de" })).toEqual(fault("language", "up_to_date"));
    expect(await refused({ comment: newId() })).toEqual(fault("comment", "not_an_id"));
    expect(await refused({ library: newId() })).toEqual(fault("library", "not_an_id"));
    expect(await refused({ asked: newId() })).toEqual(fault("asked", "not_a_member"));
    expect(await refused({ asked: guest.id })).toEqual(fault("asked", "not_a_member"));
    expect(await refused({ asked: anna.id })).toEqual(fault("asked", "wrong_city"));
    done(await deleteComment(as(anna), { idea, comment }));
    expect(await refused({ comment })).toEqual(fault("comment", "not_an_id"));
  });

  test("is fulfilled in the very deed that translates all of its piece, and its asker is told until she has seen it", async () => {
    const { anna, luc } = people;
    const idea = await proposed();
    done(await editIdea(as(anna), { idea, description: { edition: 1, source: "Am Ufer" } }));
    const id = await asked(idea);
    const before = await waiting(luc);
    done(await translateIdea(as(luc), french(idea)));
    expect([(await own(anna, id))?.fulfilled, await waiting(luc)]).toEqual([null, before]);

    const late = { madeFrom: 2, edition: 7, source: "Sur la rive" };
    expect(await translateIdea(as(luc), { idea, language: "fr", description: late })).toMatchObject({
      refused: "newer_edition",
    });
    expect((await own(anna, id))?.fulfilled).toBeNull();
    const news = done(await translateIdea(as(luc), { idea, language: "fr", description: { ...late, edition: null } }));
    expect(news.changes.map(({ kind }) => kind)).toEqual(["translated"]);
    expect([await own(anna, id), await waiting(luc)]).toMatchObject([
      { fresh: true, fulfilled: { by: luc.id }, title: { texts: { fr: "Lire au fleuve" } } },
      before - 1,
    ]);
    expect((await ideaSeenBy(anna, people.gate, idea))?.requests).toEqual([]);
    await seeFulfilled(anna, people.gate.id);
    expect(await own(anna, id)).toMatchObject({ fresh: false, fulfilled: { by: luc.id } });
  });

  test("for what is outdated is fulfilled by saying that it is still right", async () => {
    const { anna, luc } = people;
    const idea = await proposed();
    done(await translateIdea(as(luc), french(idea)));
    done(await editIdea(as(anna), { idea, title: { edition: 1, source: "Lesen am Rhein" } }));
    const id = await asked(idea, { asked: claire.id });
    const { title } = (await ideaSeenBy(luc, people.gate, idea)) ?? {};
    done(await confirmTranslation(as(luc), { idea, text: title?.id ?? "", language: "fr", madeFrom: 2 }));
    expect(await own(anna, id)).toMatchObject({ fulfilled: { by: luc.id }, fresh: true });
  });

  test("for a comment is its own, and gone with it", async () => {
    const { anna, luc } = people;
    const idea = await proposed();
    const comment = newId();
    done(await addComment(as(anna), { idea, id: comment, text: "Wer liest?", language: "de" }));
    const id = await asked(idea, { comment });
    expect((await lines(luc, idea, "requested")).map(({ piece }) => piece)).toEqual([comment]);
    done(await deleteComment(as(anna), { idea, comment }));
    expect(await own(anna, id)).toBeUndefined();
  });

  test("is withdrawn by whoever asked, as long as it is open", async () => {
    const { anna, luc, mira } = people;
    const idea = await proposed();
    const id = await asked(idea);
    const withdraw = (member: Member, request = id) => withdrawRequest(as(member), { idea, request });
    expect(await withdraw(mira)).toEqual({ refused: "not_allowed" });
    expect(await withdraw(anna, newId())).toEqual({ refused: "not_found" });
    const news = done(await withdraw(anna));
    expect(news.changes).toMatchObject([
      { kind: "request_withdrawn", data: { request: id, piece: idea, language: "fr" } },
    ]);
    expect(await own(anna, id)).toBeUndefined();
    expect(await lines(luc, idea)).toMatchObject([{ request: null }]);

    const again = await asked(idea);
    done(await translateIdea(as(luc), french(idea)));
    expect(await withdraw(anna, again)).toEqual({ refused: "not_found" });
  });

  test("made by sixteen at once is one", async () => {
    const { anna } = people;
    const idea = await proposed();
    await Promise.all(Array.from({ length: 16 }, () => asked(idea)));
    expect((await ideaSeenBy(anna, people.gate, idea))?.requests).toHaveLength(1);
  });
});

describe("whoever has a form open", () => {
  const form = (idea: string, open = true) => ({ idea, comment: null, language: "fr", open }) as const;
  const tell = async (member: Member, idea: string, open = true): Promise<readonly string[]> =>
    done(await tellTranslating({ member, gate: people.gate }, form(idea, open))).map((other) => other.member);

  test("is told to others at the same text and on the desk, until she leaves; no revision tells of it", async () => {
    const { anna, luc } = people;
    const idea = await proposed();
    const revision = await revisionOf(people.gate.id);
    expect(await tell(luc, idea)).toEqual([]);
    expect(await tell(claire, idea)).toEqual([luc.id]);
    expect(await tell(luc, idea)).toEqual([claire.id]);
    expect((await lines(luc, idea))[0]?.translating.map(({ member }) => member)).toEqual([claire.id]);
    expect(await tell(claire, idea, false)).toEqual([luc.id]);
    expect(await tell(luc, idea)).toEqual([]);
    expect((await lines(claire, idea))[0]?.translating).toMatchObject([{ member: luc.id }]);
    expect(await revisionOf(people.gate.id)).toBe(revision);
    expect((await tellTranslating({ member: anna, gate: people.gate }, form(newId()))) as unknown).toEqual({
      refused: "not_found",
    });
  });

  test("has gone when she was not seen for a while, and comes anew", async () => {
    const { luc } = people;
    const idea = await proposed();
    await tell(luc, idea);
    try {
      setClock(presence + 1_000);
      expect((await lines(claire, idea))[0]?.translating).toEqual([]);
      expect(await tell(claire, idea)).toEqual([]);
    } finally {
      setClock(0);
    }
  });

  test("of an idea that rests is refused", async () => {
    const { luc, mira } = people;
    const idea = await proposed();
    done(await archiveIdea(as(mira), { idea }));
    expect(await tellTranslating({ member: luc, gate: people.gate }, form(idea))).toEqual({ refused: "archived" });
  });
});
