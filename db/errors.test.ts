import { expect, test } from "vitest";
import { isAway, isTaken } from "./errors";

const failed = (code: string): Error => new Error("query failed", { cause: Object.assign(new Error("no"), { code }) });

test("a key that exists already is told from everything else, however deep the database's own word lies", () => {
  expect(["23505", "SQLITE_CONSTRAINT_PRIMARYKEY"].map((code) => isTaken(failed(code)))).toEqual([true, true]);
  expect(["23503", "ECONNREFUSED"].map((code) => isTaken(failed(code)))).toEqual([false, false]);
});

test("a database that is away is told from one that refuses", () => {
  const away = ["ECONNREFUSED", "57P01", "08006", "SQLITE_BUSY_SNAPSHOT"];
  expect(away.map((code) => isAway(failed(code)))).toEqual(away.map(() => true));
  expect(isAway(new Error("query failed", { cause: new Error("Connection terminated unexpectedly") }))).toBe(true);
  expect(isAway(failed("23505"))).toBe(false);
  expect(isAway(new TypeError("x is undefined"))).toBe(false);
});
