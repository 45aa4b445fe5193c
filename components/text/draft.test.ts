import { expect, test } from "vitest";
import { draftFrom } from "./draft";

const now = Date.parse("2024-12-09T10:00:00Z");
const day = 86_400_000;

test("a draft is offered for fourteen days", () => {
  const raw = (age: number): string => JSON.stringify({ text: "Hallo", at: now - age * day, edition: 3, base: "Ha" });
  expect(draftFrom(raw(13), now)).toEqual({ text: "Hallo", at: now - 13 * day, edition: 3, base: "Ha" });
  expect(draftFrom(raw(15), now)).toBeNull();
});

test("what is no draft is none", () => {
  for (const raw of ["", "null", "{", "[]", '{"text":1}']) expect(draftFrom(raw, now)).toBeNull();
});
