import fc from "fast-check";
import { v7 as newId } from "uuid";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { ideaSeenBy } from "@/db/ideas";
import { letWriteIn } from "@/db/rehearsal/languages";
import type { News } from "@/domain/change";
import { setClock } from "@/domain/clock";
import type { Idea } from "@/domain/idea";
import type { Language } from "@/domain/language";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import { sameWords } from "@/domain/wording";
import type { Doer } from "./action";
import { addComment, deleteComment, editComment } from "./comments";
import { editIdea, proposeIdea } from "./ideas";
import { confirmTranslation, translateComment, translateIdea } from "./translations";

let people: Cast;
beforeAll(async () => {
  people = await cast();
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

const french = { language: "fr", madeFrom: 1 } as const;
const first = { madeFrom: 1, edition: null } as const;

describe("a translation", () => {
  test("of title and description is kept in one deed, told by its ids, and read by everybody", async () => {
    const idea = await proposed();
    done(await editIdea(as(people.anna), { idea, description: { edition: 1, source: "Am **Ufer**" } }));
    const news = done(
      await translateIdea(as(people.luc), {
        idea,
        language: "fr",
        title: { ...first, source: "Lire au fleuve" },
        description: { madeFrom: 2, edition: null, source: "Sur la **rive**" },
      }),
    );
    const { title, description, card } = await seen(idea);
    expect(news.changes.map(({ kind, data }) => [kind, data])).toEqual([
      ["translated", { text: title.id, language: "fr" }],
      ["translated", { text: description.id, language: "fr" }],
    ]);
    expect(card.title.texts).toEqual({ de: "Lesen am Fluss", fr: "Lire au fleuve" });
    expect(description.translations).toMatchObject([
      { language: "fr", by: people.luc.id, edition: 1, madeFrom: 2, outdated: false, basis: null },
    ]);
    expect(description.translations[0]?.html).toContain("<strong>rive</strong>");
  });

  test("that somebody else stored first is neither overwritten nor lost, and nothing of the deed is kept", async () => {
    const idea = await proposed();
    done(await translateIdea(as(people.luc), { idea, language: "fr", title: { ...first, source: "Lire" } }));
    const refused = await translateIdea(as(people.anna), {
      idea,
      language: "fr",
      description: undefined,
      title: { ...first, source: "Lecture" },
    });
    expect(refused).toMatchObject({
      refused: "newer_edition",
      fields: { title: "newer" },
      current: { translations: [{ source: "Lire", edition: 1, by: people.luc.id }] },
    });
    expect((await seen(idea)).card.title.texts.fr).toBe("Lire");
    const after = { idea, language: "fr", title: { madeFrom: 1, edition: 1, source: "Lecture" } } as const;
    done(await translateIdea(as(people.anna), after));
    expect((await seen(idea)).title.translations).toMatchObject([{ source: "Lecture", edition: 2 }]);
  });

  test("written by sixteen at once is kept once", async () => {
    const idea = await proposed();
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, number) =>
        translateIdea(as(people.luc), { idea, language: "fr", title: { ...first, source: `Lire ${number}` } }),
      ),
    );
    expect(answers.filter((answer) => "done" in answer)).toHaveLength(1);
    expect((await seen(idea)).title.translations).toHaveLength(1);
  });

  test("goes into another language of the programme, from an edition that there is", async () => {
    const idea = await proposed();
    const title = { ...first, source: "Reading" };
    for (const language of ["de", "en"] as const) {
      expect(await translateIdea(as(people.luc), { idea, language, title })).toEqual({
        refused: "invalid",
        fields: { language: "not_a_language" },
      });
    }
    expect(await translateIdea(as(people.luc), { idea, language: "fr", title: { ...title, madeFrom: 2 } })).toEqual({
      refused: "invalid",
      fields: { madeFrom: "out_of_range" },
    });
  });

  test("of a comment is anybody's of the teams, not a guest's, and ends with the comment", async () => {
    const idea = await proposed();
    const id = newId();
    done(await addComment(as(people.anna), { idea, id, text: "Wann denn?", language: "de" }));
    const translation = { idea, comment: id, ...french, edition: null, text: "Quand ?" };
    done(await translateComment(as(people.luc), translation));
    expect((await seen(idea)).comments[0]?.text.translations).toMatchObject([{ source: "Quand ?", madeFrom: 1 }]);
    done(await deleteComment(as(people.anna), { idea, comment: id }));
    expect(await translateComment(as(people.luc), { ...translation, edition: 1 })).toEqual({ refused: "not_found" });
    expect(await confirmTranslation(as(people.luc), { idea, text: id, ...french })).toMatchObject({
      refused: "invalid",
    });
    const other = (await seen(idea)).title.id;
    expect(await translateComment(as(people.luc), { ...translation, comment: other })).toEqual({
      refused: "not_found",
    });
  });
});

