import { expect, test } from "vitest";
import { faultsInNames, namesGiven, sameNames } from "./vocabulary";

const needed = ["de", "fr"] as const;

test("every language of the programme needs a name, and which is missing is told", () => {
  expect(faultsInNames({ de: "Lesen", fr: "Lire" }, needed, [])).toEqual({});
  expect(faultsInNames({ de: "Lesen" }, needed, [])).toEqual({ "names.fr": "empty" });
  expect(faultsInNames(namesGiven({ de: " ", fr: "" }), needed, [])).toEqual({
    "names.de": "empty",
    "names.fr": "empty",
  });
});

test("a name that another has in the same language is taken, whatever its capitals and accents", () => {
  const beside = [{ names: { de: "Geplant", fr: "Planifiée" } }];
  expect(faultsInNames({ de: "geplant", fr: "PLANIFIEE" }, needed, beside)).toEqual({
    "names.de": "taken",
    "names.fr": "taken",
  });
  expect(faultsInNames({ de: "Planifiée", fr: "Geplant" }, needed, beside)).toEqual({});
  expect(faultsInNames({ de: "Neu", fr: "Nouveau", en: "New" }, needed, beside)).toEqual({});
});

test("names are the same when they are so in every language", () => {
  expect(sameNames({ de: "a", fr: "b" }, { fr: "b", de: "a" })).toBe(true);
  expect(sameNames({ de: "a", fr: "b" }, { de: "a", fr: "b", en: "c" })).toBe(false);
});
