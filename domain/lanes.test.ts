import { expect, test } from "vitest";
import type { Card } from "./board";
import { lanesBy } from "./lanes";

const programme = {
  statuses: [
    { id: "new", kind: "proposed" as const, names: { de: "Neu" }, edition: 1 },
    { id: "done", kind: "done" as const, names: { de: "Fertig" }, edition: 1 },
  ],
  themes: [
    { id: "clubs", names: { de: "Clubs", fr: "Cercles" }, edition: 1 },
    { id: "schools", names: { de: "Schulen", fr: "Écoles" }, edition: 1 },
  ],
  partners: [
    { id: "elbe", city: { de: "Dresden", fr: "Dresde" }, name: {}, language: "de" as const },
    { id: "ill", city: { de: "Straßburg", fr: "Strasbourg" }, name: {}, language: "fr" as const },
  ],
  people: [
    { id: "zoe", name: "Zoé", library: "ill", branch: "", guest: false },
    { id: "arne", name: "Ärne", library: "elbe", branch: "", guest: false },
    { id: "berta", name: "Berta", library: "elbe", branch: "", guest: false },
  ],
};
const card = (facts: Partial<Card>) => ({ status: "new", theme: null, owners: [], ...facts }) as Card;

function laid(kind: Parameters<typeof lanesBy>[0], cards: readonly Card[], language: "de" | "fr" = "de") {
  const { laneOf, lanes } = lanesBy(kind, programme, language);
  return lanes(new Set(cards.map(laneOf))).map(({ id, name }) => [
    name,
    cards.filter((each) => laneOf(each) === id).length,
  ]);
}

test("statuses and themes follow the programme's order; lanes in which nothing lies are left out", () => {
  expect(laid("status", [card({ status: "done" }), card({}), card({})])).toEqual([
    ["Neu", 2],
    ["Fertig", 1],
  ]);
  expect(laid("theme", [card({}), card({ theme: "schools" }), card({ theme: "gone" })], "fr")).toEqual([
    ["Écoles", 1],
    [null, 2],
  ]);
});

test("cities: what both carry first, then each alone, then what nobody carries", () => {
  const cards = [card({ owners: ["zoe"] }), card({}), card({ owners: ["zoe", "arne"] }), card({ owners: ["berta"] })];
  expect(laid("city", cards)).toEqual([
    ["Dresden und Straßburg", 1],
    ["Dresden", 1],
    ["Straßburg", 1],
    [null, 1],
  ]);
  expect(laid("city", cards, "fr")[0]).toEqual(["Dresde et Strasbourg", 1]);
});

test("owners are sorted as their reader sorts names; an idea lies with whoever took it over first", () => {
  const cards = [card({ owners: ["berta", "arne"] }), card({ owners: ["arne"] }), card({ owners: ["left"] })];
  expect(laid("owner", cards)).toEqual([
    ["Ärne", 1],
    ["Berta", 1],
    [null, 1],
  ]);
});