describe("an original that moves on", () => {
  test("leaves its translation outdated with what it was made from, until somebody finds it still right", async () => {
    const idea = await proposed();
    done(await translateIdea(as(people.luc), { idea, language: "fr", title: { ...first, source: "Lire au fleuve" } }));
    const edited = done(await editIdea(as(people.anna), { idea, title: { edition: 1, source: "Lesen am Rhein" } }));
    expect(edited.cards[0]?.outdated).toEqual(["fr"]);
    const { title } = await seen(idea);
    expect(title.translations).toMatchObject([{ outdated: true, basis: "Lesen am Fluss", madeFrom: 1 }]);

    const confirming = { idea, text: title.id, language: "fr" } as const;
    expect(await confirmTranslation(as(people.luc), { ...confirming, madeFrom: 1 })).toMatchObject({
      refused: "newer_edition",
      current: { edition: 2 },
    });
    const news = done(await confirmTranslation(as(people.luc), { ...confirming, madeFrom: 2 }));
    expect(news.changes).toMatchObject([
      { kind: "confirmed", by: people.luc.id, data: { text: title.id, language: "fr" } },
    ]);
    expect(news.cards[0]?.outdated).toEqual([]);
    expect((await seen(idea)).title.translations).toMatchObject([
      { source: "Lire au fleuve", edition: 1, outdated: false, basis: null },
    ]);
    // Once more there is nothing left to say.
    expect(done(await confirmTranslation(as(people.luc), { ...confirming, madeFrom: 2 })).changes).toEqual([]);
  });

  test("by spaces and punctuation only sets no mark", async () => {
    const idea = await proposed();
    done(await translateIdea(as(people.luc), { idea, language: "fr", title: { ...first, source: "Lire au fleuve" } }));
    const edited = done(await editIdea(as(people.anna), { idea, title: { edition: 1, source: "Lesen, am Fluss!" } }));
    expect(edited.cards[0]?.outdated).toEqual([]);
    expect((await seen(idea)).title).toMatchObject({ edition: 2, translations: [{ outdated: false, madeFrom: 1 }] });
  });
});

