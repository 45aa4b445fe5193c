import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { untilRead } from "./until-read";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a failed reading is tried again, with growing pauses, until what was told is read", async () => {
  const answers = [null, null, 6, 7];
  const read = vi.fn<() => Promise<number | null>>(async () => answers.shift() ?? null);
  const reading = untilRead(5, read);
  reading.start();
  await reading.ask(7);
  expect(read).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(read).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1_999);
  expect(read).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(1);
  expect(reading.revision()).toBe(6);
  await vi.advanceTimersByTimeAsync(4_000);
  expect(reading.revision()).toBe(7);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).toHaveBeenCalledTimes(4);
});

test("the connection's return ends the pause; leaving the page ends everything", async () => {
  const read = vi.fn<() => Promise<number | null>>(async () => null);
  const reading = untilRead(5, read);
  const stop = reading.start();
  reading.hurry();
  expect(read).not.toHaveBeenCalled();
  await reading.ask(6);
  reading.hurry();
  expect(read).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(0);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(read).toHaveBeenCalledTimes(2);
});
