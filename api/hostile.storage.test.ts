import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { tally } from "@/db/rehearsal/ideas";
import { keepMember, type Stage, stage } from "@/db/rehearsal/people";
import { refusals } from "@/domain/outcome";
import { type Answer, ask, type Credentials, codeOf } from "./rehearsal/ask";
import { type Attack, attacked, attacks } from "./rehearsal/attack";
import { bearerOf, nobody, sessionOf } from "./rehearsal/callers";
import { documented, type Operation } from "./rehearsal/document";
import { exampleOf, type Things } from "./rehearsal/examples";
import { type Kind, kindsOf, type Make, maker } from "./rehearsal/matters";
import { translator } from "./rehearsal/translator";

const told = await documented();
/** How many requests each operation gets, and how long at most; a longer siege is asked for by name. */
const numRuns = Number(process.env["ATTACKS"] || 150);
const longest = 8 * numRuns;

let there: Stage;
let make: Make;
let plainly: () => Promise<Answer>;
let before: number;
let slowest = 0;

beforeAll(async () => {
  await translator();
  process.env["RATE_LIMIT"] = "0";
  there = await stage();
  make = await maker(there, []);
  const reading = told.find(({ name }) => name === "readIdea");
  if (!reading) throw new Error("There is nothing to read.");
  const { who } = await bearerOf(there.admin);
  const { idea } = await make(reading, { label: "", place: "home", shown: true }, nobody);
  plainly = () => ask(reading, who, { parts: { programme: there.home.slug, idea } });
  before = await pace();
});

describe("whatever is sent, it is refused by a code or done, and changes nothing that it does not tell", () => {
  test.each(told.map((operation) => [operation.name, operation] as const))("%s", async (_, operation) => {
    const [kind] = kindsOf(operation);
    if (!kind) throw new Error("There is nothing to attack.");
    let scene: Scene | null = null;
    let runs = 0;
    const until = performance.now() + longest;

    await fc.assert(
      fc.asyncProperty(attacks(operation), async (attack) => {
        // Not broken off from outside: what is under way would go on into the next test.
        if (performance.now() > until) return;
        scene ??= await sceneOf(operation, kind);
        const right = exampleOf({ name: operation.name, takes: operation.body !== null }, scene.things);
        const known = await tally();
        runs += 1;
        const began = performance.now();
        const answer = await ask(
          { method: attack.method ?? operation.method, path: operation.path + (attack.query && `?${attack.query}`) },
          scene.callers[runs % 2] ?? {},
          withoutBody(attacked(right ?? {}, attack), attack),
        );
        slowest = Math.max(slowest, performance.now() - began);
        if (answer.status >= 200 && answer.status < 300) scene = null;
        else expect(await tally(), "what is kept").toBe(known);
        expect(faultIn(answer, attack), answer.text.slice(0, 300)).toBeNull();
      }),
      { numRuns, endOnFailure: true, asyncReporter: report },
    );
  });
});

test("and the server is as quick afterwards as before, and was at no time busy for long", async () => {
  const now = await pace();
  expect(now / before).toBeLessThan(10);
  // One request keeps all others waiting.
  expect(slowest / Math.max(now, before)).toBeLessThan(1_000);
});

interface Scene {
  readonly things: Things;
  /** The same coordinator by her session and by her token. */
  readonly callers: readonly Credentials[];
}

async function sceneOf(operation: Operation, kind: Kind): Promise<Scene> {
  const member = await keepMember("Eine Angreiferin", "coordinator", there.libraries.dresden);
  const things = await make(operation, kind, { ...nobody, member });
  return { things, callers: [await sessionOf(member), (await bearerOf(member)).who] };
}

/** Says what failed with its seed and path, by which it can be had again: huge as some attacks are, not all of it. */
async function report<T>(details: fc.RunDetails<T>): Promise<void> {
  if (details.failed) throw new Error((await fc.asyncDefaultReportMessage(details))?.slice(0, 4_000));
}

/** What is wrong with how an attack was answered; null when nothing is. */
function faultIn(answer: Answer, { method }: Attack): string | null {
  const { status } = answer;
  if (status >= 500) return `it was answered ${status}`;
  if (status < 300 || status === 304) return null;
  if (!answer.headers.get("Content-Type")?.startsWith("application/problem+json")) return `${status} is no problem`;
  if (method === "HEAD") return null;
  const code = codeOf(answer);
  return refusals.some((known) => known === code) ? null : `there is no code ${code}`;
}

/** The standards let nobody send a body with these. */
function withoutBody({ raw, ...sent }: ReturnType<typeof attacked>, { method }: Attack): ReturnType<typeof attacked> {
  return method === "GET" || method === "HEAD" || raw === undefined ? sent : { ...sent, raw };
}

/** How long a plain read takes: the median of some, in milliseconds. */
async function pace(): Promise<number> {
  const took: number[] = [];
  for (let count = 0; count < 25; count += 1) {
    const began = performance.now();
    expect((await plainly()).status).toBe(200);
    took.push(performance.now() - began);
  }
  return took.sort((a, b) => a - b)[12] ?? 0;
}
