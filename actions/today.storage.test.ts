import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { boardSeenBy } from "@/db/board";
import { revisionOf } from "@/db/changes";
import { engine } from "@/db/engine";
import { keepExchange } from "@/db/exchanges";
import { accountByEmail } from "@/db/members";
import { dropInvitation, keepWholeIdea } from "@/db/rehearsal/ideas";
import { keepMember, type Place, type Stage, stage } from "@/db/rehearsal/people";
import { waitingSeenBy } from "@/db/said";
import { todaySeenBy } from "@/db/today";
import { now } from "@/domain/clock";
import { addDays, dayOf } from "@/domain/day";
import type { Member, Role } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import type { Today } from "@/domain/today";
import { addComment, deleteComment } from "./comments";
import { archiveIdea, editIdea, moveIdea } from "./ideas";
import { letGoOfIdea, ownIdea } from "./owners";
import { askForTranslation } from "./requests";
import { translateIdea } from "./translations";
import { markAllSeen, markSeen } from "./visits";

let there: Stage;
/** Somebody of Strasbourg who does everything that others find new. */
let luc: Member;
beforeAll(async () => {
  there = await stage();
  luc = await keepMember("Luc Zwei", "librarian", there.libraries.strasbourg);
});

const as = (member: Member, place: Place = there.home) => ({ member, gate: place, request: newId() });
const day = (days: number): string => addDays(dayOf(now(), "Europe/Berlin"), days);

