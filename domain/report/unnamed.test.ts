import { expect, test } from "vitest";
import { tellingOf } from "./unnamed";

const ids = {
  anna: "01890000-0000-7000-8000-000000000001",
  ines: "01890000-0000-7000-8000-000000000002",
  rose: "01890000-0000-7000-8000-000000000003",
  stranger: "01890000-0000-7000-8000-000000000009",
  dresden: "01890000-0000-7000-8000-0000000000d1",
  strasbourg: "01890000-0000-7000-8000-0000000000f1",
};
const person = { branch: "", guest: false };
const people = [
  { ...person, id: ids.anna, name: "Anna Reinhardt", library: ids.dresden },
  { ...person, id: ids.ines, name: "Inès Le-Gall", library: ids.strasbourg },
  { ...person, id: ids.rose, name: "Rose", library: ids.strasbourg },
];
const named = tellingOf(people, true);
const unnamed = tellingOf(people, false);
const dresden = `@[${ids.dresden}]`;
const strasbourg = `@[${ids.strasbourg}]`;

test("with names everything stays as it is", () => {
  const source = `Anna Reinhardt fragt @[${ids.ines}].`;
  expect(named.text(source)).toBe(source);
  expect(named.line(source)).toBe(source);
  expect(named.who(ids.anna)).toEqual({ name: "Anna Reinhardt", library: ids.dresden });
});

test("without names people are somebody of their city, and several of one are the same", () => {
  expect(unnamed.who(ids.anna)).toEqual({ name: null, library: ids.dresden });
  expect(unnamed.all([ids.ines, ids.anna, ids.rose])).toEqual([
    { name: null, library: ids.strasbourg },
    { name: null, library: ids.dresden },
  ]);
  expect(unnamed.who(ids.stranger)).toBeNull();
});

test.each([
  [`Fragen Sie @[${ids.anna}]!`, `Fragen Sie ${dresden}!`],
  [`@[${ids.stranger}] bleibt`, `@[${ids.stranger}] bleibt`],
  ["Anna Reinhardt und INÈS  LE-GALL lesen", `${dresden} und ${strasbourg} lesen`],
  ["Anna\nReinhardts Idee, Anna Reinhardt’s idea", `${dresden} Idee, ${dresden} idea`],
  ["d’Inès Le-Gall", `d’${strasbourg}`],
  ["anna.reinhardt@dresden.example", `${dresden}@dresden.example`],
  ["Johanna Reinhardt bleibt, Anna liest", "Johanna Reinhardt bleibt, Anna liest"],
  ["Anna Reinhardts", dresden],
  ["Rose pflanzt eine rose und Rosen", `${strasbourg} pflanzt eine rose und Rosen`],
])("“%s” is told without names", (source, told) => {
  expect(unnamed.text(source)).toBe(told);
});

test("in a line of plain words something short stands for a name, in every language", () => {
  expect(unnamed.line("Lesung mit Anna Reinhardt")).toBe("Lesung mit N.\u00A0N.");
});
