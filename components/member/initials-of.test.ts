import { expect, test } from "vitest";
import { initialsOf } from "./initials-of";

test.each([
  ["Anna Reinhardt", "AR"],
  ["Élodie Wurtz", "ÉW"],
  ["Jean Pierre de la Tour", "JT"],
  ["Passerelle", "P"],
  ["  mira   sattler ", "MS"],
  ["", ""],
])("%s is %s", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
