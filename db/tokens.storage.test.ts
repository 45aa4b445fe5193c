import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { now, setClock } from "@/domain/clock";
import type { Member } from "@/domain/member";
import { mostTokens, type Token } from "@/domain/token";
import { type Cast, cast } from "./cast";
import { engine } from "./engine";
import { tokens } from "./schema/people";
import { forgetToken, keepToken, newSecret, tokensOf, tokenWith } from "./tokens";

const minute = 60_000;
const day = 24 * 60 * minute;
let people: Cast;

beforeAll(async () => {
  people = await cast();
});
afterEach(async () => {
  setClock(0);
  for (const member of [people.anna, people.luc]) {
    for (const { id } of await tokensOf(member)) await forgetToken(member, id);
  }
});

async function kept(
  member: Member,
  more: Partial<Parameters<typeof keepToken>[1]> = {},
): Promise<{ token: Token; secret: string }> {
  const secret = newSecret();
  const wish = { id: newId(), name: "Statistik", changes: false, programme: null, expiresAt: null, secret, ...more };
  const token = await keepToken(member, wish);
  if (typeof token === "string") throw new Error(token);
  return { token, secret };
}

describe("a token", () => {
  test("is the member who made it, and is kept as a hash alone", async () => {
    const { anna, programme } = people;
    const { token, secret } = await kept(anna, { changes: true, programme: programme.id });
    expect(token).toMatchObject({ name: "Statistik", changes: true, programme: programme.id, lastUsedAt: null });
    expect(await tokenWith(secret)).toEqual({ member: anna, token });
    const { read } = await engine();
    const [row] = await read.select().from(tokens).where(eq(tokens.id, token.id));
    expect(row?.hash).toBe(createHash("sha256").update(secret).digest("hex"));
    expect(JSON.stringify(row)).not.toContain(secret.slice(4));
    expect(JSON.stringify(await tokensOf(anna))).not.toContain(row?.hash);
  });

  test("has a secret of its own that nobody guesses", async () => {
    const { secret } = await kept(people.anna);
    expect(newSecret()).not.toBe(secret);
    const last = secret.endsWith("A") ? "E" : "A";
    for (const other of ["", secret.slice(4), secret.slice(0, -1), secret.slice(0, -1) + last, newSecret()]) {
      expect(await tokenWith(other), other).toBeNull();
    }
  });

  test("is good until it expires", async () => {
    const { secret } = await kept(people.anna, { expiresAt: new Date(now().getTime() + 30 * day) });
    setClock(29.9 * day);
    expect(await tokenWith(secret)).not.toBeNull();
    setClock(30.1 * day);
    expect(await tokenWith(secret)).toBeNull();
  });

  test("is good until its member revokes it; nobody else can", async () => {
    const { anna, luc } = people;
    const { token, secret } = await kept(anna);
    expect(await forgetToken(luc, token.id)).toBe(false);
    expect(await tokenWith(secret)).not.toBeNull();
    expect(await forgetToken(anna, token.id)).toBe(true);
    expect(await forgetToken(anna, token.id)).toBe(false);
    expect(await tokenWith(secret)).toBeNull();
  });

  test("notes when it was used last, once in a minute", async () => {
    const { anna } = people;
    const { secret } = await kept(anna);
    const lastUse = async (): Promise<number> => Date.parse((await tokensOf(anna))[0]?.lastUsedAt ?? "");
    await tokenWith(secret);
    const first = await lastUse();
    expect(Math.abs(first - now().getTime())).toBeLessThan(minute);
    setClock(0.5 * minute);
    await tokenWith(secret);
    expect(await lastUse()).toBe(first);
    setClock(1.5 * minute);
    await tokenWith(secret);
    expect(await lastUse()).toBeGreaterThan(first + minute);
  });
});

describe("a member", () => {
  test("sees her own tokens, the newest first", async () => {
    const { anna, luc } = people;
    const { token: old } = await kept(anna);
    setClock(minute);
    const { token: young } = await kept(anna);
    const { token: his } = await kept(luc);
    expect((await tokensOf(anna)).map(({ id }) => id)).toEqual([young.id, old.id]);
    expect((await tokensOf(luc)).map(({ id }) => id)).toEqual([his.id]);
  });

  test("makes none under an id that exists, whoever has it", async () => {
    const { anna, luc } = people;
    const { token, secret } = await kept(anna);
    for (const member of [anna, luc]) {
      const wish = { ...token, expiresAt: null, secret: newSecret() };
      const { id, name, changes, programme, expiresAt, secret: another } = wish;
      expect(await keepToken(member, { id, name, changes, programme, expiresAt, secret: another })).toBe("id_taken");
    }
    expect((await tokenWith(secret))?.member.id).toBe(anna.id);
  });

  test(`has ${mostTokens} at most, also when she asks for many at once`, async () => {
    const { anna, luc } = people;
    const wishes = Array.from({ length: mostTokens + 5 }, () => kept(anna).catch((error: Error) => error.message));
    const made = await Promise.all(wishes);
    expect(made.filter((each) => each === "too_many_tokens")).toHaveLength(5);
    expect(await tokensOf(anna)).toHaveLength(mostTokens);
    expect((await kept(luc)).token.name).toBe("Statistik");
  });
});
