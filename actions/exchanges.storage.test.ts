import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { newsAfter } from "@/db/changes";
import { exchangesSeenBy, lastAndNext } from "@/db/exchanges";
import { wordChangesOf } from "@/db/words";
import type { News } from "@/domain/change";
import type { Details, Exchange } from "@/domain/exchange";
import type { Member } from "@/domain/member";
import type { Outcome, Refused } from "@/domain/outcome";
import type { Doer } from "./action";
import { addExchange, editExchange, removeExchange } from "./exchanges";
import { undo } from "./undo";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const doer = (member: Member = people.mira, request = newId()): Doer => ({ member, gate: people.gate, request });
const done = async (outcome: Promise<Outcome<News>>): Promise<News> => {
  const answer = await outcome;
  if ("refused" in answer) throw new Error(JSON.stringify(answer));
  return answer.done;
};
const refused = async (outcome: Promise<Outcome<News>>): Promise<Refused> => {
  const answer = await outcome;
  if ("done" in answer) throw new Error("It was done.");
  return answer;
};
const meeting = (more: Partial<Details> = {}): Details => ({
  kind: "online",
  names: { de: "Austausch zum Lesen", fr: "Échange sur la lecture" },
  host: null,
  place: "",
  link: "https://treffen.example/lesen",
  begins: "2031-05-08T14:00",
  ends: "2031-05-08T15:30",
  ...more,
});
const add = (more: Partial<Details> = {}, id = newId()) => done(addExchange(doer(), { ...meeting(more), id }));
const added = async (more: Partial<Details> = {}): Promise<Exchange> => {
  const [exchange] = (await add(more)).exchanges?.exchanges ?? [];
  if (!exchange) throw new Error("Nothing was added.");
  return exchange;
};
const seen = async (id: string, member = people.anna): Promise<Exchange | undefined> =>
  (await exchangesSeenBy(member, people.gate)).find((exchange) => exchange.id === id);

describe("an exchange that a coordinator writes down", () => {
  test("takes place when clocks of the programme show its times, in summer and in winter", async () => {
    const summer = await added();
    expect([summer.begins, summer.ends]).toEqual(["2031-05-08T12:00:00.000Z", "2031-05-08T13:30:00.000Z"]);
    const winter = await added({ begins: "2031-12-04T14:00", ends: "2031-12-04T15:30" });
    expect(winter.begins).toBe("2031-12-04T13:00:00.000Z");
    const night = await added({ begins: "2031-10-25T22:00", ends: "2031-10-26T03:00" });
    expect(Date.parse(night.ends) - Date.parse(night.begins)).toBe(6 * 3_600_000);
  });

  test("is there for the whole team, for no guest, and for nobody of another programme", async () => {
    const { id } = await added();
    expect(await seen(id)).toMatchObject({ names: meeting().names, by: people.mira.id, edition: 1 });
    expect(await seen(id, people.luc)).toBeDefined();
    expect(await exchangesSeenBy(people.guest, people.gate)).toEqual([]);
    expect(await lastAndNext(people.guest, people.gate, new Date())).toEqual({ last: null, next: null });
    expect(await exchangesSeenBy(people.anna, { id: people.gate.id, partners: [] })).toEqual([]);
  });

  test("is told with who and when, once however often it is asked for", async () => {
    const [request, id] = [newId(), newId()];
    const first = await done(addExchange(doer(people.mira, request), { ...meeting(), id }));
    const again = await done(addExchange(doer(people.mira, request), { ...meeting(), id }));
    expect(again).toEqual(first);
    const [news] = await newsAfter(people.gate.id, first.revision - 1, 1);
    expect(news).toEqual(first);
    expect(news?.changes).toEqual([]);
    expect(news?.exchanges?.changes).toMatchObject([
      { kind: "exchange_added", by: people.mira.id, deed: request, data: { exchange: id, names: meeting().names } },
    ]);
    expect(await refused(addExchange(doer(), { ...meeting(), id }))).toEqual({ refused: "id_taken" });
  });

  test("is refused field by field, and then nothing is kept", async () => {
    const before = (await exchangesSeenBy(people.anna, people.gate)).length;
    const wrong = meeting({ names: { fr: "Échange" }, begins: "2026-03-29T02:30", link: "http://treffen.example" });
    expect(await refused(addExchange(doer(), { ...wrong, id: newId() }))).toEqual({
      refused: "invalid",
      fields: { "names.de": "empty", begins: "no_such_time", link: "not_a_link" },
    });
    expect(await refused(addExchange(doer(), { ...meeting({ kind: "visit", host: newId() }), id: newId() }))).toEqual({
      refused: "invalid",
      fields: { host: "not_a_partner" },
    });
    expect((await exchangesSeenBy(people.anna, people.gate)).length).toBe(before);
  });
});

