import { expect, test } from "vitest";
import { languagesOf, spokenIn, withSpoken } from "./spoken";

const programme = { languages: ["de", "fr"] } as const;

test.each([
  [null, null],
  ["fr", "fr"],
  ["de", "de"],
  ["both", "both"],
  ["en", null],
  ["FR", null],
  ["", null],
] as const)("the address %o asks for %o", (asked, spoken) => expect(spokenIn(asked, programme)).toBe(spoken));

test("the reader’s own language comes first, and stands alone where nothing was chosen", () => {
  expect(languagesOf(null, programme, { language: "en" })).toEqual(["en"]);
  expect(languagesOf("de", programme, { language: "fr" })).toEqual(["de"]);
  expect(languagesOf("both", programme, { language: "fr" })).toEqual(["fr", "de"]);
  expect(languagesOf("both", programme, { language: "en" })).toEqual(["de", "fr"]);
});

test("stands beside a period, or alone, or not at all", () => {
  expect(withSpoken("month=2026-10", "both")).toBe("month=2026-10&languages=both");
  expect(withSpoken("", "fr")).toBe("languages=fr");
  expect(withSpoken("month=2026-10", null)).toBe("month=2026-10");
  expect(withSpoken("", null)).toBe("");
});
