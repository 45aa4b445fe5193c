import { expect, test } from "vitest";
import { loadDemo } from "./load";

test("of servers that start at once on an empty database, one fills it and none fails", async () => {
  const filled = await Promise.all([1, 2, 3].map(() => loadDemo({ password: "rehearsal" })));
  expect(filled.filter(Boolean)).toHaveLength(1);
});
