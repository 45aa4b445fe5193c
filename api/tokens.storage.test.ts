import { Hono } from "hono";
import { v7 as newId } from "uuid";
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { programmesSeenBy } from "@/db/programmes";
import { forgetToken, keepToken, newSecret, tokensOf } from "@/db/tokens";
import { now, setClock } from "@/domain/clock";
import { dayOf } from "@/domain/day";
import type { Member } from "@/domain/member";
import { dayIn, endOf, mostTokens, type Token, tokenZone } from "@/domain/token";
import { api } from "./app";
import type { Env } from "./door";
import { Problem, problem } from "./problem";
import { tokens } from "./tokens";

let people: Cast;
let elsewhere: { readonly id: string; readonly slug: string };

beforeAll(async () => {
  people = await cast();
  const other = (await programmesSeenBy(people.luc)).find(({ id }) => id !== people.programme.id);
  if (!other) throw new Error("The demo lacks a second programme of his.");
  elsewhere = other;
});
afterEach(async () => {
  vi.useRealTimers();
  setClock(0);
  for (const member of [people.anna, people.luc, people.guest]) {
    for (const { id } of await tokensOf(member)) await forgetToken(member, id);
  }
});

interface Held {
  readonly id: string;
  readonly secret: string;
}

async function held(member: Member, may: Partial<Parameters<typeof keepToken>[1]> = {}): Promise<Held> {
  const secret = newSecret();
  const wish = { id: newId(), name: "Skript", changes: true, programme: null, expiresAt: null, ...may };
  const token = await keepToken(member, { ...wish, secret });
  if (typeof token === "string") throw new Error(token);
  return { id: token.id, secret };
}

/** Asks as a program does: with a token, from nowhere. */
async function ask(
  secret: string,
  method: string,
  path: string,
  body?: unknown,
): Promise<{ status: number; told: Told; headers: Headers }> {
  const answer = await api.request(`/api/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${secret}`, ...(body !== undefined && { "Content-Type": "application/json" }) },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  return { status: answer.status, told: (await answer.json()) as Told, headers: answer.headers };
}

interface Told {
  readonly code?: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly id?: string;
  readonly name?: string;
  readonly html?: string;
  readonly token?: Token;
  readonly tokens?: readonly Token[];
  readonly secret?: string;
  readonly programmes?: readonly { readonly id: string }[];
}

/** The names of a stream's events, as they come. */
async function* eventsOf(answer: Response): AsyncGenerator<string> {
  for await (const part of answer.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    for (const [, event = ""] of part.matchAll(/^event: (\w+)$/gm)) yield event;
  }
}

const idea = () => ({ id: newId(), title: "Lesen mit Programmen", language: "de" });
const ideas = ({ slug }: { slug: string }) => `/programmes/${slug}/ideas`;

describe("a program with a token", () => {
  test("is answered as its member, and changes things from nowhere", async () => {
    const { anna, programme } = people;
    const { secret } = await held(anna);
    expect((await ask(secret, "GET", "/me")).told.id).toBe(anna.id);
    expect((await ask(secret, "POST", ideas(programme), idea())).status).toBe(200);
    expect((await ask(secret, "PATCH", "/me", { language: anna.language })).status).toBe(200);
  });

  test("sends JSON, or is refused", async () => {
    const { secret } = await held(people.anna);
    const answer = await api.request(`/api/v1${ideas(people.programme)}`, {
      method: "POST",
      headers: { Authorization: `Bearer ${secret}`, "Content-Type": "text/plain" },
      body: JSON.stringify(idea()),
    });
    expect([answer.status, ((await answer.json()) as Told).code]).toEqual([415, "wrong_content_type"]);
  });

  test("is nobody when the token is unknown, malformed, expired or revoked", async () => {
    const { anna } = people;
    const expiring = await held(anna, { expiresAt: endOf(dayIn(0, now())) });
    const revoked = await held(anna);
    expect((await ask(expiring.secret, "GET", "/me")).status).toBe(200);
    expect((await ask(revoked.secret, "GET", "/me")).status).toBe(200);
    setClock(25 * 60 * 60_000);
    await forgetToken(anna, revoked.id);
    for (const secret of [expiring.secret, revoked.secret, newSecret(), "psl_", "", `${newSecret()} x`]) {
      const { status, told, headers } = await ask(secret, "GET", "/me");
      expect([status, told.code, headers.get("WWW-Authenticate")], secret).toEqual([401, "not_signed_in", "Bearer"]);
      expect((await ask(secret, "POST", ideas(people.programme), idea())).status, secret).toBe(401);
    }
  });

  test.each([
    ["bearer", 200],
    ["Basic", 401],
    ["", 401],
  ])("names its scheme: “%s” is answered with %i", async (scheme, status) => {
    const { secret } = await held(people.anna);
    const answer = await api.request("/api/v1/me", { headers: { Authorization: `${scheme} ${secret}`.trim() } });
    expect(answer.status).toBe(status);
  });

  test("sees what its member sees, and no more", async () => {
    const guest = await held(people.guest);
    const anna = await held(people.anna);
    expect((await ask(guest.secret, "POST", ideas(people.programme), idea())).told.code).toBe("not_allowed");
    expect((await ask(guest.secret, "GET", "/programmes/nowhere")).status).toBe(404);
    expect((await ask(anna.secret, "GET", "/me")).told.id).not.toBe((await ask(guest.secret, "GET", "/me")).told.id);
  });

  test("shows its last use", async () => {
    const { secret } = await held(people.anna);
    await ask(secret, "GET", "/programmes");
    const [token] = await tokensOf(people.anna);
    expect(dayOf(new Date(token?.lastUsedAt ?? 0), tokenZone)).toBe(dayIn(0, now()));
  });
});

