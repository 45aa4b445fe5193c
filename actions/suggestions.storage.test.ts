import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { v7 as newId } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { ideaSeenBy } from "@/db/ideas";
import type { News } from "@/domain/change";
import type { Idea } from "@/domain/idea";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import type { Doer } from "./action";
import { addComment } from "./comments";
import { archiveIdea, editIdea, proposeIdea } from "./ideas";
import { suggestTranslation } from "./suggestions";
import { confirmTranslation, translateComment, translateIdea } from "./translations";

let people: Cast;
let asked: string[] = [];
let answer: (html: string) => { readonly status?: number; readonly words: string };

// A service that speaks as LibreTranslate does, and cries.
const service = http.createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const { q } = JSON.parse(Buffer.concat(chunks).toString()) as { q: string };
  asked.push(q);
  const { status = 200, words } = answer(q);
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify({ translatedText: words }));
});

beforeAll(async () => {
  people = await cast();
  await once(service.listen(0, "127.0.0.1"), "listening");
});
beforeEach(() => {
  asked = [];
  answer = (html) => ({ words: html.replace(/>([^<]+)</g, (_, words: string) => `>${words.toUpperCase()}<`) });
  const { port } = service.address() as AddressInfo;
  Object.assign(process.env, { TRANSLATOR: "libretranslate", TRANSLATOR_URL: `http://127.0.0.1:${port}` });
});
afterAll(() => {
  delete process.env["TRANSLATOR"];
  delete process.env["TRANSLATOR_URL"];
  service.close();
});

const as = (member: Member): Doer => ({ member, gate: people.gate, request: newId() });

