import { describe, expect, test } from "vitest";
import {
  type Details,
  detailsGiven,
  differing,
  type Exchange,
  exchangeNameFor,
  faultsInExchange,
  instantOf,
  isUnderWay,
  nextOf,
} from "./exchange";
import { withExchanges } from "./exchange-news";

const setting = {
  languages: ["de", "fr"],
  partners: [{ id: "dresden" }, { id: "strasbourg" }],
  timeZone: "Europe/Berlin",
} as const;
const meeting: Details = {
  kind: "online",
  names: { de: "Austausch", fr: "Échange" },
  host: null,
  place: "",
  link: "https://treffen.example/raum",
  begins: "2026-12-12T14:00",
  ends: "2026-12-12T15:30",
};
const visit: Details = {
  ...meeting,
  kind: "visit",
  host: "strasbourg",
  place: "Médiathèque André Malraux",
  link: null,
};
const faults = (more: Partial<Details>, base = meeting) => faultsInExchange({ ...base, ...more }, setting);

describe("an exchange is right", () => {
  test.each([
    ["online, with a link", meeting],
    ["online, with the link to come", { ...meeting, link: null }],
    ["online, and whatever was typed for a visit", { ...meeting, host: "nowhere" }],
    ["as a visit of some days", { ...visit, ends: "2026-12-16T12:00" }],
    ["as a visit somewhere in a city", { ...visit, place: "" }],
  ])("%s", (_, details) => {
    expect(faultsInExchange(details, setting)).toEqual({});
  });
});

describe("an exchange is refused at its field", () => {
  test("without a name in each language of the programme, or with one too long", () => {
    expect(faults({ names: { fr: "Échange" } })).toEqual({ "names.de": "empty" });
    expect(faults({ names: { de: "\u200b", fr: " " } })).toEqual({ "names.de": "empty", "names.fr": "empty" });
    expect(faults({ names: { ...meeting.names, fr: "é".repeat(121) } })).toEqual({ "names.fr": "too_long" });
    expect(faults({ names: { ...meeting.names, en: "Exchange" } })).toEqual({ "names.en": "not_a_language" });
  });

  test("as a visit to nobody, or to a city that has no part in it", () => {
    expect(faults({ host: null }, visit)).toEqual({ host: "empty" });
    expect(faults({ host: "lyon" }, visit)).toEqual({ host: "not_a_partner" });
    expect(faults({ place: "x".repeat(201) }, visit)).toEqual({ place: "too_long" });
  });

  test.each([
    "http://treffen.example",
    "javascript:alert(1)",
    "data:text/html,x",
    "treffen.example/raum",
    "https://",
    "https://bank.example@treffen.example",
    "https://a:b@treffen.example",
    "https://treffen.example/ein raum",
    `https://treffen.example/${"x".repeat(1_000)}`,
  ])("with the link %s", (link) => {
    expect(faults({ link })).toEqual({ link: "not_a_link" });
  });

  test("without its times, or with what is none", () => {
    expect(faults({ begins: "", ends: "" })).toEqual({ begins: "empty", ends: "empty" });
    expect(faults({ begins: "2026-02-30T14:00" })).toEqual({ begins: "not_a_time" });
    expect(faults({ ends: "2026-12-12" })).toEqual({ ends: "not_a_time" });
  });

  test("where it ends when it begins, or before", () => {
    expect(faults({ ends: meeting.begins })).toEqual({ ends: "ends_early" });
    expect(faults({ ends: "2026-12-11T23:59" })).toEqual({ ends: "ends_early" });
  });

  test("at a time that clocks leave out on 29 March 2026", () => {
    expect(faults({ begins: "2026-03-29T02:30", ends: "2026-03-29T03:30" })).toEqual({ begins: "no_such_time" });
    expect(faults({ begins: "2026-03-29T01:30", ends: "2026-03-29T02:30" })).toEqual({ ends: "no_such_time" });
    expect(faults({ begins: "2026-03-29T01:30", ends: "2026-03-29T03:00" })).toEqual({});
  });
});

