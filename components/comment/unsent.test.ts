import { expect, test } from "vitest";
import { unsentFrom } from "./unsent";

const comment = { id: "c1", source: "Hallo", language: "de", at: 1, request: "r1", refused: "unreachable" } as const;

test("comments on their way survive being kept", () => {
  expect(unsentFrom(JSON.stringify([comment]))).toEqual([comment]);
});

test("what is no comment is left out", () => {
  expect(unsentFrom("{")).toEqual([]);
  expect(unsentFrom('{"id":"c1"}')).toEqual([]);
  expect(unsentFrom(JSON.stringify([null, { ...comment, language: "xx" }, { ...comment, refused: "odd" }]))).toEqual([
    { id: "c1", source: "Hallo", language: "de", at: 1, request: "r1" },
  ]);
});