function done(outcome: Outcome<News>): News {
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused} ${JSON.stringify(outcome.fields)}`);
  return outcome.done;
}

async function proposed(): Promise<string> {
  const id = newId();
  done(await proposeIdea(as(people.anna), { id, title: "Lesen am Fluss", language: "de" }));
  return id;
}

async function seen(id: string): Promise<Idea> {
  const idea = await ideaSeenBy(people.luc, people.gate, id);
  if (!idea) throw new Error("not seen");
  return idea;
}

const suggest = (member: Member, idea: string, text: string, language: "de" | "fr" | "en" = "fr") =>
  suggestTranslation(member, people.gate, { idea, text, language });

describe("a suggestion", () => {
  test("is what the service makes of the text as it now is; nothing of it is kept", async () => {
    const idea = await proposed();
    const comment = newId();
    const source = `Kommt **alle**, @[${people.anna.id}]!`;
    done(await addComment(as(people.anna), { idea, id: comment, text: source, language: "de" }));
    done(await editIdea(as(people.anna), { idea, title: { edition: 1, source: "Lesen am Rhein" } }));
    const before = await seen(idea);
    expect(await suggest(people.luc, idea, before.title.id)).toEqual({
      done: { source: "LESEN AM RHEIN", madeFrom: 2 },
    });
    expect(await suggest(people.luc, idea, comment)).toEqual({
      done: { source: `KOMMT **ALLE**, @[${people.anna.id}]!`, madeFrom: 1 },
    });
    expect(asked).toHaveLength(2);
    expect(asked.join("")).not.toContain(people.anna.id);
    expect(await seen(idea)).toEqual(before);
  });

  test("is asked of nobody where the administrator has named no service", async () => {
    const idea = await proposed();
    delete process.env["TRANSLATOR"];
    delete process.env["TRANSLATOR_URL"];
    expect(await suggest(people.luc, idea, (await seen(idea)).title.id)).toEqual({ refused: "suggestions_off" });
    expect(asked).toEqual([]);
  });

  test("is asked of nobody for whoever may not translate, or for what is not there", async () => {
    const idea = await proposed();
    const { title, description } = await seen(idea);
    expect(await suggest(people.guest, idea, title.id)).toMatchObject({ refused: "not_found" });
    expect(await suggest(people.luc, newId(), title.id)).toEqual({ refused: "not_found" });
    expect(await suggest(people.luc, idea, newId())).toMatchObject({ fields: { text: "not_an_id" } });
    expect(await suggest(people.luc, idea, description.id)).toMatchObject({ fields: { text: "empty" } });
    for (const language of ["de", "en"] as const) {
      expect(await suggest(people.luc, idea, title.id, language)).toMatchObject({
        fields: { language: "not_a_language" },
      });
    }
    done(await archiveIdea(as(people.mira), { idea }));
    expect(await suggest(people.luc, idea, title.id)).toEqual({ refused: "archived" });
    expect(asked).toEqual([]);
  });

  test("is refused as the service refuses it, or where it is no answer to the text", async () => {
    const idea = await proposed();
    const { id } = (await seen(idea)).title;
    answer = () => ({ status: 500, words: "" });
    expect(await suggest(people.luc, idea, id)).toEqual({ refused: "suggestion_unavailable" });
    answer = () => ({ words: "Lire au fleuve" });
    expect(await suggest(people.luc, idea, id)).toEqual({ refused: "suggestion_refused" });
  });
});

describe("a machine's draft", () => {
  const first = { madeFrom: 1, edition: null, source: "Lire au fleuve" };
  const drafted = async (): Promise<{ idea: string; text: string }> => {
    const idea = await proposed();
    const news = done(
      await translateIdea(as(people.luc), { idea, language: "fr", title: { ...first, machine: true } }),
    );
    const text = (await seen(idea)).title.id;
    expect(news.changes).toMatchObject([{ kind: "translated", data: { text, language: "fr", machine: true } }]);
    expect(news.cards[0]?.drafts).toEqual(["fr"]);
    return { idea, text };
  };
  const marks = async (idea: string) => {
    const { card, title } = await seen(idea);
    return [card.drafts, title.translations.map(({ machine, outdated }) => [machine, outdated])];
  };
  const draft = [["fr"], [[true, false]]];
  const human = [undefined, [[false, false]]];

  test("is marked until somebody says that she has checked it", async () => {
    const { idea, text } = await drafted();
    expect(await marks(idea)).toEqual(draft);
    const checking = { idea, text, language: "fr", madeFrom: 1 } as const;
    expect(done(await confirmTranslation(as(people.anna), checking)).changes).toMatchObject([
      { kind: "checked", by: people.anna.id, data: { text, language: "fr" } },
    ]);
    expect(await marks(idea)).toEqual(human);
    expect(done(await confirmTranslation(as(people.anna), checking)).changes).toEqual([]);
  });

  test("is checked and found still right by one deed, where the original moved on", async () => {
    const { idea, text } = await drafted();
    done(await editIdea(as(people.anna), { idea, title: { edition: 1, source: "Lesen am Rhein" } }));
    const checking = { idea, text, language: "fr" } as const;
    expect(await confirmTranslation(as(people.luc), { ...checking, madeFrom: 1 })).toMatchObject({
      refused: "newer_edition",
    });
    expect(await marks(idea)).toEqual([["fr"], [[true, true]]]);
    const news = done(await confirmTranslation(as(people.luc), { ...checking, madeFrom: 2 }));
    expect(news.changes.map(({ kind }) => kind)).toEqual(["confirmed", "checked"]);
    expect(await marks(idea)).toEqual(human);
  });

  test("stays one in other spaces and signs, and is none in other words", async () => {
    const { idea } = await drafted();
    const next = (edition: number, source: string, machine?: boolean) =>
      translateIdea(as(people.luc), { idea, language: "fr", title: { madeFrom: 1, edition, source, machine } });
    done(await next(1, "Lire, au fleuve !"));
    expect(await marks(idea)).toEqual(draft);
    done(await next(2, "Lire au bord du fleuve"));
    expect(await marks(idea)).toEqual(human);
    done(await next(3, "Lire sur la rive", true));
    expect(await marks(idea)).toEqual(draft);
    // Whoever changes it and says nothing of having checked all of it is taken at her word.
    done(await next(4, "Lire sur une rive", true));
    expect(await marks(idea)).toEqual(draft);
    done(await next(5, "Lire sur une rive", false));
    expect(await marks(idea)).toEqual(human);
  });

  test("of a comment is marked alike", async () => {
    const idea = await proposed();
    const comment = newId();
    done(await addComment(as(people.anna), { idea, id: comment, text: "Wann?", language: "de" }));
    const translation = { idea, comment, language: "fr", madeFrom: 1, edition: null, text: "Quand ?" } as const;
    done(await translateComment(as(people.luc), { ...translation, machine: true }));
    const { card, comments } = await seen(idea);
    expect([card.drafts, comments[0]?.text.translations[0]?.machine]).toEqual([undefined, true]);
  });
});
