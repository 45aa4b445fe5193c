import fc from "fast-check";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { ideaSeenBy } from "@/db/ideas";
import type { News } from "@/domain/change";
import type { Idea } from "@/domain/idea";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
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

/** What may happen to a text and its translation, in any order; `seen`: how many states back the translator looked. */
const step = fc.oneof(
  fc.record({
    deed: fc.constant("edit" as const),
    words: fc.integer({ min: 0, max: 2 }),
    sign: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({
    deed: fc.constant("translate" as const),
    words: fc.integer({ min: 0, max: 2 }),
    seen: fc.integer({ min: 0, max: 3 }),
  }),
  fc.record({ deed: fc.constant("confirm" as const), seen: fc.integer({ min: 0, max: 3 }) }),
);
const sentences = ["Lesen am Fluss", "Lesen am Rhein", "Vorlesen am Rhein"];
const signs = ["", ".", " …", "!"];
const renderings = ["Lire", "Lecture", "On lit"];

test("for any sequence of edits, translations and confirmations the mark is right", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 10 }), async (steps) => {
      const id = await proposed();
      // What people would say happened: the states of the original, and the one that the translation fits.
      const states = [{ words: 0, source: "Lesen am Fluss" }];
      let fits: number | null = null;
      let rendering: string | null = null;
      const movedOn = (since: number): boolean =>
        states.some((state, index) => index > since && state.words !== states[index - 1]?.words);
      for (const now of steps) {
        const { title } = await seen(id);
        const newest = states.length - 1;
        if (now.deed === "edit") {
          const source = (sentences[now.words] ?? "") + (signs[now.sign] ?? "");
          done(await editIdea(as(people.anna), { idea: id, title: { edition: title.edition, source } }));
          if (source !== states.at(-1)?.source) states.push({ words: now.words, source });
        } else {
          const back = Math.max(0, newest - now.seen);
          const madeFrom = back + 1;
          const before = fits;
          if (now.deed === "translate") {
            const source = renderings[now.words] ?? "";
            const edition = title.translations[0]?.edition ?? null;
            done(
              await translateIdea(as(people.luc), { idea: id, language: "fr", title: { madeFrom, edition, source } }),
            );
            // The same words again say that they are still right, where what was seen is what there is.
            if (source !== rendering) fits = back;
            else if (before !== null && movedOn(before) && !movedOn(back)) fits = back;
            rendering = source;
          } else if (before !== null) {
            const outcome = await confirmTranslation(as(people.luc), {
              idea: id,
              text: title.id,
              language: "fr",
              madeFrom,
            });
            expect("done" in outcome).toBe(!movedOn(back));
            if ("done" in outcome && movedOn(before)) fits = back;
          }
        }
        const { card, title: after } = await seen(id);
        const marked = fits !== null && movedOn(fits);
        expect(after.edition).toBe(states.length);
        expect(after.translations.map(({ outdated, basis }) => [outdated, basis])).toEqual(
          fits === null ? [] : [[marked, marked ? states[fits]?.source : null]],
        );
        expect(card.outdated).toEqual(marked ? ["fr"] : []);
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
