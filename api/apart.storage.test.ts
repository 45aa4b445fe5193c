import { v7 as newId } from "uuid";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { dropInvitation, keepWholeIdea, type Made } from "@/db/rehearsal/ideas";
import { changeMember, endSessions, keepMember, type Stage, stage } from "@/db/rehearsal/people";
import { forgetToken } from "@/db/tokens";
import type { Member } from "@/domain/member";
import { ask, type Credentials, type Sent } from "./rehearsal/ask";
import { bearerOf, type Caller, callers, sessionOf } from "./rehearsal/callers";
import { documented, type Operation } from "./rehearsal/document";
import { maker, secrets } from "./rehearsal/matters";
import { listen } from "./rehearsal/stream";

const told = await documented();
let there: Stage;
let everybody: readonly Caller[];
let colleague: Member;

beforeAll(async () => {
  process.env["RATE_LIMIT"] = "0";
  there = await stage();
  everybody = await callers(there);
  // Invites those who are to be invited.
  await maker(there, everybody);
  colleague = await keepMember(`${secrets.hidden} Eins`, "librarian", there.libraries.dresden);
});

function operation(name: string): Operation {
  const found = told.find((operation) => operation.name === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
}

const send = (name: string, who: Credentials, { parts, ...sent }: Sent = {}) =>
  ask(operation(name), who, { ...sent, parts: { programme: there.home.slug, ...parts } });

const hiddenIdea = (by: string = colleague.id): Promise<Made> =>
  keepWholeIdea(there.home, { title: secrets.hidden, by, owners: [by], saidBy: [by] });
const shownIdea = (guest: Member): Promise<Made> =>
  keepWholeIdea(there.home, { title: "Offen", by: there.admin.id, invited: [guest.id], saidBy: [there.admin.id] });
const newGuest = (): Promise<Member> => keepMember("Eine Besucherin", "guest", there.libraries.dresden);

test("who may enter a programme finds it in her list, and nobody else does", async () => {
  for (const { name, who } of everybody) {
    const listed = await ask(operation("listProgrammes"), who);
    for (const place of [there.home, there.away]) {
      const { status } = await send("readProgramme", who, { parts: { programme: place.slug } });
      expect([name, place.slug, listed.text.includes(`"${place.slug}"`)]).toEqual([name, place.slug, status === 200]);
    }
  }
});

test("colleagues do read what is hidden from guests, or nothing here would prove anything", async () => {
  const idea = await hiddenIdea();
  const who = await sessionOf(await keepMember("Eine Kollegin", "librarian", there.libraries.strasbourg));
  for (const name of ["readBoard", "readIdea", "listComments"]) {
    expect((await send(name, who, { parts: { idea: idea.id } })).text, name).toContain(secrets.hidden);
  }
  expect((await send("listMembers", who)).text).toContain(colleague.id);
});

describe("a guest", () => {
  let guest: Member;
  let who: Credentials;
  let shown: Made;
  let hidden: Made;
  beforeEach(async () => {
    guest = await newGuest();
    who = await sessionOf(guest);
    shown = await shownIdea(guest);
    // It comes to lie before hers.
    hidden = await hiddenIdea();
  });

  /** All that she can read, in one text. */
  const everything = async (): Promise<string> => {
    const reads = told.filter(({ method, name }) => method === "GET" && name !== "readDocument");
    const parts = { idea: shown.id };
    return (await Promise.all(reads.map(({ name }) => send(name, who, { parts })))).map(({ text }) => text).join("\n");
  };

  test("is told no id of an idea that she does not see, not even as the neighbour of hers", async () => {
    const admin = await sessionOf(there.admin);
    const away = { status: there.home.statuses[1], after: null };
    expect((await send("moveIdea", admin, { parts: { idea: shown.id }, body: away })).status).toBe(200);
    const text = await everything();
    expect(text).toContain(shown.id);
    expect(text).not.toContain(hidden.id);
    expect(text).not.toContain(secrets.hidden);
  });

  test("meets nobody by writing her id into a comment", async () => {
    const body = { id: newId(), text: `Guten Tag @[${colleague.id}]`, language: "de" };
    expect((await send("addComment", who, { parts: { idea: shown.id }, body })).status).toBe(200);
    expect(await everything()).not.toContain(secrets.hidden);
  });

  test("is not told again what she did where she may no longer enter", async () => {
    const other = await shownIdea(guest);
    const key = { "Idempotency-Key": newId() };
    const sent = { parts: { idea: shown.id }, headers: key, body: { id: newId(), text: "Gern!", language: "de" } };
    expect((await send("addComment", who, sent)).status).toBe(200);
    expect((await send("addComment", who, sent)).status).toBe(200);
    await dropInvitation(shown.id, guest.id);
    expect((await send("readIdea", who, { parts: { idea: other.id } })).status).toBe(200);
    expect((await send("addComment", who, sent)).status).toBe(404);
  });
});

describe("an open stream", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  /** Lets the time pass after which a stream asks who is there. */
  const beat = () => vi.advanceTimersByTimeAsync(15_000);

  test("of a guest tells of her ideas only, and that time went on", async () => {
    const guest = await newGuest();
    const shown = await shownIdea(guest);
    const stream = await listen(there.home.slug, await sessionOf(guest));
    await stream.next("ready");
    await hiddenIdea();
    const { id } = await shownIdea(guest);
    let heard = "";
    while (!heard.includes(id)) heard += (await stream.next("news"))?.data ?? id;
    expect(heard).toContain("Offen");
    expect(heard).not.toContain(secrets.hidden);
    expect(heard).not.toContain(colleague.id);
    await dropInvitation(id, guest.id);
    await dropInvitation(shown.id, guest.id);
    await stream.close();
  });

  test("of a guest names no idea that she does not see, not even as the neighbour of hers", async () => {
    const guest = await newGuest();
    const [shown, hidden] = [await shownIdea(guest), await hiddenIdea()];
    const stream = await listen(there.home.slug, await sessionOf(guest));
    await stream.next("ready");
    const admin = await sessionOf(there.admin);
    const away = { status: there.home.statuses[1], after: null };
    expect((await send("moveIdea", admin, { parts: { idea: shown.id }, body: away })).status).toBe(200);
    while (!stream.heard().includes(shown.id)) expect(await stream.next("news")).not.toBeNull();
    expect(stream.heard()).not.toContain(hidden.id);
    await stream.close();
  });

  test("of a guest tells nothing of exchanges, which everybody of the team hears of", async () => {
    const guest = await newGuest();
    const shown = await shownIdea(guest);
    const streams = [await sessionOf(guest), await sessionOf(colleague)].map((who) => listen(there.home.slug, who));
    const [hers, ours] = await Promise.all(streams);
    await hers?.next("ready");
    await ours?.next("ready");
    const admin = await sessionOf(there.admin);
    const exchange = { id: newId(), kind: "online", names: { de: secrets.hidden, fr: secrets.hidden } };
    const times = { begins: "2031-05-08T14:00", ends: "2031-05-08T15:30" };
    expect((await send("addExchange", admin, { body: { ...exchange, ...times } })).status).toBe(200);
    const away = { status: there.home.statuses[1], after: null };
    expect((await send("moveIdea", admin, { parts: { idea: shown.id }, body: away })).status).toBe(200);
    for (const stream of [hers, ours]) {
      while (!stream?.heard().includes(shown.id)) expect(await stream?.next("news")).not.toBeNull();
    }
    expect(ours?.heard()).toContain(exchange.id);
    expect(hers?.heard()).not.toContain(exchange.id);
    expect(hers?.heard()).not.toContain(secrets.hidden);
    await Promise.all([hers?.close(), ours?.close()]);
  });

  test("tells a guest nothing more of an idea once she was asked to leave it", async () => {
    const guest = await newGuest();
    const [left, kept] = [await shownIdea(guest), await shownIdea(guest)];
    const [who, admin] = [await sessionOf(guest), await sessionOf(there.admin)];
    const stream = await listen(there.home.slug, who);
    await stream.next("ready");
    await dropInvitation(left.id, guest.id);
    const title = { title: { edition: 1, source: `${secrets.hidden} danach` } };
    expect((await send("editIdea", admin, { parts: { idea: left.id }, body: title })).status).toBe(200);
    expect((await send("editIdea", admin, { parts: { idea: kept.id }, body: { due: "2027-01-01" } })).status).toBe(200);
    while (!stream.heard().includes("2027-01-01")) expect(await stream.next("news")).not.toBeNull();
    expect(stream.heard()).not.toContain(secrets.hidden);
    await stream.close();
  });

  const losses: readonly (readonly [string, (member: Member, token: string) => Promise<unknown>])[] = [
    ["her role", ({ id }) => changeMember(id, { role: "guest" })],
    ["her library", ({ id }) => changeMember(id, { library: there.libraries.leipzig })],
    ["her token", (member, token) => forgetToken(member, token)],
  ];
  test.each(losses)("ends with the next beat for whoever has lost %s", async (_, lose) => {
    const member = await keepMember("Eine Kollegin", "librarian", there.libraries.strasbourg);
    const { id, who } = await bearerOf(member);
    const stream = await listen(there.home.slug, who);
    await stream.next("ready");
    await beat();
    expect(await stream.next("beat")).not.toBeNull();
    await lose(member, id);
    await beat();
    expect(await stream.next("bye")).not.toBeNull();
    expect(await stream.next("news")).toBeNull();
  });

  test("ends with the next beat for whoever has signed out", async () => {
    const member = await keepMember("Eine Kollegin", "librarian", there.libraries.strasbourg);
    const stream = await listen(there.home.slug, await sessionOf(member));
    await stream.next("ready");
    await endSessions(member.id);
    await beat();
    expect(await stream.next("bye")).not.toBeNull();
  });

  test("ends with the next beat for a guest whose last invitation was taken back", async () => {
    const guest = await newGuest();
    const { id } = await shownIdea(guest);
    const stream = await listen(there.home.slug, await sessionOf(guest));
    await stream.next("ready");
    await dropInvitation(id, guest.id);
    await beat();
    expect(await stream.next("bye")).not.toBeNull();
  });

  test("goes on with her ideas only for a colleague who became a guest", async () => {
    const member = await keepMember("Eine Kollegin", "librarian", there.libraries.strasbourg);
    await shownIdea(member);
    const stream = await listen(there.home.slug, await sessionOf(member));
    await stream.next("ready");
    await changeMember(member.id, { role: "guest" });
    await beat();
    expect(await stream.next("beat")).not.toBeNull();
    await hiddenIdea();
    const { id } = await shownIdea(member);
    while (!stream.heard().includes(id)) expect(await stream.next("news")).not.toBeNull();
    expect(stream.heard()).not.toContain(secrets.hidden);
    await stream.close();
  });
});
