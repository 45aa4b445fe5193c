import { describe, expect, test } from "vitest";
import { mentionAt, mentionables, mentionsFound, sent, written } from "./mention-text";

const id = (n: number): string => `01890000-0000-7000-8000-00000000000${n}`;
const people = mentionables([
  { id: id(1), name: "Anna Reinhardt", city: "Dresden" },
  { id: id(2), name: "Anna Reinhardt-Kurz", city: "Dresden" },
  { id: id(3), name: "Inès Keller", city: "Straßburg" },
  { id: id(4), name: "Luc Ehrhart", city: "Straßburg" },
  { id: id(5), name: "Luc Ehrhart", city: "Dresden" },
]);

describe("mentions in a text that is being written", () => {
  test("are sent as ids and read as names", () => {
    const text = "Liebe @Inès Keller, fragt @Anna Reinhardt-Kurz und @Anna Reinhardt?";
    const source = `Liebe @[${id(3)}], fragt @[${id(2)}] und @[${id(1)}]?`;
    expect(sent(text, people)).toBe(source);
    expect(written(source, people)).toBe(text);
  });

  test("tell two people of one name apart by their city", () => {
    expect(sent("@Luc Ehrhart (Dresden) oder @Luc Ehrhart", people)).toBe(`@[${id(5)}] oder @Luc Ehrhart`);
  });

  test("leave addresses and unknown names alone", () => {
    expect(sent("anna@dresden.example, @Niemand", people)).toBe("anna@dresden.example, @Niemand");
    expect(written(`@[${id(9)}]`, people)).toBe(`@[${id(9)}]`);
  });
});

describe("searching for somebody to mention", () => {
  test("begins with an @ at the beginning of a word", () => {
    expect(mentionAt("Liebe @in", 9)).toEqual({ from: 6, search: "in" });
    expect(mentionAt("@", 1)).toEqual({ from: 0, search: "" });
    expect(mentionAt("anna@dresden", 12)).toBeNull();
    expect(mentionAt("Liebe @Inès Keller, danke", 25)).toBeNull();
  });

  test("finds names without their accents, in any of their parts, and by city", () => {
    const names = (search: string): string[] => mentionsFound(search, people).map((person) => person.name);
    expect(names("ines")).toEqual(["Inès Keller"]);
    expect(names("KELL")).toEqual(["Inès Keller"]);
    expect(names("inès k")).toEqual(["Inès Keller"]);
    expect(names("strass")).toEqual(["Inès Keller", "Luc Ehrhart"]);
    expect(names("xyz")).toEqual([]);
  });
});
