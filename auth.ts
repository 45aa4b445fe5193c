import { cookies } from "next/headers";
import NextAuth, { type NextAuthOptions } from "next-auth";
import { decode, type JWTDecodeParams } from "next-auth/jwt";
import Credentials from "next-auth/providers/credentials";
import { cache } from "react";
import { v7 as newId } from "uuid";
import { accountByEmail, keepPassword } from "@/db/members";
import { hashPassword, isOldHash, passwordFits } from "@/db/passwords";
import { closeSession, memberOfSession, openSession } from "@/db/sessions";
import { forgive, secondsToWait } from "@/db/tries";
import type { Member } from "@/domain/member";
import type { Refusal } from "@/domain/outcome";
import { cookieIn, cookieName, memberOfCookie, sessionIn } from "./caller";

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

/** Who is signed in, for pages; null when nobody is. */
export const currentMember = cache(async (): Promise<Member | null> => {
  const jar = await cookies();
  return memberOfCookie(jar.get(cookieName())?.value);
});
