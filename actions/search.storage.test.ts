import { array, assert, asyncProperty, constantFrom, integer } from "fast-check";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { boardSeenBy } from "@/db/board";
import { type Cast, cast } from "@/db/cast";
import { ideaSeenBy } from "@/db/ideas";
import { searchSeenBy } from "@/db/search";
import { glossaryRead } from "@/db/words";
import { type Filter, unfiltered } from "@/domain/filter";
import type { Language } from "@/domain/language";
import type { Member } from "@/domain/member";
import { withEquivalents } from "@/domain/search/equivalents";
import type { Hit, Spot } from "@/domain/search/hit";
import type { Part } from "@/domain/search/quote";
import { plainOf } from "@/domain/search/quote";
import { tokensOf } from "@/domain/search/terms";
import { foundIn, wantedIn } from "@/domain/search/words";
import { addComment, deleteComment, editComment } from "./comments";
import { addEntry } from "./glossary";
import { archiveIdea, editIdea, proposeIdea, restoreIdea } from "./ideas";
import { translateComment, translateIdea } from "./translations";
import { undo } from "./undo";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

const by = (member: Member, request = newId()) => ({ member, gate: people.gate, request });

async function search(
  words: string,
  member = people.anna,
  more: { limit?: number; from?: Spot | null; filter?: Filter } = {},
) {
  const { limit = 200, from = null, filter = unfiltered } = more;
  return searchSeenBy(member, people.programme, { words, filter, from, limit });
}

async function numbers(words: string, member = people.anna): Promise<readonly number[]> {
  return (await search(words, member)).hits.map(({ card }) => card.number);
}

const written = (parts: readonly Part[] = []): string => parts.map(({ text }) => text).join("");
const marked = (parts: readonly Part[] = []): string[] => parts.filter(({ found }) => found).map(({ text }) => text);

async function propose(title: string, language: Language = "de"): Promise<string> {
  const id = newId();
  await proposeIdea(by(people.anna), { id, title, language });
  return id;
}

const ids = (hits: readonly Hit[]): readonly string[] => hits.map(({ card }) => card.id);

