import { expect, test } from "vitest";
import { inTurn } from "./in-turn";

test("however many ask while it is being done, it is done once more for all of them", async () => {
  let done = 0;
  const free: (() => void)[] = [];
  const ask = inTurn(async () => {
    await new Promise<void>((resolve) => free.push(resolve));
    done += 1;
  });
  const first = ask();
  const later = [ask(), ask(), ask()];
  free.shift()?.();
  await first;
  expect(done).toBe(1);
  await Promise.resolve();
  free.shift()?.();
  await Promise.all(later);
  expect(done).toBe(2);
  const last = ask();
  free.shift()?.();
  await last;
  expect(done).toBe(3);
});
