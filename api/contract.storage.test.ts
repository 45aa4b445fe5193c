import { beforeAll, describe, expect, test } from "vitest";
import { stage } from "@/db/rehearsal/people";
import { type Answer, ask, codeOf } from "./rehearsal/ask";
import { callers } from "./rehearsal/callers";
import { answered, type Documented, documented, type Operation } from "./rehearsal/document";
import { maker } from "./rehearsal/matters";
import { isRace, refusals, sceneOf, type Troupe } from "./rehearsal/refusals";
import { misfit } from "./rehearsal/shape";
import { translator } from "./rehearsal/translator";

const told = await documented();
const each = told.map((operation) => [operation.name, operation] as const);
let troupe: Troupe;

beforeAll(async () => {
  await translator();
  process.env["RATE_LIMIT"] = "1000000";
  const there = await stage();
  const everybody = await callers(there);
  troupe = { stage: there, everybody, make: await maker(there, everybody), told };
});

test("every route that the server answers is documented, and nothing else is", () => {
  expect(told.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([...answered()].sort());
});

describe("a right request is answered as documented", () => {
  test.each(each)("%s", async (_, operation) => {
    const { sent, caller } = await sceneOf(operation, troupe);
    if (operation.body) expect(misfit(sent.body, operation.body), "the request").toBeNull();
    const answer = await ask(operation, caller.who, sent);
    expect(answer.status, answer.text).toBe(200);
    expect(unlike(operation, answer)).toEqual([]);
  });
});

describe("who has read it already is told only that nothing changed", () => {
  test.each(each.filter(([, { answers }]) => "304" in answers))("%s", async (_, operation) => {
    const { sent, caller } = await sceneOf(operation, troupe);
    const first = await ask(operation, caller.who, sent);
    const known = { "If-None-Match": first.headers.get("ETag") ?? "" };
    const second = await ask(operation, caller.who, { ...sent, headers: known });
    expect([second.status, second.text]).toEqual([304, ""]);
    expect(unlike(operation, second)).toEqual([]);
  });
});

describe("every refusal that an operation documents is brought about, and is as documented", () => {
  const documentedRefusals = told.flatMap((operation) =>
    Object.entries(operation.answers)
      .filter(([status]) => status.startsWith("4"))
      .flatMap(([status, answer]) =>
        answer["x-codes"]
          .filter((code) => !isRace(code, operation))
          .map((code) => [operation.name, Number(status), code, operation] as const),
      ),
  );

  test.each(documentedRefusals)("%s: %i %s", async (_, status, code, operation) => {
    const bring = Object.entries(refusals).find(([refusal]) => refusal === code)?.[1];
    const answer = await bring?.(await sceneOf(operation, troupe));
    if (!answer) throw new Error(`Nothing brings ${operation.name} to ${code}.`);
    expect([answer.status, codeOf(answer)], answer.text).toEqual([status, code]);
    expect(unlike(operation, answer)).toEqual([]);
  });

  test("and every status names its codes", () => {
    const silent = told.flatMap(({ name, answers }) =>
      Object.entries(answers)
        .filter(([status, answer]) => !/^[23]/.test(status) && answer["x-codes"].length === 0)
        .map(([status]) => `${name} ${status}`),
    );
    expect(silent).toEqual([]);
  });
});

/** In which ways an answer is not as its operation says. */
function unlike({ answers }: Operation, answer: Answer): string[] {
  const described = answers[answer.status];
  if (!described) return [`${answer.status} is not documented`];
  return [...headersUnlike(described, answer), ...contentUnlike(described, answer)];
}

function headersUnlike({ headers }: Documented, answer: Answer): string[] {
  return Object.entries(headers).flatMap(([name, { schema }]) => {
    const value = answer.headers.get(name);
    if (value === null) return [`the header ${name} is missing`];
    const wrong = misfit(schema["type"] === "integer" ? Number(value) : value, schema);
    return wrong === null ? [] : [`${name}: ${wrong}`];
  });
}

function contentUnlike({ content, "x-codes": codes }: Documented, answer: Answer): string[] {
  const type = answer.headers.get("Content-Type")?.split(";")[0] ?? null;
  const kinds = Object.keys(content);
  if (kinds.length === 0) return type === null && answer.text === "" ? [] : [`there is a body of ${type}`];
  const schema = content[type ?? ""]?.schema;
  if (!schema) return [`${type} instead of ${kinds.join(" or ")}`];
  const wrong = misfit(type?.endsWith("json") ? answer.told : answer.text, schema);
  const code = codeOf(answer);
  return [
    ...(wrong === null ? [] : [wrong]),
    ...(code === undefined || codes.includes(code) ? [] : [`the code ${code} is not documented`]),
  ];
}
