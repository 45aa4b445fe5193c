import { expect, test } from "vitest";
import { tandemOf } from "./ownership";

test("owners stand at the bank of their library, in the order they took over; an empty bank stays", () => {
  const partner = (id: string) => ({ id, city: {}, name: {}, language: "de" as const });
  const person = (id: string, library: string) => ({ id, name: id, library, branch: "", guest: false });
  const people = new Map(
    [person("anna", "dresden"), person("mira", "dresden"), person("luc", "strasbourg")].map((p) => [p.id, p]),
  );
  const banks = tandemOf(["dresden", "strasbourg", "kehl"].map(partner), people, ["mira", "luc", "nobody", "anna"]);
  expect(banks.map(({ partner, owners }) => [partner.id, owners.map((owner) => owner.id)])).toEqual([
    ["dresden", ["mira", "anna"]],
    ["strasbourg", ["luc"]],
    ["kehl", []],
  ]);
});