describe("an exchange that is changed", () => {
  test("keeps what was not given, and loses what does not belong to its new kind", async () => {
    const { id } = await added();
    await done(editExchange(doer(), { exchange: id, edition: 1, ends: "2031-05-08T16:00" }));
    expect(await seen(id)).toMatchObject({ edition: 2, ends: "2031-05-08T14:00:00.000Z", link: meeting().link });
    const host = people.luc.library;
    await done(editExchange(doer(people.admin), { exchange: id, edition: 2, kind: "visit", host, place: " Elsau " }));
    expect(await seen(id)).toMatchObject({ kind: "visit", host, place: "Elsau", link: null, by: people.admin.id });
  });

  test("is not overwritten by somebody who has not seen the newest state; she gets it instead", async () => {
    const { id } = await added();
    await done(editExchange(doer(), { exchange: id, edition: 1, ends: "2031-05-08T16:00" }));
    const late = await refused(
      editExchange(doer(people.admin), { exchange: id, edition: 1, begins: "2031-05-08T13:00" }),
    );
    expect(late).toMatchObject({ refused: "newer_edition", fields: { begins: "newer" }, current: { id, edition: 2 } });
    expect(await seen(id)).toMatchObject({ edition: 2, begins: "2031-05-08T12:00:00.000Z" });
  });

  test("as it is already, is not changed and not told", async () => {
    const { id } = await added();
    const news = await done(editExchange(doer(), { ...meeting(), exchange: id, edition: 1 }));
    expect(news.exchanges).toBeUndefined();
    expect((await seen(id))?.edition).toBe(1);
  });
});

describe("an exchange that is removed", () => {
  test("is gone, and comes back as it was when that is taken back", async () => {
    const exchange = await added();
    const removal = newId();
    const gone = await done(removeExchange(doer(people.mira, removal), { exchange: exchange.id }));
    expect(gone.exchanges).toMatchObject({ exchanges: [], removed: [exchange.id] });
    expect(await seen(exchange.id)).toBeUndefined();
    expect(await refused(removeExchange(doer(), { exchange: exchange.id }))).toEqual({ refused: "not_found" });
    expect(await refused(editExchange(doer(), { exchange: exchange.id, edition: 1 }))).toEqual({
      refused: "not_found",
    });

    expect(await refused(undo(doer(people.admin), { deed: removal }))).toEqual({ refused: "nothing_to_undo" });
    const back = await done(undo(doer(), { deed: removal }));
    expect(back.exchanges?.changes).toMatchObject([{ kind: "exchange_restored", undoes: removal }]);
    expect(await seen(exchange.id)).toEqual(exchange);
    expect(await refused(undo(doer(), { deed: removal }))).toEqual({ refused: "newer_change" });
  });

  test("only its removal can be taken back", async () => {
    const request = newId();
    await done(addExchange(doer(people.mira, request), { ...meeting(), id: newId() }));
    expect(await refused(undo(doer(), { deed: request }))).toEqual({ refused: "nothing_to_undo" });
  });
});

describe("who is no coordinator", () => {
  test.each(["anna", "luc"] as const)("and works there (%s) sees exchanges and changes none", async (name) => {
    const { id } = await added();
    const member = people[name];
    const answers = [
      await refused(addExchange(doer(member), { ...meeting(), id: newId() })),
      await refused(editExchange(doer(member), { exchange: id, edition: 1, place: "" })),
      await refused(removeExchange(doer(member), { exchange: id })),
    ];
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ refused: "not_allowed" })));
  });

  test("and is a guest finds none", async () => {
    const { id } = await added();
    const answers = [
      await refused(addExchange(doer(people.guest), { ...meeting(), id: newId() })),
      await refused(editExchange(doer(people.guest), { exchange: id, edition: 1 })),
      await refused(removeExchange(doer(people.guest), { exchange: id })),
    ];
    expect(answers).toEqual(Array.from({ length: 3 }, () => ({ refused: "not_found" })));
  });
});

test("of the demo, one began some weeks ago and one comes next; while one is under way it is both", async () => {
  const { last, next } = await lastAndNext(people.anna, people.gate, new Date());
  expect(last?.names.de).toBe("Was vorankommt und was feststeckt");
  expect(next?.names.de).toBe("Lesepatenschaften und Speak Book Dating");
  const during = new Date(Date.parse(next?.begins ?? "") + 60_000);
  const around = await lastAndNext(people.luc, people.gate, during);
  expect([around.last?.id, around.next?.id]).toEqual([next?.id, next?.id]);
  const after = await lastAndNext(people.luc, people.gate, new Date(next?.ends ?? ""));
  expect(after.last?.id).toBe(next?.id);
  expect(after.next?.id).not.toBe(next?.id);
  const never = await lastAndNext(people.luc, people.gate, new Date("1990-01-01"));
  expect(never.last).toBeNull();
});

test("what happens to exchanges is not taken for a change of the programme's words", async () => {
  await add();
  expect((await wordChangesOf(people.gate.id, 50)).map(({ kind }) => kind)).not.toContain("exchange_added");
});