describe("across the changes of clocks", () => {
  const hours = (begins: string, ends: string): number =>
    (instantOf(ends, setting.timeZone).getTime() - instantOf(begins, setting.timeZone).getTime()) / 3_600_000;

  test("an exchange lasts as long as it really does", () => {
    expect(hours("2026-03-28T12:00", "2026-03-29T12:00")).toBe(23);
    expect(hours("2026-10-24T12:00", "2026-10-25T12:00")).toBe(25);
  });

  test("a time that comes twice on 25 October 2026 is the first one", () => {
    expect(instantOf("2026-10-25T02:30", setting.timeZone).toISOString()).toBe("2026-10-25T00:30:00.000Z");
    expect(faults({ begins: "2026-10-25T02:30", ends: "2026-10-25T02:45" })).toEqual({});
  });
});

test("what is kept fits its kind, in the form in which it is kept", () => {
  expect(
    detailsGiven({ ...visit, link: "https://treffen.example", names: { de: " Be\u0301such  hier ", fr: "" } }),
  ).toEqual({ ...visit, names: { de: "Bésuch hier" } });
  const typed = { ...meeting, link: " HTTPS://Treffen.example ", host: "dresden", place: "dort" };
  expect(detailsGiven(typed)).toEqual({ ...meeting, link: "https://treffen.example/" });
  expect(detailsGiven({ ...meeting, link: "" }).link).toBeNull();
});

test("what differs is named field by field", () => {
  expect(differing(meeting, { ...meeting })).toEqual([]);
  expect(differing(meeting, { ...visit, names: { ...meeting.names, fr: "Autre" }, ends: "2026-12-13T10:00" })).toEqual([
    "names.fr",
    "kind",
    "host",
    "place",
    "link",
    "ends",
  ]);
});

test("a reader gets the name in her language, else in one that she reads, else in one that there is", () => {
  const name = (language: "de" | "fr" | "en", reads: readonly ("de" | "fr" | "en")[] = [language]) =>
    exchangeNameFor(meeting.names, { language, reads }).language;
  expect([name("de"), name("fr"), name("en"), name("en", ["en", "fr"])]).toEqual(["de", "fr", "de", "fr"]);
});

const kept = (id: string, day: number, edition = 1): Exchange => ({
  ...meeting,
  id,
  edition,
  by: "mira",
  at: "2026-11-01T00:00:00.000Z",
  begins: `2026-12-${day}T13:00:00.000Z`,
  ends: `2026-12-${day}T14:30:00.000Z`,
});

test("the next one is the one that is under way, else the one that begins first; none once all are over", () => {
  const all = [kept("c", 30), kept("a", 10), kept("b", 20)];
  const next = (at: string): string | undefined => nextOf(all, new Date(at))?.id;
  expect(next("2026-12-09T00:00:00Z")).toBe("a");
  expect(next("2026-12-10T14:29:59Z")).toBe("a");
  expect(next("2026-12-10T14:30:00Z")).toBe("b");
  expect(next("2026-12-31T00:00:00Z")).toBeUndefined();
  expect(isUnderWay(kept("a", 10), new Date("2026-12-10T13:00:00Z"))).toBe(true);
  expect(isUnderWay(kept("a", 10), new Date("2026-12-10T12:59:59Z"))).toBe(false);
});

test("news put what is new into its place, take out what is gone, and bring nothing old back", () => {
  const known = [kept("a", 10), kept("b", 20, 3)];
  const ids = (news: Parameters<typeof withExchanges>[1]) => withExchanges(known, news).map(({ id }) => id);
  expect(ids({ exchanges: [kept("c", 15)], removed: [] })).toEqual(["a", "c", "b"]);
  expect(ids({ exchanges: [kept("a", 25, 2)], removed: [] })).toEqual(["b", "a"]);
  expect(ids({ exchanges: [kept("b", 11, 2)], removed: ["a"] })).toEqual(["b"]);
  expect(withExchanges(known, { exchanges: [kept("b", 11, 2)], removed: [] })[1]?.edition).toBe(3);
});
