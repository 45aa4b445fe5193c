import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";
import { callerOf } from "@/caller";
import { type Gate, gateFor } from "@/db/programmes";
import type { Member } from "@/domain/member";
import type { Refusal } from "@/domain/outcome";
import { lets, type Token } from "@/domain/token";
import { refuseWith } from "./problem";

export interface Env {
  /** Where the answer goes, when a server of Node's asks. */
  readonly Bindings: { readonly outgoing?: unknown };
  /** `token` is what a program showed; null where the member is there herself. */
  readonly Variables: { readonly member: Member; readonly token: Token | null; readonly gate: Gate };
}

const largest = 1_000_000;

/** Answers are one member's own, and checked anew each time. */
export const privately = createMiddleware(async (c, next) => {
  await next();
  if (!c.res.headers.has("Cache-Control")) c.header("Cache-Control", "private, no-cache");
  c.header("Vary", "Cookie, Authorization, Accept-Language");
  c.header("X-Content-Type-Options", "nosniff");
  if (c.res.status === 401) c.header("WWW-Authenticate", "Bearer");
});

export const signedIn = createMiddleware<Env>(async (c, next) => {
  const caller = await callerOf(c.req.raw, { used: isUse(c.req.method) });
  const { member, token } = caller ?? refuseWith("not_signed_in");
  c.set("member", member);
  c.set("token", token);
  return next();
});

/** Whether a token lets its holder ask for this, whatever the member herself may. */
export const withinToken = createMiddleware<Env>(async (c, next) => {
  const refused = refusalOf(c.get("token"), c.req.method, c.req.path);
  if (refused) refuseWith(refused);
  return next();
});

const herTokens = /^\/api\/v1\/me\/tokens(?:\/|$)/;
/** What would go on when the token is revoked. */
const reportLinks = /^\/api\/v1\/programmes\/[^/]+\/report-links(?:\/|$)/;
const preview = "/api/v1/preview";
/** Below such an address the programme's own door decides. */
const inSomeProgramme = /^\/api\/v1\/programmes\/[^/]/;

function refusalOf(token: Token | null, method: string, path: string): Refusal | null {
  if (herTokens.test(path) || reportLinks.test(path)) return lets.keepTokens(token) ? null : "not_allowed";
  // A preview is asked for with a body, but changes nothing.
  if (!isUse(method) || path === preview) return null;
  if (!lets.change(token)) return "read_only";
  return inSomeProgramme.test(path) || lets.changeElsewhere(token) ? null : "not_allowed";
}

/**
 * Whether a request says that somebody sits at a shared computer. Open pages read by themselves whenever others
 * change something, and the stream goes on for ever: neither does.
 */
export function isUse(method: string): boolean {
  return method !== "GET" && method !== "HEAD";
}

/**
 * Changes come from our own pages only, as JSON: another site can make a browser send neither. A token, unlike a
 * cookie, is sent by nobody who does not have it.
 */
export const fromOurPages = createMiddleware<Env>(async (c, next) => {
  if (!isUse(c.req.method)) return next();
  const site = c.req.header("Sec-Fetch-Site");
  const own = site === undefined ? sameOrigin(c.req.header("Origin"), c.req.header("Host")) : site === "same-origin";
  if (!own && c.get("token") === null) refuseWith("foreign_origin");
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

const measured = bodyLimit({
  maxSize: largest,
  onError: (c) => {
    // The rest of it is still on its way; nothing else must come through the same connection.
    c.header("Connection", "close");
    return refuseWith("too_large");
  },
});

/** Refuses a body that says it is too large before it is touched, so that its sender hears why; any other while it is read. */
export const notTooLarge = createMiddleware<Env>((c, next) => {
  if (Number(c.req.header("Content-Length") ?? 0) > largest) refuseWith("too_large");
  return measured(c, next);
});

/** The programme of the address, if the member may enter it, and with this token. */
export const inProgramme = createMiddleware<Env>(async (c, next) => {
  const slug = c.req.param("programme") ?? "";
  const gate = /^[a-z0-9-]{1,64}$/.test(slug) ? await gateFor(c.get("member"), slug) : null;
  c.set("gate", gate && lets.enter(c.get("token"), gate) ? gate : refuseWith("not_found"));
  return next();
});
