import { expect, test } from "vitest";
import { unsentFrom } from "./unsent";

const comment = { id: "c1", source: "Hallo", language: "de", at: 1, request: "r1" } as const;

test("comments on their way survive being kept", () => {
  expect(unsentFrom(JSON.stringify([comment]))).toEqual([comment]);
});

test("why one was not sent last time is not kept: it may be true no longer", () => {
  expect(unsentFrom(JSON.stringify([{ ...comment, refused: "unreachable" }]))).toEqual([comment]);
});

test("what is no comment is left out", () => {
  expect(unsentFrom("{")).toEqual([]);
  expect(unsentFrom('{"id":"c1"}')).toEqual([]);
  expect(unsentFrom(JSON.stringify([null, { ...comment, language: "xx" }, { ...comment, request: 7 }]))).toEqual([
    { id: "c1", source: "Hallo", language: "de", at: 1 },
  ]);
});
