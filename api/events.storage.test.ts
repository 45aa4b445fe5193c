import { Hono } from "hono";
import { expect, test, vi } from "vitest";
import { cast } from "@/db/cast";
import type { Env } from "./door";
import { stream } from "./events";
import { Problem, problem } from "./problem";

const streams = Symbol.for("passerelle.streams");

function open(): number {
  return (globalThis as { [streams]?: Set<unknown> })[streams]?.size ?? 0;
}

/** The stream of the living programme for one of its librarians. */
async function streaming() {
  const { anna, gate } = await cast();
  return new Hono<Env>()
    .use(async (c, next) => {
      c.set("member", anna);
      c.set("gate", gate);
      await next();
    })
    .get("/events", (c) => stream(c))
    .onError((error, c) => {
      if (error instanceof Problem) return problem(c, error.refused);
      throw error;
    });
}

test("a stream is open until its reader goes, and asking only for its head opens none", async () => {
  const app = await streaming();
  const head = await app.request("/events", { method: "HEAD" });
  expect(head.headers.get("Content-Type")).toContain("text/event-stream");
  expect(open()).toBe(0);
  const whole = await app.request("/events");
  const reader = whole.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  expect(new TextDecoder().decode(value)).toContain("event: ready");
  expect(open()).toBe(1);
  await reader?.cancel();
  await vi.waitFor(() => expect(open()).toBe(0));
});

test("a member has twenty streams at most, and another one as soon as one has ended", async () => {
  const app = await streaming();
  const opened = async () => (await app.request("/events")).body?.getReader();
  const readers = await Promise.all(Array.from({ length: 20 }, opened));
  for (const reader of readers) await reader?.read();
  expect(open()).toBe(20);
  const refused = await app.request("/events");
  expect(refused.status).toBe(429);
  expect(await refused.json()).toHaveProperty("code", "too_many_requests");
  await readers[0]?.cancel();
  expect((await app.request("/events")).status).toBe(200);
  for (const reader of readers.slice(1)) await reader?.cancel();
  await vi.waitFor(() => expect(open()).toBe(0));
});
