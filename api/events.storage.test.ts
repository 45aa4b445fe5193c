import { Hono } from "hono";
import { expect, test, vi } from "vitest";
import { cast } from "@/db/cast";
import type { Env } from "./door";
import { stream } from "./events";

const streams = Symbol.for("passerelle.streams");

function open(): number {
  return (globalThis as { [streams]?: Set<unknown> })[streams]?.size ?? 0;
}

test("a stream is open until its reader goes, and asking only for its head opens none", async () => {
  const { anna, gate } = await cast();
  const app = new Hono<Env>()
    .use(async (c, next) => {
      c.set("member", anna);
      c.set("gate", gate);
      await next();
    })
    .get("/events", (c) => stream(c));
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
