import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Cast, cast } from "@/db/cast";
import { changeMember, keepMember } from "@/db/rehearsal/people";
import { now } from "@/domain/clock";
import { addDays, dayOf } from "@/domain/day";
import type { Member } from "@/domain/member";
import { api } from "./app";
import { bearerOf, sessionOf } from "./rehearsal/callers";

let people: Cast;
let here: string;
let maker: Member;

beforeAll(async () => {
  process.env["RATE_LIMIT"] = "0";
  people = await cast();
  here = `/api/v1/programmes/${people.gate.slug}/report-links`;
  maker = await keepMember("Jule Berger", "coordinator", people.mira.library);
});

const made = z.object({
  link: z.object({ id: z.string(), state: z.string(), by: z.string(), expiresAt: z.string(), opened: z.number() }),
  secret: z.string(),
});

function wish(more: Readonly<Record<string, unknown>> = {}) {
  const expires = addDays(dayOf(now(), people.programme.timeZone), 30);
  const scope = { names: false, languages: ["de", "fr"], period: null, chosen: [] };
  return { id: newId(), label: "Kulturamt Dresden", expires, ...scope, ...more };
}

async function post(member: Member, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response> {
  return api.request(here, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...(headers ?? (await sessionOf(member))) },
    body: JSON.stringify(body),
  });
}

async function linkOf(member: Member, more: Readonly<Record<string, unknown>> = {}) {
  const answer = await post(member, wish(more));
  expect(answer.status).toBe(200);
  return made.parse(await answer.json());
}

const opened = (secret: string, query = "", kind = "csv"): Promise<Response> =>
  Promise.resolve(api.request(`/api/v1/shared/${secret}/report.${kind}?${query}`));

describe("what a link opens", () => {
  test("is the report without any member’s name, for whoever has it, and kept by nobody on the way", async () => {
    const span = { from: people.programme.begins, to: dayOf(now(), people.programme.timeZone) };
    const { secret } = await linkOf(maker, { period: span, chosen: [1, 2, 3] });
    for (const part of ["ideas", "figures", "changes"]) {
      const answer = await opened(secret, `part=${part}&languages=fr`);
      expect(answer.status).toBe(200);
      const text = await answer.text();
      expect(text.split("\r\n").length).toBeGreaterThan(5);
      for (const { name } of people.programme.people) expect(text).not.toContain(name);
      expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-7/);
      expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
      expect(answer.headers.get("X-Robots-Tag")).toBe("noindex, nofollow");
      expect(answer.headers.get("Referrer-Policy")).toBe("no-referrer");
    }
  });

  test("has names where they were wished, and no other languages than were", async () => {
    const span = { from: people.programme.begins, to: dayOf(now(), people.programme.timeZone) };
    const { secret } = await linkOf(maker, { names: true, languages: ["fr"], period: span });
    const text = await (await opened(secret, "part=changes&languages=de")).text();
    expect(people.programme.people.filter(({ name }) => text.includes(name)).length).toBeGreaterThan(1);
    expect(text.split("\r\n")[0]).toContain("Changement");
    expect(text.split("\r\n")[0]).not.toContain("Änderung");
  });

  test("is counted by what was taken, a look at its head alone is not", async () => {
    const { link, secret } = await linkOf(maker);
    await opened(secret);
    await opened(secret, "", "xlsx");
    await api.request(`/api/v1/shared/${secret}/report.csv`, { method: "HEAD" });
    const answer = await api.request(here, { headers: await sessionOf(people.mira) });
    const listed: unknown = await answer.json();
    const { links } = z
      .object({
        links: z.array(z.object({ id: z.string(), opened: z.number(), log: z.array(z.object({ event: z.string() })) })),
      })
      .parse(listed);
    const told = links.find(({ id }) => id === link.id);
    expect([told?.opened, told?.log.map(({ event }) => event)]).toEqual([2, ["xlsx", "csv", "made"]]);
    expect(JSON.stringify(listed)).not.toContain(secret);
  });
});

test("what never was, is malformed, revoked or has lost its maker’s right is answered alike", async () => {
  const { link, secret } = await linkOf(maker);
  const deserted = await keepMember("Kurz Da", "coordinator", people.mira.library);
  const { secret: orphan } = await linkOf(deserted);
  await changeMember(deserted.id, { role: "librarian" });
  const gone = await api.request(`${here}/${link.id}`, { method: "DELETE", headers: await sessionOf(people.mira) });
  expect(gone.status).toBe(200);
  const answers = await Promise.all([secret, orphan, "A".repeat(43), "x", "%00", newId()].map((each) => opened(each)));
  const told = await Promise.all(answers.map(async (answer) => [answer.status, await answer.text()]));
  expect(new Set(told.map(String)).size).toBe(1);
  expect(told[0]?.[0]).toBe(404);
});

describe("a wish for a link", () => {
  test.each([
    ["a last day that is over", { expires: "2024-01-01" }, "expires", "past"],
    ["a life of more than a year", { expires: "2199-01-01" }, "expires", "out_of_range"],
    ["no language", { languages: [] }, "languages", "empty"],
    ["a language that the programme does not have", { languages: ["en"] }, "languages", "not_a_language"],
    [
      "a period that ends before it begins",
      { period: { from: "2026-02-01", to: "2026-01-01" } },
      "period",
      "ends_early",
    ],
    ["nobody for whom it is", { label: " " }, "label", "empty"],
    ["an idea that has no number", { chosen: [0] }, "chosen", "wrong_type"],
  ])("with %s is refused at its field", async (_, more, field, fault) => {
    const answer = await post(people.mira, wish(more));
    expect([answer.status, await answer.json()]).toEqual([
      422,
      expect.objectContaining({ fields: { [field]: fault } }),
    ]);
  });

  test("of a librarian, a guest or a program with a token is none", async () => {
    expect((await post(people.anna, wish())).status).toBe(404);
    expect((await post(people.guest, wish())).status).toBe(404);
    const { who } = await bearerOf(people.mira);
    expect((await post(people.mira, wish(), who)).status).toBe(403);
  });
});

test("who asks for files without an account too often has to wait", async () => {
  process.env["RATE_LIMIT"] = "3";
  try {
    const { secret } = await linkOf(await keepMember("Eilig", "coordinator", people.mira.library));
    const from = (address: string): Promise<Response> =>
      Promise.resolve(api.request(`/api/v1/shared/${secret}/report.csv`, { headers: { "X-Forwarded-For": address } }));
    for (let count = 0; count < 3; count += 1) expect((await from("192.0.2.1")).status).toBe(200);
    const refused = await from("192.0.2.1");
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
    expect((await from("192.0.2.2")).status).toBe(200);
  } finally {
    process.env["RATE_LIMIT"] = "0";
  }
});
