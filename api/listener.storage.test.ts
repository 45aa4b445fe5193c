import http from "node:http";
import type { AddressInfo } from "node:net";
import { gunzipSync } from "node:zlib";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { moveIdea } from "@/actions/ideas";
import { type Cast, cast } from "@/db/cast";
import { keepToken, newSecret } from "@/db/tokens";
import { answerApi } from "./listener";

let people: Cast;
let bearer: string;
const server = http.createServer((request, response) => void answerApi(request, response));
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });

beforeAll(async () => {
  people = await cast();
  const secret = newSecret();
  bearer = `Bearer ${secret}`;
  const token = { id: newId(), name: "Probe", changes: true, programme: null, secret, expiresAt: null };
  await keepToken(people.anna, token);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
});
afterAll(() => {
  agent.destroy();
  server.closeAllConnections();
  server.close();
});

interface Wish {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Parts of a body whose length nobody was told. */
  readonly parts?: readonly string[];
}

function ask({ method = "GET", path, headers, parts = [] }: Wish): Promise<http.IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  return new Promise((answered, failed) => {
    const request = http.request({
      port,
      agent,
      method,
      path: `/api/v1${path}`,
      headers: { Authorization: bearer, "Content-Type": "application/json", ...headers },
    });
    request.once("response", answered).once("error", failed);
    for (const part of parts) request.write(part);
    request.end();
  });
}

async function bytesOf(answer: http.IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

const board = (): string => `/programmes/${people.gate.slug}/board`;

test("a board travels packed to whoever understands it, and is the same one", async () => {
  const plain = await ask({ path: board() });
  const long = await bytesOf(plain);
  const packed = await ask({ path: board(), headers: { "Accept-Encoding": "gzip" } });
  const short = await bytesOf(packed);
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(packed.headers["content-encoding"]).toBe("gzip");
  expect(packed.headers.etag).toBe(plain.headers.etag);
  expect(gunzipSync(short).equals(long)).toBe(true);
  expect(short.length * 2).toBeLessThan(long.length);
  const known = await ask({
    path: board(),
    headers: { "Accept-Encoding": "gzip", "If-None-Match": packed.headers.etag ?? "" },
  });
  expect([known.statusCode, (await bytesOf(known)).length]).toEqual([304, 0]);
});

test("other answers are packed too where that is worth it, refusals and short ones are not", async () => {
  const headers = { "Accept-Encoding": "gzip" };
  const idea = await ask({ path: `/programmes/${people.gate.slug}/ideas/1`, headers });
  expect(idea.headers["content-encoding"]).toBe("gzip");
  expect(JSON.parse(gunzipSync(await bytesOf(idea)).toString())).toHaveProperty("card.number", 1);
  const me = await ask({ path: "/me", headers });
  expect(me.headers["content-encoding"]).toBeUndefined();
  expect(JSON.parse((await bytesOf(me)).toString())).toHaveProperty("id", people.anna.id);
});

test("a body that grows too large is refused, and the next request is answered", async () => {
  const refused = await ask({ method: "POST", path: "/preview", parts: Array(30).fill("x".repeat(100_000)) });
  expect(refused.statusCode).toBe(413);
  expect(JSON.parse((await bytesOf(refused)).toString())).toHaveProperty("code", "too_large");
  const next = await ask({ path: "/me" });
  expect(next.statusCode).toBe(200);
  await bytesOf(next);
});

test("what cannot be made a request of is not understood", async () => {
  const answer = await ask({ path: "/me", headers: { Host: "two words" } });
  expect(answer.statusCode).toBe(400);
  expect(answer.headers["content-type"]).toBe("application/problem+json");
  expect(JSON.parse((await bytesOf(answer)).toString())).toHaveProperty("code", "not_understood");
});

test("a stream tells what happens as it happens, and is forgotten when its reader goes", async () => {
  const streams = (): number =>
    (globalThis as { [key: symbol]: Set<unknown> | undefined })[Symbol.for("passerelle.streams")]?.size ?? 0;
  const before = streams();
  const { port } = server.address() as AddressInfo;
  const path = `/api/v1/programmes/${people.gate.slug}/events`;
  const answer = await new Promise<http.IncomingMessage>((answered) => {
    http.get({ port, path, agent: false, headers: { Authorization: bearer } }, answered);
  });
  expect(answer.headers["content-type"]).toContain("text/event-stream");
  let heard = "";
  answer.setEncoding("utf8").on("data", (part: string) => {
    heard += part;
  });
  await vi.waitFor(() => expect(heard).toContain("event: ready"));
  expect(streams()).toBe(before + 1);
  const [status] = people.programme.statuses.slice(-1);
  const doer = { member: people.luc, gate: people.gate, request: newId() };
  await moveIdea(doer, { idea: 3, status: status?.id ?? "", after: null });
  await vi.waitFor(() => expect(heard).toContain(doer.request));
  expect(heard).toMatch(/id: \d+\nevent: news\ndata: \{.*\}\n\n$/);
  answer.destroy();
  await vi.waitFor(() => expect(streams()).toBe(before));
});