describe("a token that only reads", () => {
  test("reads and previews, and changes nothing", async () => {
    const { programme, luc } = people;
    const { secret } = await held(luc, { changes: false });
    const before = (await ask(secret, "GET", `/programmes/${programme.slug}/board`)).told;
    expect((await ask(secret, "POST", "/preview", { source: "**gut**" })).told.html).toContain("<strong>");
    for (const [method, path, body] of [
      ["POST", ideas(programme), idea()],
      ["POST", `${ideas(programme)}/1/move`, {}],
      ["PATCH", `${ideas(programme)}/1`, {}],
      ["DELETE", `${ideas(programme)}/1/owners/${luc.id}`, undefined],
      ["PATCH", "/me", { language: "de" }],
      ["POST", "/nowhere", {}],
    ] as const) {
      const { status, told } = await ask(secret, method, path, body);
      expect([status, told.code], path).toEqual([403, "read_only"]);
    }
    expect((await ask(secret, "GET", `/programmes/${programme.slug}/board`)).told).toEqual(before);
  });
});

describe("a token for one programme", () => {
  test("knows no other, and does not touch the account", async () => {
    const { programme, luc } = people;
    const { secret } = await held(luc, { programme: programme.id });
    expect((await ask(secret, "GET", "/programmes")).told.programmes?.map(({ id }) => id)).toEqual([programme.id]);
    expect((await ask(secret, "POST", ideas(programme), idea())).status).toBe(200);
    for (const path of ["", "/board", "/ideas", "/ideas/1", "/events"]) {
      expect((await ask(secret, "GET", `/programmes/${elsewhere.slug}${path}`)).told.code, path).toBe("not_found");
    }
    expect((await ask(secret, "POST", ideas(elsewhere), idea())).told.code).toBe("not_found");
    expect((await ask(secret, "GET", "/me")).told.id).toBe(luc.id);
    expect((await ask(secret, "POST", "/preview", { source: "gut" })).status).toBe(200);
    const { status, told } = await ask(secret, "PATCH", "/me", { language: "de" });
    expect([status, told.code]).toEqual([403, "not_allowed"]);
    const whole = await held(luc);
    expect((await ask(whole.secret, "GET", "/programmes")).told.programmes?.length).toBeGreaterThan(1);
  });
});

test.each([{}, { changes: false }, { programme: "one" }])("no token gets at tokens: %j", async (may) => {
  const { anna, programme } = people;
  const { id, secret } = await held(anna, { ...may, ...("programme" in may && { programme: programme.id }) });
  for (const [method, path, body] of [
    ["GET", "/me/tokens", undefined],
    ["POST", "/me/tokens", { id: newId(), name: "Noch eines", changes: true, programme: null, expires: null }],
    ["DELETE", `/me/tokens/${id}`, undefined],
    ["DELETE", `/me/t%6Fkens/${id}`, undefined],
  ] as const) {
    const { status, told } = await ask(secret, method, path, body);
    expect([status, told.code], `${method} ${path}`).toEqual([403, "not_allowed"]);
  }
  expect(await tokensOf(anna)).toHaveLength(1);
});

describe("the stream of a token's holder", () => {
  test.each(["revoked", "expired"])("ends once it is %s", async (how) => {
    const { anna, programme } = people;
    const { id, secret } = await held(anna, { expiresAt: endOf(dayIn(1, now())) });
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const answer = await api.request(`/api/v1/programmes/${programme.slug}/events`, {
      headers: { Authorization: `Bearer ${secret}` },
    });
    expect(answer.status).toBe(200);
    const events = eventsOf(answer);
    expect(await events.next()).toMatchObject({ value: "ready" });
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await events.next()).toMatchObject({ value: "beat" });
    if (how === "revoked") await forgetToken(anna, id);
    else setClock(3 * 24 * 60 * 60_000);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(await events.next()).toMatchObject({ value: "bye" });
    expect(await events.next()).toMatchObject({ done: true });
  });
});