describe("the words of a text", () => {
  test("find it however they are typed", async () => {
    for (const ways of [
      ["Bücher", "Buecher", "bucher", "BUCH"],
      ["Straßburg", "Strassburg", "STRASSBURGS"],
      ["Médiathèque", "mediatheque", "médiathèques"],
    ]) {
      const found = await Promise.all(ways.map((words) => numbers(`${words} `)));
      expect(found[0]?.length, ways[0]).toBeGreaterThan(0);
      for (const others of found) expect(others, ways[0]).toEqual(found[0]);
    }
  });

  test("find an idea by its other language, under the title that the reader reads", async () => {
    const [hit, ...others] = (await search("chariot")).hits;
    expect(others).toEqual([]);
    expect(hit?.title.language).toBe("de");
    expect(hit?.quotes[0]).toMatchObject({ language: "fr", original: false });
    expect(marked(hit?.quotes[0]?.parts)).toEqual(["chariot"]);
    const [same] = (await search("Lesewagen", people.luc)).hits;
    expect(same?.card.id).toBe(hit?.card.id);
    expect(same?.title.language).toBe("fr");
    expect(same?.quotes[0]?.language).toBe("de");
  });

  test("find it in a French remark that nobody has translated", async () => {
    const [hit] = (await search("évitons mercredi")).hits;
    expect(written(hit?.title.parts)).toBe("Lesepaten lesen im Tandem");
    expect(hit?.quotes).toEqual([expect.objectContaining({ field: "comment", language: "fr", original: true })]);
    expect(marked(hit?.quotes[0]?.parts)).toEqual(["évitons", "mercredi"]);
  });

  test("may stand in different texts of an idea, and all must be there", async () => {
    expect(await numbers("Tandem mercredi ")).toContain(1);
    expect(await numbers("Tandem mercredi Nashorn ")).toEqual([]);
  });

  test("find it as soon as they are kept, and no longer once they are gone", async () => {
    const id = await propose("Ein Nashorn im Lesesaal");
    expect(ids((await search("nashörner ")).hits)).toEqual([id]);
    await editIdea(by(people.anna), { idea: id, title: { edition: 1, source: "Ein Tapir im Lesesaal" } });
    expect(ids((await search("nashorn ")).hits)).toEqual([]);
    expect(ids((await search("tapire ")).hits)).toEqual([id]);

    const comment = newId();
    await addComment(by(people.luc), { idea: id, id: comment, text: "Les rhinocéros aussi", language: "fr" });
    expect(ids((await search("rhinoceros")).hits)).toEqual([id]);
    await editComment(by(people.luc), {
      idea: id,
      comment,
      edition: 1,
      text: "Die Nilpferde auch",
      language: "de",
    });
    expect(ids((await search("rhinoceros")).hits)).toEqual([]);
    expect(ids((await search("Nilpferd ")).hits)).toEqual([id]);
    const deed = newId();
    await deleteComment(by(people.luc, deed), { idea: id, comment });
    expect(ids((await search("Nilpferd ")).hits)).toEqual([]);
    await undo(by(people.luc), { deed });
    expect(ids((await search("Nilpferd ")).hits)).toEqual([id]);

    await archiveIdea(by(people.mira), { idea: id });
    expect(ids((await search("Tapir ")).hits)).toEqual([]);
    await restoreIdea(by(people.mira), { idea: id });
    expect(ids((await search("Tapir Nilpferd ")).hits)).toEqual([id]);
  });

  test("of a translation find its idea, as long as they stand in it", async () => {
    const id = await propose("Ein Dachs im Magazin");
    const translate = (edition: number | null, source: string) =>
      translateIdea(by(people.luc), { idea: id, language: "fr", title: { madeFrom: 1, edition, source } });
    await translate(null, "Un blaireau en réserve");
    const [hit] = (await search("blaireaux ")).hits;
    expect([hit?.card.id, written(hit?.title.parts)]).toEqual([id, "Ein Dachs im Magazin"]);
    expect(hit?.quotes).toEqual([expect.objectContaining({ field: "title", language: "fr", original: false })]);
    expect(marked(hit?.quotes[0]?.parts)).toEqual(["blaireau"]);
    await translate(1, "Une belette en réserve");
    expect(ids((await search("blaireaux ")).hits)).toEqual([]);
    expect(ids((await search("belettes dachse ")).hits)).toEqual([id]);

    const comment = newId();
    await addComment(by(people.luc), { idea: id, id: comment, text: "Pas de castors ici", language: "fr" });
    const german = { idea: id, comment, language: "de", madeFrom: 1 } as const;
    await translateComment(by(people.anna), { ...german, edition: null, text: "Hier keine Biber" });
    expect(ids((await search("biber castor ")).hits)).toEqual([id]);
    const deed = newId();
    await deleteComment(by(people.luc, deed), { idea: id, comment });
    expect([...(await numbers("biber ")), ...(await numbers("castor "))]).toEqual([]);
    await undo(by(people.luc), { deed });
    await archiveIdea(by(people.mira), { idea: id });
    expect([...(await numbers("biber ")), ...(await numbers("belette "))]).toEqual([]);
    await restoreIdea(by(people.mira), { idea: id });
    expect(ids((await search("biber castor belette dachs ")).hits)).toEqual([id]);
  });

  test("are taken in the language that a text is said to be in, also once that is corrected", async () => {
    const id = await propose("Deux chevaux zébrés", "de");
    expect(ids((await search("cheval zebre ")).hits)).toEqual([]);
    const title = { edition: 1, source: "Deux chevaux zébrés", language: "fr" } as const;
    await editIdea(by(people.anna), { idea: id, title });
    expect(ids((await search("cheval zebre ")).hits)).toEqual([id]);
  });

  test("of a glossary find what stands in the other language", async () => {
    const terms = { de: "Zauberwort", fr: "formule de magie" };
    expect(await addEntry(by(people.anna), { id: newId(), terms, also: {}, notes: {} })).toHaveProperty("done");
    const german = await propose("Das Zauberwort");
    const french = await propose("Les formules de magie", "fr");
    const apart = await propose("La magie", "fr");
    await addComment(by(people.luc), { idea: apart, id: newId(), text: "Une formule", language: "fr" });
    const finding = (words: string) =>
      searchSeenBy(people.anna, people.programme, { words, filter: unfiltered, from: null, limit: 200 });
    const both = await finding("Zauberworte ");
    expect(ids(both.hits)).toEqual([french, german]);
    expect(marked(both.hits[0]?.title.parts)).toEqual(["formules", "magie"]);
    expect(ids((await finding("formule de magie")).hits)).toEqual([french, german, apart]);
    expect(ids((await finding("magie")).hits)).toEqual([apart, french]);
  });

  test("of a deed that was refused find nothing", async () => {
    const id = await propose("Eine Idee mit Giraffe");
    const edit = { title: { edition: 1, source: "Eine Idee mit Antilope" }, theme: newId() };
    expect(await editIdea(by(people.anna), { idea: id, ...edit })).toMatchObject({ refused: "invalid" });
    expect(ids((await search("Antilope ")).hits)).toEqual([]);
    expect(ids((await search("Giraffe ")).hits)).toEqual([id]);
  });
});

