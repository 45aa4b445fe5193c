import { cookies } from "next/headers";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { decode, type JWTDecodeParams } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import { v7 as newId } from "uuid";
import { accountByEmail, keepPassword } from "@/db/members";
import { hashPassword, isOldHash, passwordFits } from "@/db/passwords";
import { closeSession, memberOfSession, openSession } from "@/db/sessions";
import { tokenWith } from "@/db/tokens";
import { forgive, secondsToWait } from "@/db/tries";
import type { Member } from "@/domain/member";
import type { Refusal } from "@/domain/outcome";
import type { Token } from "@/domain/token";

/** The cookie outlives every session; the session's row decides. */
const cookieAge = 30 * 24 * 60 * 60;

const options: NextAuthOptions = {
  session: { strategy: "jwt", maxAge: cookieAge },
  pages: { signIn: "/sign-in", error: "/sign-in" },
  providers: [
    Credentials({
      credentials: { email: {}, password: {}, shared: {} },
      async authorize(credentials, request) {
        const { email = "", password = "", shared } = credentials ?? {};
        const address = String(request.headers?.["x-forwarded-for"] ?? "unknown");
        const member = await memberWith(email, password, address);
        return { id: member.id, shared: shared === "true" };
      },
    }),
  ],
  callbacks: {
    async jwt({ token, user }) {
      if (!user) return token;
      const session = newId();
      await openSession(session, user.id, "shared" in user && user.shared === true);
      return { sid: session };
    },
    // What a signed-in page needs it reads from the database: the session says nothing.
    session: ({ session }) => ({ expires: session.expires }),
  },
  jwt: {
    maxAge: cookieAge,
    async decode(params: JWTDecodeParams) {
      const token = await decode(params);
      const session = sessionIn(token);
      return session && (await memberOfSession(session, false)) ? token : null;
    },
  },
  events: {
    async signOut({ token }) {
      const session = sessionIn(token);
      if (session) await closeSession(session);
    },
  },
  logger: {
    error(code, metadata) {
      // A session that ended is no error; neither is a wrong password.
      if (code === "JWT_SESSION_ERROR") return;
      process.stderr.write(`next-auth ${code} ${JSON.stringify(metadata)}\n`);
    },
    warn() {},
    debug() {},
  },
};

const nextAuth = NextAuth(options) as (request: Request, context: unknown) => Promise<Response>;
const asked = /^\/api\/auth\/(?:csrf|callback\/credentials|signout)$/;

/**
 * Answers what our pages ask of next-auth: its token, signing in and signing out. Nothing else of it is open,
 * and what it would fail at is refused before.
 */
export async function authHandler(request: Request, context: unknown): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (!asked.test(pathname)) return refused(404, "not_found");
  if ((request.method === "POST") === pathname.endsWith("/csrf")) return refused(405, "wrong_method");
  const type = (request.headers.get("Content-Type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (request.method === "POST" && type !== "application/x-www-form-urlencoded") {
    return refused(415, "wrong_content_type");
  }
  if (searchParams.has("callbackUrl")) return refused(400, "not_understood");
  const [name, kept] = cookieIn(request, (other) => other.endsWith("next-auth.callback-url")) ?? [];
  if (name !== undefined && !isAddress(kept ?? "")) {
    // Forgotten, so that the next try works.
    const secure = name.startsWith("__Secure-") ? "; Secure" : "";
    return refused(400, "not_understood", { "Set-Cookie": `${name}=; Path=/; Max-Age=0${secure}` });
  }
  return nextAuth(request, context);
}

function refused(status: number, code: Refusal, headers: Readonly<Record<string, string>> = {}): Response {
  const body = { type: "about:blank", title: code.replaceAll("_", " "), status, code };
  return new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store", ...headers },
  });
}

function cookieIn(request: Request, is: (name: string) => boolean): readonly [name: string, value: string] | null {
  for (const part of (request.headers.get("cookie") ?? "").split(/;\s*/)) {
    const at = part.indexOf("=");
    if (at > 0 && is(part.slice(0, at))) return [part.slice(0, at), part.slice(at + 1)];
  }
  return null;
}

/** Whether a cookie's value leads somewhere, to a path of ours or to a whole address. */
function isAddress(value: string): boolean {
  try {
    const address = decodeURIComponent(value);
    return /^(?:\/|https?:)/i.test(address) && URL.canParse(address, "http://passerelle.invalid");
  } catch {
    return false;
  }
}

/**
 * The account with this address and password. Throws `refused`, after the same time whether it is the
 * address or the password that is wrong, or `limited:<seconds>` where there were too many tries.
 */
async function memberWith(email: string, password: string, address: string): Promise<Member> {
  const wait = await secondsToWait(email, address);
  if (wait > 0) throw new Error(`limited:${wait}`);
  // What is too long for a person to type is no password; hashing it would only cost time.
  const account = email.length <= 320 && !email.includes("\0") ? await accountByEmail(email) : null;
  const kept = account?.password ?? null;
  const secret = password.slice(0, 1_024);
  if (!(await passwordFits(secret, kept)) || !account || kept === null) throw new Error("refused");
  await forgive(email, address);
  if (isOldHash(kept)) await keepPassword(account.member, await hashPassword(secret));
  return account.member;
}

function sessionIn(token: unknown): string | null {
  return typeof token === "object" && token !== null && "sid" in token && typeof token.sid === "string"
    ? token.sid
    : null;
}

function cookieName(): string {
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

async function memberOfCookie(cookie: string | undefined, used: boolean): Promise<Member | null> {
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

/** Who is signed in, for pages; null when nobody is. */
export const currentMember = cache(async (): Promise<Member | null> => {
  const jar = await cookies();
  return memberOfCookie(jar.get(cookieName())?.value, true);
});
