import { describe, expect, test } from "vitest";
import type { Card } from "./board";
import { addressOf, conditionsOf, type Filter, filterIn, fold, shownBy, unfiltered } from "./filter";

const programme = {
  mark: "LNM",
  people: [
    { id: "anna", name: "Anna", library: "dresden", branch: "", guest: false },
    { id: "luc", name: "Luc", library: "strasbourg", branch: "", guest: false },
  ],
};

function card(changes: Partial<Card>): Card {
  return {
    id: "1",
    number: 12,
    status: "proposed",
    theme: null,
    rank: "a0",
    due: null,
    since: "2024-04-23T09:00:00Z",
    title: {
      original: "de",
      texts: { de: "Büchertausch an beiden Ufern", fr: "Œuvres à échanger, Médiathèque Élsau" },
    },
    outdated: [],
    owners: [],
    comments: 0,
    archived: false,
    revision: 1,
    ...changes,
  };
}

const shows = (filter: Partial<Filter>, changes: Partial<Card> = {}): boolean =>
  shownBy({ ...unfiltered, ...filter }, programme)(card(changes));

describe("words", () => {
  test("are found in every language of a title, without accents, case and ligatures", () => {
    for (const words of ["bucher", "UFERN büchertausch", "mediatheque", "oeuvre", "  élsau  "]) {
      expect(shows({ words }), words).toBe(true);
    }
    expect(shows({ words: "Ufern Lesepaten" })).toBe(false);
  });

  test("may be a shelf mark or its number, which is meant whole", () => {
    expect(shows({ words: "lnm-12" })).toBe(true);
    expect(shows({ words: "12" })).toBe(true);
    expect(shows({ words: "1" })).toBe(false);
  });

  test("fold ß and the Polish ł", () => {
    expect(fold("Straße  Wrocław")).toBe("strasse wroclaw");
  });
});

describe("a city", () => {
  test("is there when one of its people owns the idea", () => {
    expect(shows({ city: "dresden" }, { owners: ["anna"] })).toBe(true);
    expect(shows({ city: "dresden" }, { owners: ["luc"] })).toBe(false);
  });

  test("is missing when none of its people does", () => {
    expect(shows({ missing: "strasbourg" }, { owners: ["anna"] })).toBe(true);
    expect(shows({ missing: "strasbourg" }, { owners: ["anna", "luc"] })).toBe(false);
  });
});

test("owner and theme are asked by id", () => {
  expect(shows({ owner: "luc", theme: "clubs" }, { owners: ["luc"], theme: "clubs" })).toBe(true);
  expect(shows({ owner: "luc", theme: "clubs" }, { owners: ["luc"] })).toBe(false);
});

test("outdated is asked by the language of the translation", () => {
  expect(shows({ outdated: "fr" }, { outdated: ["fr"] })).toBe(true);
  expect(shows({ outdated: "de" }, { outdated: ["fr"] })).toBe(false);
  expect(filterIn(new URLSearchParams("?outdated=klingon")).outdated).toBeNull();
});

test("what is new is known of whoever looks", () => {
  const shownTo = (...ideas: string[]) =>
    shownBy({ ...unfiltered, unseen: "yes" }, programme, new Set(ideas))(card({}));
  expect(shownTo("1")).toBe(true);
  expect(shownTo("2")).toBe(false);
  expect(filterIn(new URLSearchParams("?unseen=maybe")).unseen).toBeNull();
});

test("a filter survives its address", () => {
  const filter: Filter = {
    ...unfiltered,
    words: "Bücher & Ufer",
    missing: "strasbourg",
    owner: "anna",
    outdated: "fr",
    unseen: "yes",
  };
  expect(filterIn(new URLSearchParams(addressOf(filter)))).toEqual(filter);
  expect(conditionsOf(filter)).toBe(5);
  expect(addressOf(unfiltered)).toBe("");
});