describe("the mark of a translation that was left behind", () => {
  afterEach(() => setClock(0));

  test("names the day of the last change in words, not of a comma that came later", async () => {
    const idea = await proposed();
    done(await translateIdea(as(people.luc), { idea, language: "fr", title: { ...first, source: "Lire au fleuve" } }));
    const edits = ["Lesen am Rhein", "Vorlesen am Rhein", "Vorlesen, am Rhein!"];
    const days: string[] = [];
    for (const [index, source] of edits.entries()) {
      setClock((index + 1) * 86_400_000);
      done(await editIdea(as(people.anna), { idea, title: { edition: index + 1, source } }));
      days.push((await seen(idea)).title.at);
    }
    expect((await seen(idea)).title.translations).toMatchObject([
      { outdated: true, basis: "Lesen am Fluss", reworded: days[1] },
    ]);
  });

  test("goes when the original says again what was translated, and no longer what somebody confirmed", async () => {
    const idea = await proposed();
    done(await translateIdea(as(people.luc), { idea, language: "fr", title: { ...first, source: "Lire au fleuve" } }));
    const edit = async (edition: number, source: string): Promise<News> =>
      done(await editIdea(as(people.anna), { idea, title: { edition, source } }));
    expect((await edit(1, "Lesen am Rhein")).cards[0]?.outdated).toEqual(["fr"]);
    expect((await edit(2, "Lesen – am Fluss")).cards[0]?.outdated).toEqual([]);
    expect((await seen(idea)).title.translations).toMatchObject([{ outdated: false, basis: null, reworded: null }]);
    expect((await edit(3, "Lesen am Rhein")).cards[0]?.outdated).toEqual(["fr"]);
    const { id } = (await seen(idea)).title;
    done(await confirmTranslation(as(people.anna), { idea, text: id, language: "fr", madeFrom: 4 }));
    expect((await edit(4, "Lesen am Fluss")).cards[0]?.outdated).toEqual(["fr"]);
  });

  test("is not set where the original came back to what the translator had before her eyes", async () => {
    const idea = await proposed();
    for (const [index, source] of ["Lesen am Rhein", "Lesen am Fluss"].entries()) {
      done(await editIdea(as(people.anna), { idea, title: { edition: index + 1, source } }));
    }
    done(await translateIdea(as(people.luc), { idea, language: "fr", title: { ...first, source: "Lire au fleuve" } }));
    expect((await seen(idea)).title.translations).toMatchObject([{ outdated: false, madeFrom: 3 }]);
  });
});

describe("the declared language of an original", () => {
  test("is corrected with all of its states, and a translation into the old one can follow", async () => {
    const idea = await proposed();
    done(await editIdea(as(people.anna), { idea, title: { edition: 1, source: "Lire au bord du fleuve" } }));
    const title = { edition: 2, source: "Lire au bord du fleuve", language: "fr" } as const;
    const news = done(await editIdea(as(people.anna), { idea, title }));
    const { id } = (await seen(idea)).title;
    expect(news.changes).toMatchObject([{ kind: "language_corrected", data: { text: id, from: "de", to: "fr" } }]);
    expect(news.cards[0]?.title).toEqual({ original: "fr", texts: { fr: "Lire au bord du fleuve" } });
    const german = { madeFrom: 2, edition: null, source: "Lesen am Fluss" };
    done(await translateIdea(as(people.mira), { idea, language: "de", title: german }));
    done(await editIdea(as(people.luc), { idea, title: { edition: 2, source: "Lire sur la rive" } }));
    expect((await seen(idea)).title).toMatchObject({
      original: "fr",
      edition: 3,
      translations: [{ language: "de", outdated: true, basis: "Lire au bord du fleuve" }],
    });
  });

  test("is not one that a translation of it is in, nor one that the programme does not have", async () => {
    const idea = await proposed();
    done(await translateIdea(as(people.luc), { idea, language: "fr", title: { ...first, source: "Lire" } }));
    const title = { edition: 1, source: "Etwas anderes" };
    expect(await editIdea(as(people.anna), { idea, title: { ...title, language: "fr" } })).toEqual({
      refused: "language_taken",
    });
    expect(await editIdea(as(people.anna), { idea, title: { ...title, language: "en" } })).toMatchObject({
      fields: { title: "not_a_language" },
    });
    expect((await seen(idea)).title).toMatchObject({ original: "de", edition: 1 });
  });

  test("of a comment is its author's to correct, without a new state of its words", async () => {
    const idea = await proposed();
    const comment = newId();
    done(await addComment(as(people.luc), { idea, id: comment, text: "D’accord", language: "de" }));
    const edit = { idea, comment, edition: 1, text: "D’accord", language: "fr" } as const;
    expect(await editComment(as(people.anna), edit)).toEqual({ refused: "not_allowed" });
    expect(done(await editComment(as(people.luc), edit)).changes).toMatchObject([
      { kind: "language_corrected", data: { text: comment, from: "de", to: "fr" } },
    ]);
    expect((await seen(idea)).comments[0]).toMatchObject({ edited: null, text: { original: "fr", edition: 1 } });
  });
});

