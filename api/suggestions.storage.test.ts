import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import type { Member } from "@/domain/member";
import { type Answer, ask } from "./rehearsal/ask";
import { sessionOf } from "./rehearsal/callers";
import { documented } from "./rehearsal/document";
import { translator } from "./rehearsal/translator";

const told = await documented();
let people: Cast;

beforeAll(async () => {
  await translator();
  process.env["RATE_LIMIT"] = "600";
  people = await cast();
});

async function asked(name: string, member: Member, body?: unknown): Promise<Answer> {
  const operation = told.find((other) => other.name === name);
  if (!operation) throw new Error(`There is no ${name}.`);
  const parts = { programme: people.gate.slug, idea: "1" };
  return ask(operation, await sessionOf(member), { parts, body });
}

test("nobody has more suggestions than she can read; everything else goes on, also for others", async () => {
  const { told: idea } = await asked("readIdea", people.luc);
  const { title } = idea as { title: { id: string; original: string; source: string } };
  const wish = { text: title.id, language: title.original === "de" ? "fr" : "de" };
  for (let count = 0; count < 20; count += 1) {
    const { status, told } = await asked("suggestTranslation", people.luc, wish);
    expect([status, told]).toMatchObject([200, { source: title.source }]);
  }
  const refused = await asked("suggestTranslation", people.luc, wish);
  expect([refused.status, refused.told]).toMatchObject([429, { code: "too_many_requests" }]);
  expect(Number(refused.headers.get("Retry-After"))).toBeGreaterThan(0);
  expect((await asked("readIdea", people.luc)).status).toBe(200);
  expect((await asked("suggestTranslation", people.anna, wish)).status).toBe(200);
});