function done<T>(outcome: Outcome<T>): T {
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused} ${JSON.stringify(outcome.fields)}`);
  return outcome.done;
}

/** Somebody new of a city who has been in both programmes, so that what comes is new to her. */
async function arrived(role: Role = "librarian", city: keyof Stage["libraries"] = "dresden"): Promise<Member> {
  const member = await keepMember("Nora Neu", role, there.libraries[city]);
  for (const place of [there.home, there.away]) await seesAll(member, place);
  return member;
}

async function seesAll(member: Member, place: Place): Promise<void> {
  done(await markAllSeen({ member, gate: place }, { revision: await revisionOf(place.id) }));
}

/** An idea of a programme that nobody has heard of yet. */
async function idea(
  place = there.home,
  more: { title?: string; by?: Member; owners?: readonly Member[]; invited?: readonly Member[] } = {},
): Promise<string> {
  const { id } = await keepWholeIdea(place, {
    title: more.title ?? "Lesung am Fluss",
    by: (more.by ?? luc).id,
    owners: (more.owners ?? []).map((owner) => owner.id),
    invited: (more.invited ?? []).map((guest) => guest.id),
  });
  return id;
}

async function says(member: Member, to: string, text = "Dazu etwas", place = there.home): Promise<string> {
  const id = newId();
  done(await addComment(as(member, place), { idea: to, id, text, language: "de" }));
  return id;
}

const today = (member: Member): Promise<Today> => todaySeenBy(member, now());
const idsOf = (list: readonly { readonly card: { readonly id: string } }[]): readonly string[] =>
  list.map(({ card }) => card.id);

describe("what is new", () => {
  test("is told idea by idea, with what was done, the last first, and what was said", async () => {
    const nora = await arrived();
    const id = await idea();
    await seesAll(nora, there.home);
    done(await moveIdea(as(luc), { idea: id, status: there.home.statuses[1] ?? "", after: null }));
    const comment = await says(luc, id, "Am Dienstag?");
    const { fresh, quotes } = await today(nora);
    expect(idsOf(fresh)).toEqual([id]);
    expect(fresh[0]?.unseen.counts).toEqual({ moved: 1, commented: 1 });
    expect(fresh[0]?.changes.map(({ kind }) => kind)).toEqual(["commented", "moved"]);
    expect(quotes.get(comment)).toEqual({ by: luc.id, source: "Am Dienstag?", language: "de", original: "de" });
  });

  test("is nothing for whoever comes for the first time, and from then on what happens", async () => {
    const nora = await keepMember("Erstes Mal", "librarian", there.libraries.dresden);
    const first = await today(nora);
    expect(first.fresh).toEqual([]);
    expect(first.stands.every((stand) => stand.first)).toBe(true);
    const id = await idea();
    const then = await today(nora);
    expect(idsOf(then.fresh)).toEqual([id]);
    expect(then.stands.some((stand) => stand.first)).toBe(false);
  });

  test("is over with what was said to be seen, and back when that is taken back", async () => {
    const nora = await arrived();
    const id = await idea();
    const [stand] = (await today(nora)).stands.filter(({ programme }) => programme.id === there.home.id);
    const { before } = done(await markAllSeen({ member: nora, gate: there.home }, { revision: stand?.newest ?? 0 }));
    expect((await today(nora)).fresh).toEqual([]);
    done(await markAllSeen({ member: nora, gate: there.home }, { revision: before }));
    expect(idsOf((await today(nora)).fresh)).toEqual([id]);
  });

  test("is gone with what was archived", async () => {
    const nora = await arrived();
    const id = await idea();
    done(await archiveIdea(as(there.admin), { idea: id }));
    expect((await today(nora)).fresh).toEqual([]);
  });
});

describe("what waits for a member", () => {
  test("is what mentions her, what came after she spoke, and what was said about ideas of hers", async () => {
    const nora = await arrived();
    const [mentioned, answered, owned, foreign] = [
      await idea(),
      await idea(),
      await idea(there.home, { owners: [nora] }),
      await idea(),
    ];
    await says(nora, answered);
    await seesAll(nora, there.home);
    await says(luc, foreign);
    await says(luc, owned);
    await says(luc, answered);
    const comment = await says(luc, mentioned, `@[${nora.id}], was meinen Sie?`);
    const { awaited, quotes } = await today(nora);
    expect(awaited.map(({ card, claim }) => [card.id, claim])).toEqual([
      [mentioned, "mention"],
      [answered, "answer"],
      [owned, "remark"],
    ]);
    expect(quotes.get(comment)?.source).toContain("was meinen Sie?");
  });

  test("waits no longer once she has seen it, or has answered", async () => {
    const nora = await arrived();
    const [seen, answered] = [await idea(), await idea()];
    await says(luc, seen, `@[${nora.id}]`);
    await says(luc, answered, `@[${nora.id}]`);
    expect((await today(nora)).awaited).toHaveLength(2);
    done(await markSeen({ member: nora, gate: there.home }, { idea: seen, revision: await revisionOf(there.home.id) }));
    expect(idsOf((await today(nora)).awaited)).toEqual([answered]);
    // What happens there later does not bring back what she has seen.
    done(await editIdea(as(luc), { idea: seen, due: day(9) }));
    expect(idsOf((await today(nora)).awaited)).toEqual([answered]);
    await says(nora, answered);
    expect((await today(nora)).awaited).toEqual([]);
    // And anew when somebody goes on.
    await says(luc, answered);
    expect((await today(nora)).awaited.map(({ claim, count }) => [claim, count])).toEqual([["answer", 1]]);
  });

  test("is nothing that was deleted, that lies in the archive, or that somebody else is meant by", async () => {
    const nora = await arrived();
    const [deleted, archived, others] = [await idea(), await idea(), await idea()];
    const comment = await says(luc, deleted, `@[${nora.id}]`);
    await says(luc, archived, `@[${nora.id}]`);
    await says(luc, others, `@[${there.admin.id}]`);
    done(await deleteComment(as(luc), { idea: deleted, comment }));
    done(await archiveIdea(as(there.admin), { idea: archived }));
    expect((await today(nora)).awaited).toEqual([]);
  });

  test("is a request that names her, with the others that her city is asked", async () => {
    const nora = await arrived("librarian", "strasbourg");
    const ines = { ...nora, language: "fr", reads: ["fr", "de"] } as const;
    const [hers, anybodys] = [await idea(), await idea()];
    const wish = { language: "fr", library: there.libraries.strasbourg, comment: null } as const;
    done(await askForTranslation(as(luc), { ...wish, idea: anybodys, id: newId(), asked: null }));
    done(await askForTranslation(as(luc), { ...wish, idea: hers, id: newId(), asked: nora.id }));
    const { translatable, stands } = await today(ines);
    const requested = translatable.filter(({ entry }) => entry.request?.by === luc.id);
    expect(requested.slice(0, 2).map(({ entry }) => entry.idea)).toEqual([hers, anybodys]);
    expect(translatable[0]?.entry.idea).toBe(hers);
    expect(stands.find(({ programme }) => programme.id === there.home.id)?.requests.waiting).toBeGreaterThanOrEqual(2);
  });
});

describe("a member's own ideas", () => {
  test("are those that are open, the most pressing first, with what they lack", async () => {
    const nora = await arrived();
    const own = { owners: [nora] };
    const [overdue, soon, later, finished, rests] = [
      await idea(there.home, own),
      await idea(there.home, own),
      await idea(there.home, own),
      await idea(there.home, own),
      await idea(there.home, own),
    ];
    await idea();
    const { programme } = (await today(nora)).stands.find((stand) => stand.programme.id === there.home.id) ?? {};
    const statusOf = (kind: string): string => programme?.statuses.find((status) => status.kind === kind)?.id ?? "";
    done(await editIdea(as(luc), { idea: soon, due: day(3) }));
    done(await editIdea(as(luc), { idea: overdue, due: day(-2) }));
    done(await moveIdea(as(luc), { idea: finished, status: statusOf("done"), after: null }));
    done(await moveIdea(as(luc), { idea: rests, status: statusOf("parked"), after: null }));
    done(
      await translateIdea(as(luc), {
        idea: later,
        language: "fr",
        title: { madeFrom: 1, edition: null, source: "Lire" },
        description: { madeFrom: 1, edition: null, source: "Lire au fleuve" },
      }),
    );
    const { own: listed } = await today(nora);
    expect(listed.map(({ card, pressure }) => [card.id, pressure.urgency])).toEqual([
      [overdue, "overdue"],
      [soon, "soon"],
      [later, "later"],
      [rests, "parked"],
    ]);
    const [late, , translated] = listed;
    expect(late?.pressure.left).toBe(-2);
    expect(late?.lacks).toEqual([{ language: "fr", outdated: false }]);
    expect(translated?.lacks).toEqual([]);
    done(await editIdea(as(luc), { idea: later, title: { edition: 1, source: "Ganz anders" } }));
    const again = (await today(nora)).own.find(({ card }) => card.id === later);
    expect(again?.lacks).toEqual([{ language: "fr", outdated: true }]);
  });

  test("are stuck where nothing happened for as long as their programme allows", async () => {
    const nora = await arrived();
    const id = await idea(there.home, { owners: [nora] });
    const later = new Date(now().getTime() + 400 * 86_400_000);
    const { own } = await todaySeenBy(nora, later);
    expect(own.find(({ card }) => card.id === id)?.pressure).toMatchObject({ urgency: "stuck", quiet: 400 });
  });

  test("come and go with owning them", async () => {
    const nora = await arrived();
    const id = await idea();
    expect((await today(nora)).own).toEqual([]);
    done(await ownIdea(as(luc), { idea: id, member: nora.id }));
    expect(idsOf((await today(nora)).own)).toEqual([id]);
    done(await letGoOfIdea(as(luc), { idea: id, member: nora.id }));
    expect((await today(nora)).own).toEqual([]);
  });
});

describe("nobody is told of what she may not see:", () => {
  test("a guest finds the ideas that she was invited to, and nothing else of their programme", async () => {
    const guest = await arrived("guest");
    const [shown, hidden] = [await idea(there.home, { invited: [guest] }), await idea()];
    // She had not been there before: what she was not invited to was nothing to her.
    await seesAll(guest, there.home);
    done(await addComment(as(luc), { idea: shown, id: newId(), text: "Bonjour", language: "fr" }));
    await says(luc, shown, `@[${guest.id}], kommen Sie?`);
    const secret = await says(luc, hidden, `@[${guest.id}], das lesen Sie nicht.`);
    await keepMeeting(there.home);
    const waiting = await waitingSeenBy(guest, there.home, 0);
    expect(waiting.map(({ said }) => said.idea)).toEqual([shown]);
    const day = await today(guest);
    expect(day.stands.map(({ programme }) => programme.id)).toEqual([there.home.id]);
    expect(idsOf(day.fresh)).toEqual([shown]);
    expect(idsOf(day.awaited)).toEqual([shown]);
    expect(idsOf(day.own)).toEqual([shown]);
    expect(day.translatable).toEqual([]);
    expect(day.stands[0]?.next).toBeNull();
    expect(day.stands[0]?.requests.waiting).toBe(0);
    expect(day.quotes.has(secret)).toBe(false);
    expect(JSON.stringify({ ...day, quotes: [...day.quotes] })).not.toContain(hidden);

    await dropInvitation(shown, guest.id);
    expect((await today(guest)).stands).toEqual([]);
  });

  test("a member of one programme finds nothing of another", async () => {
    const nora = await arrived("librarian", "leipzig");
    const [home, away] = [await idea(), await idea(there.away, { by: there.admin })];
    await says(luc, home, `@[${nora.id}]`);
    const day = await today(nora);
    expect(day.stands.map(({ programme }) => programme.id)).toEqual([there.away.id]);
    expect(idsOf(day.fresh)).toEqual([away]);
    expect(JSON.stringify({ ...day, quotes: [...day.quotes] })).not.toContain(home);
  });

  test("who owns an idea of a programme that she has left finds it no more", async () => {
    const nora = await arrived("librarian", "leipzig");
    await idea(there.home, { owners: [nora] });
    expect((await today(nora)).own).toEqual([]);
  });

  test("who coordinates finds what a librarian does, who administers what happens in all of them", async () => {
    const [mira, admin] = [await arrived("coordinator"), await arrived("administrator", "leipzig")];
    const [home, away] = [await idea(), await idea(there.away, { by: there.admin })];
    expect(idsOf((await today(mira)).fresh)).toEqual([home]);
    expect(new Set(idsOf((await today(admin)).fresh))).toEqual(new Set([home, away]));
  });

  test("who has no programme finds nothing", async () => {
    const nobody = await keepMember("Ohne Programm", "guest", there.libraries.leipzig);
    expect(await today(nobody)).toMatchObject({ stands: [], fresh: [], awaited: [], own: [], translatable: [] });
  });
});

test("the next exchange of each programme is told", async () => {
  await keepMeeting(there.home);
  const { stands } = await today(await arrived());
  expect(stands.find(({ programme }) => programme.id === there.home.id)?.next).not.toBeNull();
});

test("the page is told no older than the revision from which the stream goes on", async () => {
  const nora = await arrived();
  await idea();
  const { stands } = await today(nora);
  const stand = stands.find(({ programme }) => programme.id === there.home.id);
  const { revision } = await boardSeenBy(nora, there.home);
  expect(stand?.revision).toBe(revision);
  expect(stand?.newest).toBe(revision);
});

async function keepMeeting(place: Place): Promise<void> {
  const account = await accountByEmail("mira@dresden.example");
  const begins = new Date(now().getTime() + 86_400_000);
  const { transact } = await engine();
  await transact(null, async (tx) => {
    await keepExchange(tx, {
      id: newId(),
      programme: place.id,
      kind: "online",
      names: { de: "Ein Treffen", fr: "Une rencontre" },
      host: null,
      place: "",
      link: null,
      begins,
      ends: new Date(begins.getTime() + 3_600_000),
      by: account?.member.id ?? "",
      at: now(),
    });
    return { keep: undefined };
  });
}
