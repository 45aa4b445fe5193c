import { createHash, randomBytes } from "node:crypto";
import { and, count, desc, eq, isNull, lt, or, sql } from "drizzle-orm";
import { now } from "@/domain/clock";
import type { Member } from "@/domain/member";
import { isExpired, isSecret, mostTokens, type Token } from "@/domain/token";
import { engine } from "./engine";
import { memberOfRow } from "./members";
import { prepared } from "./prepared";
import { members, tokens } from "./schema/people";

/** How often the time of the last use is written down. */
const touchEvery = 60_000;

type Row = typeof tokens.$inferSelect;

function tokenOfRow({ id, name, changes, programme, createdAt, expiresAt, lastUsedAt }: Row): Token {
  return {
    id,
    name,
    changes,
    programme,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  };
}

/** A new secret, for its holder alone. */
export function newSecret(): string {
  return `psl_${randomBytes(32).toString("base64url")}`;
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** A member's own tokens, the newest first. */
export async function tokensOf(member: Member): Promise<readonly Token[]> {
  const { read } = await engine();
  const rows = await read
    .select()
    .from(tokens)
    .where(eq(tokens.member, member.id))
    .orderBy(desc(tokens.createdAt), desc(tokens.id));
  return rows.map(tokenOfRow);
}

interface NewToken extends Pick<Token, "id" | "name" | "changes" | "programme"> {
  readonly secret: string;
  readonly expiresAt: Date | null;
}

/** Keeps a new token with its secret's hash; answers why not where there is such an id, or she has too many. */
export async function keepToken(
  member: Member,
  { secret, ...token }: NewToken,
): Promise<Token | "id_taken" | "too_many_tokens"> {
  const { transact } = await engine();
  return transact<Token | "id_taken" | "too_many_tokens">(null, async (tx) => {
    // Her row is the lock: two requests at the same moment would each count nineteen.
    await tx
      .update(members)
      .set({ name: sql`${members.name}` })
      .where(eq(members.id, member.id));
    const [row] = await tx
      .insert(tokens)
      .values({ ...token, member: member.id, hash: hashOf(secret), createdAt: now() })
      .onConflictDoNothing()
      .returning();
    if (!row) return { drop: "id_taken" };
    const [all] = await tx
      .select({ count: count().mapWith(Number) })
      .from(tokens)
      .where(eq(tokens.member, member.id));
    return (all?.count ?? 0) > mostTokens ? { drop: "too_many_tokens" } : { keep: tokenOfRow(row) };
  });
}

/** Forgets one of a member's own tokens; false where she has none with this id. */
export async function forgetToken(member: Member, id: string): Promise<boolean> {
  const { transact } = await engine();
  return transact(null, async (tx) => {
    const gone = await tx
      .delete(tokens)
      .where(and(eq(tokens.id, id), eq(tokens.member, member.id)))
      .returning({ id: tokens.id });
    return gone.length > 0 ? { keep: true } : { drop: false };
  });
}

const tokenRow = prepared("token", ["hash"], (db, { hash }) =>
  db
    .select({ token: tokens, member: members })
    .from(tokens)
    .innerJoin(members, eq(members.id, tokens.member))
    .where(eq(tokens.hash, hash)),
);

/** The token with this secret and the member who made it; null when there is none, or it is good no longer. */
export async function tokenWith(secret: string): Promise<{ member: Member; token: Token } | null> {
  if (!isSecret(secret)) return null;
  const { read, transact } = await engine();
  const at = now();
  const [row] = await tokenRow(read, { hash: hashOf(secret) });
  if (!row) return null;
  const token = tokenOfRow(row.token);
  if (isExpired(token, at)) return null;
  const since = new Date(at.getTime() - touchEvery);
  if (!row.token.lastUsedAt || row.token.lastUsedAt < since) {
    await transact(null, async (tx) => {
      const touched = await tx
        .update(tokens)
        .set({ lastUsedAt: at })
        .where(and(eq(tokens.id, token.id), or(isNull(tokens.lastUsedAt), lt(tokens.lastUsedAt, since))))
        .returning({ id: tokens.id });
      return touched.length > 0 ? { keep: undefined } : { drop: undefined };
    });
  }
  return { member: memberOfRow(row.member), token };
}
