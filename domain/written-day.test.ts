import { expect, test } from "vitest";
import { asPrinted } from "./written-day";

const written = (language: string, day: string, options: Intl.DateTimeFormatOptions): string =>
  asPrinted(new Intl.DateTimeFormat(language, { timeZone: "UTC", ...options }).format(new Date(day)), language);

test("a day stays on one line, and the first of a French month is an ordinal", () => {
  expect(written("fr", "2026-10-01", { dateStyle: "full" })).toBe("jeudi 1er\u00A0octobre\u00A02026");
  expect(written("fr", "2026-10-01", { day: "numeric", month: "short" })).toBe("1er\u00A0oct.");
  expect(written("fr", "2026-10-11", { dateStyle: "long" })).toBe("11\u00A0octobre\u00A02026");
  expect(written("fr", "2026-10-21", { day: "numeric", month: "long" })).toBe("21\u00A0octobre");
  expect(written("de", "2026-10-01", { dateStyle: "full" })).toBe("Donnerstag, 1.\u00A0Oktober\u00A02026");
  expect(written("en-GB", "2026-10-01", { dateStyle: "long" })).toBe("1\u00A0October\u00A02026");
});
