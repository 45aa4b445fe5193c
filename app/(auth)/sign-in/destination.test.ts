import { expect, test } from "vitest";
import { destinationOf } from "./destination";

test.each(["/lesen/board", "/lesen/board?q=B%C3%BCcher&mine=1", "/lesen/ideas/12#comment-3", "/"])(
  "%s is asked for again after signing in",
  (path) => {
    expect(destinationOf(path)).toBe(path);
  },
);

test.each([
  undefined,
  "",
  "board",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "/\t/elsewhere.example",
  "/.//elsewhere.example",
  "/..//elsewhere.example",
  "https://elsewhere.example/board",
  "javascript:alert(1)",
  "/sign-in",
  "/sign-in?to=/sign-in",
  "/api/auth/signout",
  ["/lesen/board", "/lesen/board"],
])("%s leads to the start instead", (path) => {
  expect(destinationOf(path)).toBe("/");
});
