import { expect, test } from "vitest";
import { isUse } from "./door";

test("what open pages do by themselves keeps nobody signed in at a shared computer; what people do does", () => {
  expect(["GET", "HEAD"].some(isUse)).toBe(false);
  expect(["POST", "PATCH", "DELETE"].every(isUse)).toBe(true);
});
