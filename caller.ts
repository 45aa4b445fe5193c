import { decode } from "next-auth/jwt";
import { memberOfSession } from "@/db/sessions";
import { tokenWith } from "@/db/tokens";
import type { Member } from "@/domain/member";
import type { Token } from "@/domain/token";

/** The session that a decoded cookie carries. */
export function sessionIn(token: unknown): string | null {
  return typeof token === "object" && token !== null && "sid" in token && typeof token.sid === "string"
    ? token.sid
    : null;
}

/** What next-auth calls the cookie of a session. */
export function cookieName(): string {
  return `${(process.env["NEXTAUTH_URL"] ?? "").startsWith("https:") ? "__Secure-" : ""}next-auth.session-token`;
}

/** More browsers than these are not at work at once; of the rest each request is decoded anew. */
const mostKnown = 1_000;
const known = new Map<string, string>();

/** The session that a cookie names. It stays the same for ever, and costs a derived key to read; so it is kept. */
async function sessionOfCookie(cookie: string): Promise<string | null> {
  const before = known.get(cookie);
  if (before !== undefined) return before;
  const secret = process.env["NEXTAUTH_SECRET"] ?? "";
  const session = sessionIn(await decode({ token: cookie, secret }).catch(() => null));
  if (session === null) return null;
  const [oldest] = known.keys();
  if (known.size >= mostKnown && oldest !== undefined) known.delete(oldest);
  known.set(cookie, session);
  return session;
}

/** The member whose session a cookie names; `used` as in `callerOf`. */
export async function memberOfCookie(cookie: string | undefined, used = true): Promise<Member | null> {
  const session = cookie ? await sessionOfCookie(cookie) : null;
  return session ? memberOfSession(session, used) : null;
}

/** Somebody, by herself or by a program that shows her token. */
export interface Caller {
  readonly member: Member;
  readonly token: Token | null;
}

/**
 * Who makes a request: by its `Authorization` where it has one, which then decides alone, else by its session's
 * cookie; null when nobody is signed in. `used` is false for what the page does by itself, so that it does not
 * keep a shared computer signed in.
 */
export async function callerOf(
  request: Request,
  { used = true }: { readonly used?: boolean } = {},
): Promise<Caller | null> {
  const shown = request.headers.get("Authorization");
  if (shown !== null) return tokenWith(/^Bearer +(\S+)$/i.exec(shown.trim())?.[1] ?? "");
  const name = cookieName();
  const member = await memberOfCookie(cookieIn(request, (other) => other === name)?.[1], used);
  return member && { member, token: null };
}

/** The member who makes a request, herself or by a token that is still good. */
export async function memberOf(request: Request, more: { readonly used?: boolean } = {}): Promise<Member | null> {
  return (await callerOf(request, more))?.member ?? null;
}

/** The first cookie of a request whose name is of this kind. */
export function cookieIn(
  request: Request,
  is: (name: string) => boolean,
): readonly [name: string, value: string] | null {
  for (const part of (request.headers.get("cookie") ?? "").split(/;\s*/)) {
    const at = part.indexOf("=");
    if (at > 0 && is(part.slice(0, at))) return [part.slice(0, at), part.slice(at + 1)];
  }
  return null;
}
