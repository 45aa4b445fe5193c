import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { addComment } from "@/actions/comments";
import { editIdea, proposeIdea } from "@/actions/ideas";
import { translateIdea } from "@/actions/translations";
import { type Cast, cast } from "@/db/cast";
import type { Member } from "@/domain/member";
import { type Answer, ask } from "./rehearsal/ask";
import { bearerOf, sessionOf } from "./rehearsal/callers";
import { documented, type Operation } from "./rehearsal/document";
import { misfit } from "./rehearsal/shape";

const told = await documented();
let people: Cast;
let idea: string;

beforeAll(async () => {
  process.env["RATE_LIMIT"] = "0";
  people = await cast();
  idea = newId();
  const as = (member: Member) => ({ member, gate: people.gate, request: newId() });
  await proposeIdea(as(people.anna), { id: idea, title: "Lesen am Fluss", language: "de" });
  await editIdea(as(people.anna), { idea, description: { edition: 1, source: "Am **Ufer**" } });
  await addComment(as(people.luc), { idea, id: newId(), text: "Quand ?", language: "fr" });
  const title = { madeFrom: 1, edition: null, source: "Lire au fleuve", machine: true };
  await translateIdea(as(people.luc), { idea, language: "fr", title });
});

async function read(name: string, query: Record<string, string>, member = people.luc, headers = {}): Promise<Answer> {
  const operation = told.find((other) => other.name === name);
  if (!operation) throw new Error(`There is no ${name}.`);
  const who = await sessionOf(member);
  const answer = await ask(operation, who, { parts: { programme: people.gate.slug, idea }, query, headers });
  if (answer.status === 200) expect(misfit(answer.told, schemaOf(operation)), "as documented").toBeNull();
  return answer;
}

const schemaOf = (operation: Operation) => operation.answers[200]?.content["application/json"]?.schema ?? {};

/** The idea of these tests among the cards of an answer. */
function card({ told }: Answer): unknown {
  const { cards, ideas } = told as { cards?: readonly { id: string }[]; ideas?: readonly { id: string }[] };
  return (cards ?? ideas)?.find(({ id }) => id === idea);
}

const french = { language: "fr", languages: ["de", "fr"], text: "Lire au fleuve" };

describe("whoever asks for a language", () => {
  test("is given each text in it, else in what she reads, and told what there is", async () => {
    const { told } = await read("readIdea", { language: "fr" });
    expect(told).toMatchObject({
      card: { title: { original: "de", texts: { de: "Lesen am Fluss", fr: "Lire au fleuve" }, given: french } },
      title: { given: { language: "fr", languages: ["de", "fr"], source: "Lire au fleuve", machine: true } },
      description: {
        given: { language: "de", languages: ["de"], source: "Am **Ufer**", outdated: false, machine: false },
      },
      comments: [{ text: { given: { language: "fr", languages: ["fr"], source: "Quand ?" } } }],
    });
    // English there is not: a reader of German has the original, one of French alone the French.
    const english = { language: "en" };
    expect((await read("readIdea", english, people.anna)).told).toMatchObject({ title: { given: { language: "de" } } });
    expect((await read("readIdea", english, people.luc)).told).toMatchObject({ title: { given: { language: "fr" } } });
  });

  test("is given titles so on the board and in lists, and comments by themselves", async () => {
    const query = { language: "fr" };
    expect(card(await read("readBoard", query))).toMatchObject({ title: { given: french } });
    const page = { ...query, limit: "1", words: "Lesen am Fluss" };
    expect(card(await read("listIdeas", page))).toMatchObject({ title: { given: french } });
    expect((await read("listComments", query)).told).toMatchObject({
      comments: [{ text: { given: { language: "fr" } } }],
    });
  });

  test("is refused where there is no such language", async () => {
    for (const name of ["readIdea", "readBoard", "listIdeas", "listComments"]) {
      for (const language of ["it", "", "FR", "constructor"]) {
        const { status, told } = await read(name, { language });
        expect([status, told], name).toMatchObject([422, { code: "invalid", fields: { language: "not_a_language" } }]);
      }
    }
  });
});

test("nothing is given to whoever asks for none", async () => {
  for (const name of ["readIdea", "readBoard", "listIdeas", "listComments"]) {
    expect((await read(name, {})).text, name).not.toContain('"given"');
  }
});

test("every way of reading the board has a name of its own", async () => {
  const names = new Map<string, string>();
  for (const query of [{}, { language: "de" }, { language: "fr" }, { language: "en" }]) {
    for (const member of [people.anna, people.luc]) {
      const { headers, text } = await read("readBoard", query, member);
      const name = headers.get("ETag") ?? "";
      expect(names.get(name) ?? text, name).toBe(text);
      names.set(name, text);
      const again = await read("readBoard", query, member, { "If-None-Match": name });
      expect([again.status, again.text]).toEqual([304, ""]);
    }
  }
  expect(names.size).toBe(7);
});

test("a program asks the same way", async () => {
  const operation = told.find(({ name }) => name === "readBoard");
  if (!operation) throw new Error("There is no board.");
  const { who } = await bearerOf(people.anna);
  const sent = { parts: { programme: people.gate.slug }, query: { language: "fr" } };
  expect(card(await ask(operation, who, sent))).toMatchObject({ title: { given: french } });
});
