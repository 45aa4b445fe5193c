import { v7 as newId } from "uuid";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { forgetToken, keepToken, newSecret, tokensOf } from "@/db/tokens";
import { api } from "./app";

let people: Cast;
let secret = "";

beforeAll(async () => {
  people = await cast();
});
beforeEach(async () => {
  secret = newSecret();
  const wish = { id: newId(), name: "x", changes: true, programme: null, expiresAt: null };
  await keepToken(people.anna, { ...wish, secret });
});
afterEach(async () => {
  delete process.env["RATE_LIMIT"];
  for (const { id } of await tokensOf(people.anna)) await forgetToken(people.anna, id);
});

const here = "/programmes/dresden-strasbourg";

async function ask(
  method: string,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string,
): Promise<Response> {
  return api.request(`/api/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${secret}`, "Content-Type": "application/json", ...headers },
    ...(body !== undefined && { body }),
  });
}

interface Problem {
  readonly code: string;
  readonly fields?: Readonly<Record<string, string>>;
}

async function refusalOf(answer: Response): Promise<[number, string, [string, string][]]> {
  expect(answer.headers.get("Content-Type")).toBe("application/problem+json");
  const { code, fields } = (await answer.json()) as Problem;
  return [answer.status, code, Object.entries(fields ?? {})];
}

describe("what is read", () => {
  const paths = ["", "/statuses", "/themes", "/members", "/ideas", "/ideas/1", "/ideas/1/history", "/ideas/1/comments"];

  test.each([...paths.map((path) => here + path), "/programmes", "/me", "/openapi.json", `${here}/board`])(
    "at %s is not sent twice to whoever has it",
    async (path) => {
      const first = await ask("GET", path);
      expect(first.status).toBe(200);
      const tag = first.headers.get("ETag") ?? "";
      expect(tag).toMatch(/^(W\/)?"[^"]+"$/);
      const again = await ask("GET", path, { "If-None-Match": `"other", ${tag}` });
      expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([304, tag, ""]);
      expect(again.headers.get("Cache-Control")).toBe("private, no-cache");
      expect((await ask("GET", path, { "If-None-Match": '"other"' })).status).toBe(200);
    },
  );

  test("has a new name when it changed", async () => {
    const before = (await ask("GET", `${here}/ideas/1`)).headers.get("ETag") ?? "";
    const body = JSON.stringify({ id: newId(), text: "Neu", language: "de" });
    expect((await ask("POST", `${here}/ideas/1/comments`, {}, body)).status).toBe(200);
    expect((await ask("GET", `${here}/ideas/1`, { "If-None-Match": before })).status).toBe(200);
  });

  test("can be asked for its head only", async () => {
    const head = await ask("HEAD", `${here}/ideas`);
    const whole = await ask("GET", `${here}/ideas`);
    expect([head.status, head.headers.get("ETag"), await head.text()]).toEqual([200, whole.headers.get("ETag"), ""]);
  });
});

test("the document is for everybody, in the language asked for", async () => {
  for (const [asked, language, summary] of [
    ["de-AT,fr;q=0.5", "de", "Eine Idee vorschlagen"],
    ["fr", "fr", "Proposer une idée"],
    ["it", "en", "Propose an idea"],
  ] as const) {
    const answer = await api.request("/api/v1/openapi.json", { headers: { "Accept-Language": asked } });
    expect(answer.headers.get("Content-Language")).toBe(language);
    const { openapi, paths } = (await answer.json()) as { openapi: string; paths: Record<string, unknown> };
    expect(openapi).toBe("3.1.0");
    expect(paths[`/api/v1/programmes/{programme}/ideas`]).toMatchObject({ post: { summary } });
  }
});

describe("a method that an address does not know", () => {
  test.each([
    ["PUT", `${here}/ideas`, "GET, HEAD, POST, OPTIONS"],
    ["DELETE", `${here}/board`, "GET, HEAD, OPTIONS"],
    ["POST", "/me", "GET, HEAD, PATCH, OPTIONS"],
    ["GET", `${here}/undo`, "POST, OPTIONS"],
    ["PATCH", "/openapi.json", "GET, HEAD, OPTIONS"],
  ])("is refused: %s %s, and those that it knows are told", async (method, path, allowed) => {
    const answer = await ask(method, path);
    expect(answer.headers.get("Allow")).toBe(allowed);
    expect(await refusalOf(answer)).toEqual([405, "wrong_method", []]);
    const options = await api.request(`/api/v1${path}`, { method: "OPTIONS" });
    expect([options.status, options.headers.get("Allow"), await options.text()]).toEqual([204, allowed, ""]);
  });

  test("is not asked for where there is no address", async () => {
    expect(await refusalOf(await ask("PUT", "/nowhere"))).toEqual([404, "not_found", []]);
    expect((await api.request("/api/v1/nowhere", { method: "OPTIONS" })).status).toBe(404);
  });
});