describe("a member herself", () => {
  /** The routes as she finds them behind the door. */
  function at(member: Member): Hono<Env> {
    const app = new Hono<Env>().use(async (c, next) => {
      c.set("member", member);
      c.set("token", null);
      await next();
    });
    app.onError((error, c) => {
      if (error instanceof Problem) return problem(c, error.refused);
      throw error;
    });
    return app.route("/", tokens);
  }

  async function asks(
    member: Member,
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; told: Told }> {
    const answer = await at(member).request(path, {
      method,
      ...(body !== undefined && {
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    return { status: answer.status, told: (await answer.json()) as Told };
  }

  const wish = (more: Readonly<Record<string, unknown>> = {}) => ({
    id: newId(),
    name: "Statistik",
    changes: false,
    programme: null,
    expires: null,
    ...more,
  });

  test("makes a token, is told its secret once, sees it listed and revokes it", async () => {
    const { anna, programme } = people;
    const asked = wish({ name: "  Wochen\u00ADbericht \n", programme: programme.id, expires: dayIn(30, now()) });
    const { status, told } = await asks(anna, "POST", "/me/tokens", asked);
    expect(status).toBe(200);
    expect(told.token).toMatchObject({ id: asked.id, name: "Wochen\u00ADbericht", programme: programme.id });
    expect(told.token?.expiresAt).toBe(endOf(dayIn(30, now())).toISOString());
    expect((await ask(told.secret ?? "", "GET", "/me")).told.id).toBe(anna.id);
    const listed = (await asks(anna, "GET", "/me/tokens")).told;
    expect(listed.tokens?.map(({ id }) => id)).toEqual([asked.id]);
    expect(JSON.stringify(listed)).not.toContain(told.secret);
    const another = (await asks(anna, "POST", "/me/tokens", wish())).told.token?.id;
    const left = (await asks(anna, "DELETE", `/me/tokens/${asked.id}`)).told;
    expect(left.tokens?.map(({ id }) => id)).toEqual([another]);
    expect((await ask(told.secret ?? "", "GET", "/me")).status).toBe(401);
  });

  test("is told of each field that cannot be kept", async () => {
    const { anna } = people;
    const tries: [Record<string, unknown>, Record<string, string>][] = [
      [{ name: "" }, { name: "empty" }],
      [{ name: " \u200B" }, { name: "empty" }],
      [{ name: "ä".repeat(101) }, { name: "too_long" }],
      [{ name: "a\0b" }, { name: "nul" }],
      [{ id: "1" }, { id: "not_an_id" }],
      [{ changes: "yes" }, { changes: "wrong_type" }],
      [{ expires: "2025-02-29" }, { expires: "not_a_day" }],
      [{ expires: dayIn(-1, now()) }, { expires: "past" }],
      [{ programme: newId() }, { programme: "not_a_programme" }],
      [{ scope: "all" }, { scope: "unknown_field" }],
    ];
    for (const [more, fields] of tries) {
      const { status, told } = await asks(anna, "POST", "/me/tokens", wish(more));
      expect([status, told.code, told.fields], JSON.stringify(more)).toEqual([422, "invalid", fields]);
    }
    const family = "👩‍👩‍👧‍👦".repeat(100);
    expect((await asks(anna, "POST", "/me/tokens", wish({ name: family, expires: dayIn(0, now()) }))).status).toBe(200);
    expect(await tokensOf(anna)).toHaveLength(1);
  });

  test("makes no token twice, none too many, and none of another's good no longer", async () => {
    const { anna, luc } = people;
    const first = wish();
    expect((await asks(anna, "POST", "/me/tokens", first)).status).toBe(200);
    const again = await asks(anna, "POST", "/me/tokens", first);
    expect([again.status, again.told.code, again.told.secret]).toEqual([409, "id_taken", undefined]);
    expect((await asks(luc, "DELETE", `/me/tokens/${first.id}`)).told.code).toBe("not_found");
    expect((await asks(anna, "DELETE", "/me/tokens/1")).told.code).toBe("not_found");
    for (let number = 1; number < mostTokens; number += 1) await held(anna);
    const { status, told } = await asks(anna, "POST", "/me/tokens", wish());
    expect([status, told.code]).toEqual([403, "too_many_tokens"]);
    expect(await tokensOf(anna)).toHaveLength(mostTokens);
  });
});
