import { expect, test } from "vitest";
import { nameIn, preferredLanguage } from "./language";

test.each([
  ["fr-FR,fr;q=0.9,en;q=0.8", "fr"],
  ["de-AT", "de"],
  ["it,es;q=0.9,de;q=0.2", "de"],
  ["en;q=0.5, fr;q=0.7", "fr"],
  ["de;q=0, fr;q=0.1", "fr"],
  ["*", "en"],
  ["", "en"],
  [null, "en"],
] as const)("a browser that asks for %s is answered in %s", (header, language) => {
  expect(preferredLanguage(header)).toBe(language);
});

test("a name that is missing in a language is shown in one that has it", () => {
  expect(nameIn({ de: "Straßburg", fr: "Strasbourg" }, "fr")).toBe("Strasbourg");
  expect(nameIn({ de: "Straßburg" }, "fr")).toBe("Straßburg");
});