describe("what nobody knows is refused by name", () => {
  const idea = (more: string): string => `{"id":"${newId()}","title":"Eins","language":"de",${more}}`;

  test.each([
    ["GET", "/me?a=1", undefined, [["a", "unknown_field"]]],
    ["GET", `${here}/board?archived=true`, undefined, [["archived", "unknown_field"]]],
    ["GET", `${here}/events?after=1&after=2`, undefined, [["after", "repeated"]]],
    ["GET", "/openapi.json?language=de", undefined, [["language", "unknown_field"]]],
    ["POST", `${here}/ideas?title=x`, idea(`"id":"${newId()}"`), [["title", "unknown_field"]]],
    ["POST", `${here}/ideas`, idea('"__proto__":{"a":1}'), [["__proto__", "unknown_field"]]],
    [
      "POST",
      `${here}/ideas`,
      idea('"constructor":1,"toString":2'),
      [
        ["constructor", "unknown_field"],
        ["toString", "unknown_field"],
      ],
    ],
    ["PATCH", `${here}/ideas/1`, '{"title":{"edition":1,"source":"x","html":"y"}}', [["title.html", "unknown_field"]]],
    ["POST", `${here}/ideas/1/archive`, '{"why":1}', [["why", "unknown_field"]]],
    ["POST", `${here}/ideas/1/archive`, "[]", [["body", "wrong_type"]]],
    ["DELETE", `/me/tokens/${newId()}?a=1`, undefined, null],
    ["DELETE", `${here}/ideas/1/owners/${newId()}`, '{"why":1}', [["why", "unknown_field"]]],
  ])("%s %s %s", async (method, path, body, fields) => {
    const [status, code, told] = await refusalOf(await ask(method, path, {}, body));
    if (fields) expect([status, code, told]).toEqual([422, "invalid", fields]);
    else expect([status, code]).toEqual([403, "not_allowed"]);
  });

  test("and a body that is no JSON is not understood", async () => {
    for (const body of ['{"a":', "{", "nul"]) {
      for (const path of ["/ideas", "/ideas/1/archive"]) {
        expect(await refusalOf(await ask("POST", here + path, {}, body)), body).toEqual([400, "not_understood", []]);
      }
    }
    const odd = await ask("POST", `${here}/ideas`, { "Content-Type": "application/json; x" }, "{}");
    expect(await refusalOf(odd)).toEqual([415, "wrong_content_type", []]);
  });
});

describe("whoever asks too often", () => {
  const limits = (answer: Response): (string | null)[] =>
    ["RateLimit-Limit", "RateLimit-Remaining", "Retry-After"].map((name) => answer.headers.get(name));

  test("is told how much is left, and is refused for the rest of the minute", async () => {
    process.env["RATE_LIMIT"] = "3";
    expect(limits(await ask("GET", "/me"))).toEqual(["3", "2", null]);
    // What is refused counts as well, and so does what there is not.
    expect(limits(await ask("GET", "/me?a=1"))).toEqual(["3", "1", null]);
    expect(limits(await ask("GET", "/nowhere"))).toEqual(["3", "0", null]);
    const refused = await ask("GET", "/me");
    expect(limits(refused)).toEqual(["3", "0", refused.headers.get("RateLimit-Reset")]);
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect(await refusalOf(refused)).toEqual([429, "too_many_requests", []]);
    // Another token of hers counts for itself.
    secret = newSecret();
    const wish = { id: newId(), name: "y", changes: false, programme: null, expiresAt: null };
    await keepToken(people.anna, { ...wish, secret });
    expect(limits(await ask("GET", "/me"))).toEqual(["3", "2", null]);
  });

  test("is not counted where there is no limit, and without signing in", async () => {
    process.env["RATE_LIMIT"] = "0";
    expect(limits(await ask("GET", "/me"))).toEqual([null, null, null]);
    process.env["RATE_LIMIT"] = "1";
    for (let time = 0; time < 3; time += 1) {
      expect(limits(await api.request("/api/v1/openapi.json"))).toEqual([null, null, null]);
    }
  });
});
