import fc from "fast-check";
import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { boardSeenBy } from "@/db/board";
import { type Cast, cast } from "@/db/cast";
import { ideaSeenBy } from "@/db/ideas";
import { gapsFilled, gapsKept } from "@/db/rehearsal/gaps";
import type { Text } from "@/domain/text";
import type { Doer } from "./action";
import { addComment, deleteComment, editComment } from "./comments";
import { archiveIdea, editIdea, proposeIdea, restoreIdea } from "./ideas";
import { confirmTranslation, translateComment, translateIdea } from "./translations";
import { undo } from "./undo";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const as = (member: Doer["member"], request = newId()): Doer => ({ member, gate: people.gate, request });

interface Lack {
  readonly piece: string;
  readonly language: string;
  readonly outdated: boolean;
}

/** What an idea lacks, found by reading all of it. */
async function read(id: string): Promise<readonly Lack[]> {
  const idea = await ideaSeenBy(people.mira, people.gate, id);
  if (!idea || idea.card.archived) return [];
  const pieces = [
    { piece: idea.card.id, texts: [idea.title, idea.description] },
    ...idea.comments.map((comment) => ({ piece: comment.id, texts: [comment.text] })),
  ];
  return pieces.flatMap(({ piece, texts }) =>
    people.programme.languages.flatMap((language): Lack[] => {
      const wanting = texts.filter((text) => isLacking(text, language));
      const outdated = wanting.some((text) => translationIn(text, language));
      return wanting.length === 0 ? [] : [{ piece, language, outdated }];
    }),
  );
}

const translationIn = (text: Text, language: string) => text.translations.find((each) => each.language === language);

function isLacking(text: Text, language: string): boolean {
  if (text.source === "" || text.original === language) return false;
  return translationIn(text, language)?.outdated ?? true;
}

function inOrder(lacks: readonly Lack[]): readonly Lack[] {
  return lacks
    .map(({ piece, language, outdated }) => ({ piece, language, outdated }))
    .toSorted((a, b) => (a.piece + a.language < b.piece + b.language ? -1 : 1));
}

test("what the demo lacks, and what the migration would find in it, is what reading everything finds", async () => {
  const { cards } = await boardSeenBy(people.mira, people.gate);
  const lacks = inOrder((await Promise.all(cards.map(({ id }) => read(id)))).flat());
  expect(lacks.length).toBeGreaterThan(10);
  expect(lacks.some(({ outdated }) => outdated)).toBe(true);
  const kept = await gapsKept(people.gate.id);
  expect(inOrder(kept)).toEqual(lacks);
  expect(await gapsFilled(people.gate.id)).toEqual(kept);
});

const sentences = ["Lesen am Fluss", "Lesen am Rhein", "Lesen am Rhein!", "Vorlesen"];
const nth = fc.nat({ max: 3 });
const step = fc.oneof(
  fc.record({ deed: fc.constantFrom("title" as const, "describe" as const, "comment" as const), nth }),
  fc.record({ deed: fc.constantFrom("translate title" as const, "translate description" as const), nth }),
  fc.record({ deed: fc.constantFrom("edit comment" as const, "translate comment" as const), nth }),
  fc.record({ deed: fc.constantFrom("confirm" as const, "correct" as const, "delete comment" as const), nth }),
  fc.record({ deed: fc.constantFrom("archive" as const, "restore" as const, "undo" as const), nth }),
);

test("whatever happens to texts, what is kept of what they lack is what reading everything finds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14, size: "max" }), async (steps) => {
      const id = newId();
      const comments: string[] = [];
      let last = newId();
      await proposeIdea(as(people.anna, last), { id, title: "Lesen am Fluss", language: "de" });
      for (const { deed, nth } of steps) {
        const idea = await ideaSeenBy(people.mira, people.gate, id);
        if (!idea) throw new Error("not seen");
        const source = sentences[nth] ?? "";
        const comment = idea.comments[nth % Math.max(1, idea.comments.length)];
        const request = newId();
        const anna = as(people.anna, request);
        const into = (text: Text) => ({
          madeFrom: text.edition,
          edition: translationIn(text, "fr")?.edition ?? null,
          source: `Fr ${nth}`,
        });
        const asked = { idea: id, language: "fr" } as const;
        // A deed that is refused changes nothing, and is as good a step as any.
        switch (deed) {
          case "title":
            await editIdea(anna, { idea: id, title: { edition: idea.title.edition, source } });
            break;
          case "describe":
            await editIdea(anna, {
              idea: id,
              description: { edition: idea.description.edition, source: nth === 3 ? "" : source },
            });
            break;
          case "comment":
            comments.push(newId());
            await addComment(anna, { idea: id, id: comments.at(-1) ?? "", text: source, language: "de" });
            break;
          case "translate title":
            await translateIdea(anna, { ...asked, title: into(idea.title) });
            break;
          case "translate description":
            await translateIdea(anna, { ...asked, description: into(idea.description) });
            break;
          case "edit comment":
            if (comment)
              await editComment(anna, { idea: id, comment: comment.id, edition: comment.text.edition, text: source });
            break;
          case "translate comment":
            if (comment)
              await translateComment(anna, { ...asked, comment: comment.id, text: source, ...into(comment.text) });
            break;
          case "delete comment":
            if (comment) await deleteComment(anna, { idea: id, comment: comment.id });
            break;
          case "confirm":
            await confirmTranslation(anna, { ...asked, text: idea.title.id, madeFrom: idea.title.edition });
            break;
          case "correct": {
            const { edition, source } = idea.title;
            await editIdea(anna, { idea: id, title: { edition, source, language: nth % 2 ? "fr" : "de" } });
            break;
          }
          case "archive":
            await archiveIdea(anna, { idea: id });
            break;
          case "restore":
            await restoreIdea(anna, { idea: id });
            break;
          case "undo":
            await undo(anna, { deed: last });
        }
        last = request;
        const kept = (await gapsKept(people.gate.id)).filter((gap) => gap.idea === id);
        expect(inOrder(kept), deed).toEqual(inOrder(await read(id)));
      }
    }),
    { numRuns: 60 },
  );
  // Among all that was deleted and archived, the migration finds the same.
  expect(await gapsFilled(people.gate.id)).toEqual(await gapsKept(people.gate.id));
});