/** What may happen to a text and its translations, in any order; `seen`: how many states back somebody looked. */
const all = ["de", "fr", "en"] as const;
const language = fc.constantFrom(...all);
const look = fc.integer({ min: 0, max: 3 });
const words = fc.integer({ min: 0, max: 2 });
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ deed: fc.constant("edit" as const), words, sign: look }) },
  { weight: 3, arbitrary: fc.record({ deed: fc.constant("translate" as const), language, words, seen: look }) },
  {
    weight: 2,
    arbitrary: fc.record({ deed: fc.constant("confirm" as const), language, seen: look, home: fc.boolean() }),
  },
  { weight: 1, arbitrary: fc.record({ deed: fc.constant("correct" as const), language }) },
);
const sentences = ["Lesen am Fluss", "Lesen am Rhein", "Vorlesen am Rhein"];
const signs = ["", ".", " …", "!"];
const renderings = ["Lire", "Lecture", "On lit"];

const byLanguage = (told: readonly (readonly unknown[])[]): unknown =>
  all.map((language) => told.find(([of]) => of === language) ?? null);

describe("whatever happens", () => {
  beforeAll(() => letWriteIn(people.gate.id, all));
  afterAll(() => letWriteIn(people.gate.id, ["de", "fr"]));

  test("to an original and its translations, each is marked where its words are not those it was made from", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 16, size: "max" }), async (steps) => {
        const id = await proposed();
        // What people would say happened: the states of the original, and the one that each translation fits.
        const states = [{ words: 0, source: "Lesen am Fluss" }];
        let original: Language = "de";
        const made = new Map<Language, { fits: number; rendering: string }>();
        const movedOn = (since: number): boolean => states[since]?.words !== states.at(-1)?.words;
        for (const now of steps) {
          const { title } = await seen(id);
          const newest = states.length - 1;
          if (now.deed === "edit") {
            const source = (sentences[now.words] ?? "") + (signs[now.sign] ?? "");
            done(await editIdea(as(people.anna), { idea: id, title: { edition: title.edition, source } }));
            if (source !== states.at(-1)?.source) states.push({ words: now.words, source });
          } else if (now.deed === "correct") {
            const { edition, source } = title;
            const corrected = { idea: id, title: { edition, source, language: now.language } };
            const outcome = await editIdea(as(people.luc), corrected);
            expect("refused" in outcome).toBe(made.has(now.language));
            if ("done" in outcome) original = now.language;
          } else {
            const back = Math.max(0, newest - now.seen);
            const before = made.get(now.language);
            const asked = { idea: id, language: now.language };
            if (now.deed === "confirm") {
              const who = now.home ? people.anna : people.luc;
              const outcome = await confirmTranslation(as(who), { ...asked, text: title.id, madeFrom: back + 1 });
              expect("done" in outcome).toBe(before !== undefined && !movedOn(back));
              if ("done" in outcome && before && movedOn(before.fits)) before.fits = back;
            } else {
              const source = renderings[now.words] ?? "";
              const kept = title.translations.find((translation) => translation.language === now.language);
              const written = { madeFrom: back + 1, edition: kept?.edition ?? null, source };
              const outcome = await translateIdea(as(people.luc), { ...asked, title: written });
              expect("done" in outcome).toBe(now.language !== original);
              if ("refused" in outcome) continue;
              // The same words again say that they are still right, where what was seen is what there is.
              if (source !== before?.rendering) made.set(now.language, { fits: back, rendering: source });
              else if (movedOn(before.fits) && !movedOn(back)) before.fits = back;
            }
          }
          const { card, title: after } = await seen(id);
          expect(after.original).toBe(original);
          expect(after.edition).toBe(states.length);
          const marks = [...made].map(([in_, { fits }]) => [
            in_,
            movedOn(fits),
            movedOn(fits) ? states[fits]?.words : null,
          ]);
          const shown = after.translations.map(({ language: in_, outdated, basis }) => [
            in_,
            outdated,
            basis === null ? null : sentences.findIndex((sentence) => sameWords(sentence, basis)),
          ]);
          expect(byLanguage(shown)).toEqual(byLanguage(marks));
          expect(card.outdated.toSorted()).toEqual(
            [...made.keys()].filter((in_) => movedOn(made.get(in_)?.fits ?? 0)).sort(),
          );
        }
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});
