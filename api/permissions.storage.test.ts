import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { tally } from "@/db/rehearsal/ideas";
import { stage } from "@/db/rehearsal/people";
import { answerTo, operations, standingOf, toldNeed } from "@/domain/access";
import { ask } from "./rehearsal/ask";
import { type Caller, callers, nobody } from "./rehearsal/callers";
import { documented, type Operation } from "./rehearsal/document";
import { exampleOf, type Things } from "./rehearsal/examples";
import { askerOf, type Kind, kindsOf, type Make, maker, matterOf, secrets } from "./rehearsal/matters";
import { page } from "./rehearsal/table";
import { translator } from "./rehearsal/translator";

const told = await documented();
let everybody: readonly Caller[];
let make: Make;

beforeAll(async () => {
  await translator();
  process.env["RATE_LIMIT"] = "0";
  const there = await stage();
  everybody = await callers(there);
  make = await maker(there, everybody);
});

test("every operation has its row in the rules, and no row is left over", () => {
  expect(Object.keys(operations).sort()).toEqual(told.map(({ name }) => name).sort());
});

test("every operation says that it needs what its rule is about", () => {
  const said = told.map(({ name, needs }) => [name, needs]);
  expect(said).toEqual(told.map(({ name }) => [name, toldNeed(operations[name] ?? "nobody")]));
});

test("docs/permissions.md is what would be made: bin/permissions makes it", () => {
  const made = page(told);
  if (process.env["WRITE_PERMISSIONS"]) writeFileSync("docs/permissions.md", made);
  expect(readFileSync("docs/permissions.md", "utf8")).toBe(made);
});

describe("everybody is answered as the rules say, sees no more than she may, and changes nothing where she is refused", () => {
  test.each(told.map((operation) => [operation.name, operation] as const))("%s", async (_, operation) => {
    const wrong: string[] = [];
    for (const kind of kindsOf(operation)) {
      for (const caller of everybody) {
        const found = await tried(operation, kind, caller);
        if (found) wrong.push(`${caller.name}, ${kind.label || "plainly"}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** What is wrong with the answer to one cell of the table; null when nothing is. */
async function tried(operation: Operation, kind: Kind, caller: Caller): Promise<string | null> {
  const need = operations[operation.name];
  if (!need) return "there is no rule for it";
  const asker = askerOf(caller, kind);
  const wanted = answerTo(asker, need, matterOf(operation, kind));
  const changes = operation.method !== "GET";
  const things = await thingsFor(operation, kind, caller, wanted);
  const sent = exampleOf({ name: operation.name, takes: operation.body !== null }, things);
  if (!sent) return "there is no example of what it takes";
  const before = changes ? await tally() : "";
  const answer = await ask(operation, caller.who, sent);
  if (answer.status !== wanted) return `${answer.status} instead of ${wanted}: ${answer.text.slice(0, 200)}`;
  if (changes && answer.status !== 200 && (await tally()) !== before) return "was refused, and changed something";
  const outside = ["nobody", "stranger", "beside", "invited"].includes(
    standingOf(askerOf(caller, { ...kind, place: "home" })),
  );
  if (outside && answer.text.includes(secrets.hidden)) return `reads what is hidden: ${answer.text.slice(0, 2_000)}`;
  const foreign = standingOf(askerOf(caller, { ...kind, place: "away" })) === "stranger";
  if (foreign && answer.text.includes(secrets.away)) return "reads of another programme";
  return null;
}

const shared = new Map<string, Things>();

/** Fresh things for whoever changes them or calls them her own; for the others they may be the same. */
async function thingsFor(operation: Operation, kind: Kind, caller: Caller, wanted: number): Promise<Things> {
  const fresh = kind.label.startsWith("her own") || (wanted === 200 && operation.method !== "GET");
  if (fresh) return make(operation, kind, caller);
  const name = `${operation.name}, ${kind.label}`;
  const things = shared.get(name) ?? (await make(operation, kind, nobody));
  shared.set(name, things);
  return things;
}
