import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { memberOf } from "@/auth";
import { type Gate, gateFor } from "@/db/programmes";
import type { Member } from "@/domain/member";
import { refuseWith } from "./problem";

export interface Env {
  readonly Variables: { readonly member: Member; readonly gate: Gate };
}

const largest = 1_000_000;

/** Answers are one member's own, and checked anew each time. */
export const privately = createMiddleware(async (c, next) => {
  await next();
  if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "private, no-cache");
  c.header("Vary", "Cookie, Authorization, Accept-Language");
  c.header("X-Content-Type-Options", "nosniff");
});

export const signedIn = createMiddleware<Env>(async (c, next) => {
  const member = await memberOf(c.req.raw, { used: isUse(c.req.method) });
  c.set("member", member ?? refuseWith("not_signed_in"));
  return next();
});

/**
 * Whether a request says that somebody sits at a shared computer. Open pages read by themselves whenever others
 * change something, and the stream goes on for ever: neither does.
 */
export function isUse(method: string): boolean {
  return method !== "GET" && method !== "HEAD";
}

/** Changes come from our own pages only, as JSON: another site can make a browser send neither. */
export const fromOurPages = createMiddleware(async (c, next) => {
  if (c.req.method === "GET" || c.req.method === "HEAD") return next();
  const site = c.req.header("Sec-Fetch-Site");
  const own = site === undefined ? sameOrigin(c.req.header("Origin"), c.req.header("Host")) : site === "same-origin";
  if (!own) refuseWith("foreign_origin");
  const type = (c.req.header("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (c.req.method !== "DELETE" && type !== "application/json") refuseWith("wrong_content_type");
  return next();
});

function sameOrigin(origin: string | undefined, host: string | undefined): boolean {
  if (origin === undefined) return false;
  const ours = process.env["APP_URL"];
  if (ours) return origin === new URL(ours).origin;
  return URL.canParse(origin) && new URL(origin).host === host;
}

export const notTooLarge = bodyLimit({ maxSize: largest, onError: () => refuseWith("too_large") });

/** The programme of the address, if the member may enter it. */
export const inProgramme = createMiddleware<Env>(async (c, next) => {
  const slug = c.req.param("programme") ?? "";
  const gate = /^[a-z0-9-]{1,64}$/.test(slug) ? await gateFor(c.get("member"), slug) : null;
  c.set("gate", gate ?? refuseWith("not_found"));
  return next();
});
