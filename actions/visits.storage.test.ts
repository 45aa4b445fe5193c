import fc from "fast-check";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { lockProgramme, record, revisionOf } from "@/db/changes";
import { engine } from "@/db/engine";
import { keepWholeIdea } from "@/db/rehearsal/ideas";
import { keepMember } from "@/db/rehearsal/people";
import { hearSeen, noteArrival, seenUpTo } from "@/db/seen";
import { newFor } from "@/db/visits";
import type { Change, News } from "@/domain/change";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import type { Seen, Unseen } from "@/domain/visit";
import { addComment, deleteComment } from "./comments";
import { archiveIdea, editIdea, moveIdea, restoreIdea } from "./ideas";
import { undo } from "./undo";
import { markAllSeen, markSeen } from "./visits";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const as = (member: Member, request: string = newId()) => ({ member, gate: people.gate, request });
const newest = () => revisionOf(people.gate.id);

function done<T>(outcome: Outcome<T>): T {
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused}`);
  return outcome.done;
}

/** An idea that is no news to anybody yet, to which the guest is invited where that is said. */
async function idea({ shown = false } = {}): Promise<string> {
  const { gate, programme, mira, guest } = people;
  const place = { ...gate, statuses: programme.statuses.map(({ id }) => id), theme: programme.themes[0]?.id ?? "" };
  const invited = shown ? [guest.id] : [];
  const { id } = await keepWholeIdea(place, { title: "Lesung am Fluss", by: mira.id, invited });
  await everybodySawEverything();
  return id;
}

async function everybodySawEverything(): Promise<void> {
  const revision = await newest();
  for (const member of [people.anna, people.luc, people.mira, people.guest, people.admin]) {
    done(await markAllSeen(as(member), { revision }));
  }
}

async function says(member: Member, idea: string): Promise<string> {
  const id = newId();
  done(await addComment(as(member), { idea, id, text: "Dazu etwas", language: "de" }));
  return id;
}

async function newTo(member: Member): Promise<readonly Unseen[]> {
  return (await newFor(member, people.gate)).ideas;
}

async function countsFor(member: Member, idea: string): Promise<Unseen["counts"] | null> {
  return (await newTo(member)).find((unseen) => unseen.idea === idea)?.counts ?? null;
}

describe("what is new", () => {
  test("is what others did since, to each whatever she has not seen herself", async () => {
    const [one, other] = [await idea(), await idea()];
    const { anna, luc, mira } = people;
    await moveIdea(as(luc), { idea: one, status: people.programme.statuses[2]?.id ?? "", after: null });
    await says(luc, other);
    await says(mira, other);
    expect(await countsFor(anna, one)).toEqual({ moved: 1 });
    expect(await countsFor(anna, other)).toEqual({ commented: 2 });
    expect((await newTo(anna))[0]).toMatchObject({ idea: other, by: [luc.id, mira.id] });
    expect(await countsFor(luc, one)).toBeNull();
    expect(await countsFor(luc, other)).toEqual({ commented: 1 });
  });

  test("is over once it was seen, on every device, and only as far as it was seen", async () => {
    const id = await idea();
    const { anna, luc } = people;
    await says(luc, id);
    const read = await newest();
    await says(luc, id);
    done(await markSeen(as(anna), { idea: id, revision: read }));
    expect(await countsFor(anna, id)).toEqual({ commented: 1 });
    expect(await seenUpTo(anna, people.gate.id, id)).toBe(read);
    done(await markSeen(as(anna), { idea: id, revision: await newest() }));
    expect(await countsFor(anna, id)).toBeNull();
    // A device that was asleep tells late what it showed.
    done(await markSeen(as(anna), { idea: id, revision: read }));
    expect(await countsFor(anna, id)).toBeNull();
    expect(await countsFor(people.mira, id)).toEqual({ commented: 2 });
  });

  test("raises no revision when it is seen, and is no part of any history", async () => {
    const id = await idea();
    await says(people.luc, id);
    const before = await newest();
    done(await markSeen(as(people.anna), { idea: id, revision: before }));
    done(await markAllSeen(as(people.anna), { revision: before }));
    expect(await newest()).toBe(before);
  });

  test("is seen all at once, and that is taken back exactly", async () => {
    const [one, other] = [await idea(), await idea()];
    const { anna, luc } = people;
    await says(luc, one);
    await says(luc, other);
    done(await markSeen(as(anna), { idea: other, revision: await newest() }));
    const before = await newTo(anna);
    const said = done(await markAllSeen(as(anna), { revision: await newest() }));
    expect(await newTo(anna)).toEqual([]);
    await says(luc, other);
    expect((await newTo(anna)).map((unseen) => unseen.idea)).toEqual([other]);
    done(await markAllSeen(as(anna), { revision: said.before }));
    expect(await countsFor(anna, one)).toEqual(before[0]?.counts);
    expect(await countsFor(anna, other)).toEqual({ commented: 1 });
  });

  test("is nothing for somebody who was never there, and from then on what happens", async () => {
    const id = await idea();
    const newcomer = await keepMember("Ganz neu hier", "librarian", people.anna.library);
    await says(people.luc, id);
    expect(await newTo(newcomer)).toEqual([]);
    expect(await seenUpTo(newcomer, people.gate.id, id)).toBe(await newest());
    await noteArrival(newcomer, people.gate.id, await newFor(newcomer, people.gate));
    await says(people.luc, id);
    expect((await newTo(newcomer)).map((unseen) => [unseen.idea, unseen.counts])).toEqual([[id, { commented: 1 }]]);
  });

  test("is for a guest only where she was invited", async () => {
    const [hidden, shown] = [await idea(), await idea({ shown: true })];
    await says(people.luc, hidden);
    await says(people.luc, shown);
    expect((await newTo(people.guest)).map((unseen) => unseen.idea)).toEqual([shown]);
    expect(await markSeen(as(people.guest), { idea: hidden, revision: 1 })).toEqual({ refused: "not_found" });
  });

  test("is nothing at an archived idea", async () => {
    const id = await idea();
    await says(people.luc, id);
    done(await archiveIdea(as(people.mira), { idea: id }));
    expect(await countsFor(people.anna, id)).toBeNull();
    done(await restoreIdea(as(people.mira), { idea: id }));
    expect(await countsFor(people.anna, id)).toEqual({ commented: 1 });
  });

  test("cannot be seen before it happens", async () => {
    const revision = (await newest()) + 1;
    const refused = { refused: "invalid", fields: { revision: "out_of_range" } };
    expect(await markSeen(as(people.anna), { idea: await idea(), revision: revision + 10 })).toEqual(refused);
    expect(await markAllSeen(as(people.anna), { revision: revision + 10 })).toEqual(refused);
  });
});

test("what one device has seen is told to the member's other pages, and to nobody else", async () => {
  const id = await idea();
  const { anna, luc, gate } = people;
  await says(luc, id);
  const heard = new Map<Member, Seen[]>([
    [anna, []],
    [luc, []],
  ]);
  const stops = [...heard].map(([member, seen]) => hearSeen(member.id, gate.id, (one) => seen.push(one)));
  const revision = await newest();
  done(await markSeen(as(anna), { idea: id, revision }));
  done(await markSeen(as(anna), { idea: id, revision }));
  done(await markAllSeen(as(anna), { revision }));
  await expect
    .poll(() => heard.get(anna)?.filter((seen) => seen.revision !== null))
    .toEqual([
      { idea: id, revision },
      { idea: null, revision },
    ]);
  expect(heard.get(luc)?.filter((seen) => seen.revision !== null)).toEqual([]);
  for (const stop of stops) stop();
});

test("after long absence it is told of every idea that something is new, of the latest also what", async () => {
  const { anna, luc, gate } = people;
  const [own, few, many] = [await idea(), await idea(), await idea()];
  await says(anna, own);
  await says(luc, few);
  await manyThings(many, luc, 25);
  await says(anna, few);
  const told = async () => (await newFor(anna, gate, 20)).ideas.map(({ idea, by, counts }) => ({ idea, by, counts }));
  const much = { idea: many, by: [], counts: {} };
  const little = { idea: few, by: [luc.id], counts: { commented: 1 } };
  expect(await told()).toEqual([much, little]);
  await says(luc, many);
  expect(await told()).toEqual([much, { idea: few, by: [], counts: {} }]);
  expect((await newTo(anna)).map(({ counts }) => counts)).toEqual([{ themed: 25, commented: 1 }, { commented: 1 }]);
});

test("what was seen long ago, idea by idea, is not looked through again", async () => {
  const { anna, luc, gate } = people;
  const id = await idea();
  const before = (await newFor(anna, gate)).floor ?? 0;
  await manyThings(id, luc, 250);
  await says(luc, id);
  done(await markSeen(as(anna), { idea: id, revision: await newest() }));
  await says(luc, id);
  const fresh = await newFor(anna, gate);
  await noteArrival(anna, gate.id, fresh);
  const after = await newFor(anna, gate);
  expect(after.floor).toBe((await newest()) - 1);
  expect(after.floor).toBeGreaterThan(before + 250);
  expect(after.ideas).toEqual(fresh.ideas);
});

/** Has somebody do much, each time a deed of its own. */
async function manyThings(idea: string, by: Member, count: number): Promise<void> {
  const { transact } = await engine();
  const { gate } = people;
  await transact(gate.id, async (tx) => {
    for (let done = 0; done < count; done += 1) {
      const { revision } = await lockProgramme(tx, gate.id);
      const event = { kind: "themed", data: { from: null, to: null } } as const;
      const deed = { programme: gate.id, revision, deed: newId(), by: by.id, at: new Date() };
      await record(tx, { ...deed, events: [{ idea, event }] });
    }
    return { keep: undefined };
  });
}

test("it is the same as somebody would find who goes through everything that happened", async () => {
  const { anna, luc, mira, guest, programme } = people;
  const ideas = [await idea(), await idea({ shown: true }), await idea({ shown: true })];
  const floor = await newest();
  const doers = [anna, luc, mira];
  const log: Change[] = [];
  const archived = new Set<string>();
  const seen = new Map<string, number>();
  const comments: { readonly idea: string; readonly id: string; readonly by: Member }[] = [];
  const deeds: { readonly id: string; readonly by: Member }[] = [];
  const note = (outcome: Outcome<News>): void => {
    if ("done" in outcome) log.push(...outcome.done.changes);
  };

  const step = async (what: number, who: number, where: number, which: number): Promise<void> => {
    const member = doers[who % doers.length] ?? anna;
    const idea = ideas[where % ideas.length] ?? "";
    const request = newId();
    const doer = { ...as(member), request };
    switch (what % 8) {
      case 0:
      case 1: {
        const status = programme.statuses[which % programme.statuses.length]?.id ?? "";
        note(await moveIdea(doer, { idea, status, after: null }));
        deeds.push({ id: request, by: member });
        break;
      }
      case 2: {
        const id = newId();
        note(await addComment(doer, { idea, id, text: "Etwas", language: "de" }));
        comments.push({ idea, id, by: member });
        break;
      }
      case 3: {
        const comment = comments[which % (comments.length || 1)];
        if (comment)
          note(await deleteComment({ ...doer, member: comment.by }, { idea: comment.idea, comment: comment.id }));
        break;
      }
      case 4: {
        const due = `2031-01-${String(10 + (which % 20))}`;
        note(await editIdea(doer, { idea, due }));
        break;
      }
      case 5: {
        const deed = deeds[which % (deeds.length || 1)];
        if (deed) note(await undo({ ...doer, member: deed.by }, { deed: deed.id }));
        break;
      }
      case 6: {
        const resting = archived.has(idea);
        note(await (resting ? restoreIdea : archiveIdea)({ ...doer, member: mira }, { idea }));
        if (resting) archived.delete(idea);
        else archived.add(idea);
        break;
      }
      default: {
        const revision = which % 3 === 0 ? await newest() : Math.max(floor, (await newest()) - (which % 5));
        done(await markSeen(as(member), { idea, revision }));
        const key = `${member.id} ${idea}`;
        seen.set(key, Math.max(seen.get(key) ?? 0, revision));
      }
    }
  };

  /** Slowly: each change by itself, asked of all the others. */
  const found = (member: Member): Record<string, Record<string, number>> => {
    const all: Record<string, Record<string, number>> = {};
    const visible = member === guest ? ideas.slice(1) : ideas;
    for (const idea of visible.filter((id) => !archived.has(id))) {
      const after = Math.max(floor, seen.get(`${member.id} ${idea}`) ?? 0);
      const later = log.filter((change) => change.idea === idea && change.revision > after);
      const counts: Record<string, number> = {};
      for (const change of later) {
        const takenBack = later.some((other) => other.undoes === change.deed);
        const takesBack = later.some((other) => change.undoes === other.deed);
        const isOf = (kind: string, comment: unknown) =>
          later.some((other) => other.kind === kind && "comment" in other.data && other.data.comment === comment);
        const comment = "comment" in change.data ? change.data.comment : null;
        const unsaid = change.kind === "commented" && isOf("comment_deleted", comment);
        const ofNew = change.kind === "comment_deleted" && isOf("commented", comment);
        const away = change.kind === "archived" || (change.kind === "restored" && later.some(isArchived));
        if (change.by === member.id || takenBack || takesBack || unsaid || ofNew || away) continue;
        counts[change.kind] = (counts[change.kind] ?? 0) + 1;
      }
      if (Object.keys(counts).length > 0) all[idea] = counts;
    }
    return all;
  };

  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(7), fc.nat(2), fc.nat(2), fc.nat(50)), { minLength: 6, maxLength: 12 }),
      async (steps) => {
        for (const each of steps) await step(...each);
        for (const member of [...doers, guest]) {
          const told = Object.fromEntries((await newTo(member)).map(({ idea, counts }) => [idea, counts]));
          expect(told).toEqual(found(member));
        }
      },
    ),
    { numRuns: 60, endOnFailure: true },
  );
  expect(log.length).toBeGreaterThan(100);
});

function isArchived({ kind }: Change): boolean {
  return kind === "archived";
}
