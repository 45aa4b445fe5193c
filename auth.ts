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

/** Answers next-auth's own addresses: signing in and out. */
export const authHandler = NextAuth(options) as (request: Request, context: unknown) => Promise<Response>;

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
  if (!(await passwordFits(password.slice(0, 1_024), kept)) || !account || kept === null) throw new Error("refused");
  await forgive(email, address);
  if (isOldHash(kept)) await keepPassword(account.member, await hashPassword(password));
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

async function memberOfCookie(token: string | undefined, used: boolean): Promise<Member | null> {
  if (!token) return null;
  const secret = process.env["NEXTAUTH_SECRET"] ?? "";
  const session = sessionIn(await decode({ token, secret }).catch(() => null));
  return session ? memberOfSession(session, used) : null;
}

/**
 * Who makes a request, by its session cookie; null when nobody is signed in. `used` is false for what the
 * page does by itself, so that it does not keep a shared computer signed in.
 */
export function memberOf(request: Request, { used = true }: { readonly used?: boolean } = {}): Promise<Member | null> {
  const wanted = `${cookieName()}=`;
  const cookie = (request.headers.get("cookie") ?? "").split(/;\s*/).find((part) => part.startsWith(wanted));
  return memberOfCookie(cookie?.slice(wanted.length), used);
}

/** Who is signed in, for pages; null when nobody is. */
export const currentMember = cache(async (): Promise<Member | null> => {
  const jar = await cookies();
  return memberOfCookie(jar.get(cookieName())?.value, true);
});