test("what stands in the title comes first, then the description, then the conversation; the newer before the older", async () => {
  const described = await propose("Erste Probe");
  await editIdea(by(people.anna), { idea: described, description: { edition: 1, source: "Mit **Okapi**" } });
  const spoken = await propose("Zweite Probe");
  await addComment(by(people.anna), { idea: spoken, id: newId(), text: "Ein Okapi", language: "de" });
  const older = await propose("Okapi, die dritte");
  const newer = await propose("Okapi, die vierte");
  expect(ids((await search("okapi")).hits)).toEqual([newer, older, described, spoken]);
  expect(ids((await search("probe okapi")).hits)).toEqual([described, spoken]);
  expect(ids((await search("okapi probe")).hits)).toEqual([described, spoken]);
});

test("a shelf mark and a number find their idea", async () => {
  expect(await numbers("DS-12")).toEqual([12]);
  expect((await numbers("12"))[0]).toBe(12);
});

test("a guest finds what she was invited to, and nothing of the rest shows through", async () => {
  const { cards } = await boardSeenBy(people.guest, people.gate);
  const hers = new Set(cards.map(({ number }) => number));
  expect(hers.size).toBeGreaterThan(0);
  for (const words of ["Bücher", "Straßburg", "lecture", "tandem", "die"]) {
    const found = await search(words, people.guest);
    expect(found.total).toBe(found.hits.length);
    for (const { card } of found.hits) expect(hers, words).toContain(card.number);
  }
});

test("the cities of their owners, and those that own none, narrow what is found", async () => {
  const libraryOf = new Map(people.programme.people.map(({ id, library }) => [id, library]));
  for (const member of [people.anna, people.guest]) {
    const all = (await search("Straßburg", member)).hits.map(({ card }) => card);
    for (const { id } of people.programme.partners) {
      const hers = all.filter(({ owners }) => owners.some((owner) => libraryOf.get(owner) === id));
      const found = async (filter: Partial<Filter>) =>
        ids((await search("Straßburg", member, { filter: { ...unfiltered, ...filter } })).hits);
      expect(await found({ city: id })).toEqual(hers.map((card) => card.id));
      expect(await found({ missing: id })).toEqual(all.filter((card) => !hers.includes(card)).map((card) => card.id));
    }
  }
});

test("page by page everything comes once, in the order of the whole", async () => {
  const whole = await numbers("Straßburg");
  expect(whole.length).toBeGreaterThan(5);
  for (const limit of [1, 3, 7]) {
    const read: number[] = [];
    let from: Spot | null = null;
    do {
      const page: Awaited<ReturnType<typeof search>> = await search("Straßburg", people.anna, { limit, from });
      read.push(...page.hits.map(({ card }) => card.number));
      expect(page.total).toBe(whole.length);
      from = page.next;
    } while (from);
    expect(read).toEqual(whole);
  }
});

test("what is found, and in which order, is what reading every text would find", async () => {
  const { cards } = await boardSeenBy(people.anna, people.gate);
  const ideas = await Promise.all(cards.map(({ id }) => ideaSeenBy(people.anna, people.gate, id)));
  const said = ideas.flatMap((idea) => {
    if (!idea) return [];
    const { card, title, description, comments } = idea;
    const all = [title, description, ...comments.map(({ text }) => text)];
    const texts = all.flatMap((text, place) => {
      const weight = Math.min(place, 2);
      const sources = [{ language: text.original, source: text.source }, ...text.translations];
      return sources.map(({ language, source }) => ({ weight, language, source }));
    });
    return [{ number: card.number, texts }];
  });
  const vocabulary = [
    ...new Set(said.flatMap(({ texts }) => texts.flatMap(({ source }) => tokensOf(plainOf(source))))),
  ].map(({ word }) => word);
  const { entries } = await glossaryRead(people.gate.id);
  const reading = (typed: string): number[] => {
    const wanted = withEquivalents(wantedIn(typed, people.programme), entries);
    const found = said.flatMap(({ number, texts }) => {
      const lightest = wanted.map((word) => (word.number === number ? 0 : Number.POSITIVE_INFINITY));
      for (const { weight, language, source } of texts) {
        for (const place of foundIn(plainOf(source), language, wanted).flatMap(({ places }) => places)) {
          lightest[place] = Math.min(lightest[place] ?? 0, weight);
        }
      }
      return [{ number, weight: lightest.reduce((sum, weight) => sum + weight, 0) }];
    });
    return found
      .filter(({ weight }) => Number.isFinite(weight))
      .sort((a, b) => a.weight - b.weight || b.number - a.number)
      .map(({ number }) => number);
  };
  const typed = array(constantFrom(...vocabulary), { minLength: 1, maxLength: 3 });
  await assert(
    asyncProperty(typed, integer({ min: 0, max: 4 }), async (words, cut) => {
      const text = words.join(" ").slice(0, -cut || undefined);
      const expected = wantedIn(text, people.programme).length === 0 ? [] : reading(text);
      expect(await numbers(text), text).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});
