import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { boardSeenBy } from "@/db/board";
import { type Cast, cast } from "@/db/cast";
import { ideaSeenBy } from "@/db/ideas";
import { programmeSeenBy } from "@/db/programmes";
import { glossaryRead, wordChangesOf } from "@/db/words";
import type { News } from "@/domain/change";
import type { Member } from "@/domain/member";
import type { Outcome } from "@/domain/outcome";
import type { Programme } from "@/domain/programme";
import type { Doer } from "./action";
import { addEntry, editEntry, removeEntry } from "./glossary";
import { editIdea, moveIdea, proposeIdea } from "./ideas";
import { undo } from "./undo";
import { addTheme, rename } from "./vocabulary";

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const as = (member: Member, request = newId()): Doer => ({ member, gate: people.gate, request });

function done(outcome: Outcome<News>): News {
  if ("refused" in outcome) throw new Error(`refused: ${outcome.refused} ${JSON.stringify(outcome.fields)}`);
  return outcome.done;
}

async function programme(): Promise<Programme> {
  const seen = await programmeSeenBy(people.luc, people.gate.slug);
  if (!seen) throw new Error("The programme is not seen.");
  return seen.programme;
}

describe("a renaming", () => {
  test("is told with all names as they now are, and changes no idea and no history", async () => {
    const idea = newId();
    const [, , , , , parked] = (await programme()).statuses;
    if (!parked) throw new Error("There is no such status.");
    done(await proposeIdea(as(people.anna), { id: idea, title: "Ruhe", language: "de" }));
    done(await moveIdea(as(people.anna), { idea, status: parked.id, after: null }));
    const before = await ideaSeenBy(people.luc, people.gate, idea);
    const names = { ...parked.names, fr: "En pause" };
    const news = done(await rename(as(people.mira), { of: "status", id: parked.id, edition: parked.edition, names }));
    expect(news).toMatchObject({ changes: [], cards: [] });
    expect(news.words?.changes).toMatchObject([
      { kind: "renamed", data: { of: "status", id: parked.id, from: parked.names, to: names }, by: people.mira.id },
    ]);
    expect(news.words?.vocabulary?.statuses.find(({ id }) => id === parked.id)).toEqual({
      ...parked,
      names,
      edition: parked.edition + 1,
    });
    expect((await programme()).statuses.find(({ id }) => id === parked.id)?.names).toEqual(names);
    const after = await ideaSeenBy(people.luc, people.gate, idea);
    expect(after).toEqual({ ...before, revision: news.revision });
    const board = await boardSeenBy(people.luc, people.gate);
    expect(board).toMatchObject({ revision: news.revision, worded: news.revision });
    const [last] = await wordChangesOf(people.gate.id, 5);
    expect(last).toEqual(news.words?.changes[0]);
  });

  test("of something that somebody renamed meanwhile keeps nothing, and answers what it is called", async () => {
    const [theme] = (await programme()).themes;
    if (!theme) throw new Error("There is no theme.");
    const { id, edition } = theme;
    const first = { de: "Vorlesen", fr: "Lecture à voix haute" };
    done(await rename(as(people.mira), { of: "theme", id, edition, names: first }));
    const second = { de: "Zuhören", fr: "Écoute" };
    expect(await rename(as(people.admin), { of: "theme", id, edition, names: second })).toEqual({
      refused: "newer_edition",
      fields: { names: "newer" },
      current: { names: first, edition: edition + 1 },
    });
    // The same names once more are no conflict, and no change.
    expect(done(await rename(as(people.admin), { of: "theme", id, edition, names: first })).words).toBeUndefined();
    expect((await programme()).themes[0]?.names).toEqual(first);
  });

  test("needs every language of the programme, a name that is free, and somebody who coordinates", async () => {
    const { themes, id, edition, names } = await programme();
    const [one, other] = themes;
    if (!one || !other) throw new Error("There are no themes.");
    const wish = { of: "theme", id: one.id, edition: one.edition } as const;
    expect(await rename(as(people.mira), { ...wish, names: { de: "Nur Deutsch" } })).toEqual({
      refused: "invalid",
      fields: { "names.fr": "empty" },
    });
    const taken = { de: "Anders", fr: (other.names.fr ?? "").toUpperCase() };
    expect(await rename(as(people.mira), { ...wish, names: taken })).toEqual({
      refused: "invalid",
      fields: { "names.fr": "taken" },
    });
    for (const member of [people.anna, people.luc, people.guest]) {
      const refused = await rename(as(member), { of: "programme", edition, names: { ...names, de: "Meins" } });
      expect(refused).toEqual({ refused: "not_allowed" });
    }
    expect(await rename(as(people.mira), { of: "status", id, edition: 1, names })).toEqual({ refused: "not_found" });
  });

  test("by sixteen at once is kept once", async () => {
    const { names, edition } = await programme();
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, number) =>
        rename(as(people.mira), { of: "programme", edition, names: { ...names, de: `Austausch ${number}` } }),
      ),
    );
    expect(answers.filter((answer) => "done" in answer)).toHaveLength(1);
    expect((await programme()).edition).toBe(edition + 1);
  });

  test("is taken back by whoever did it, until somebody names it anew", async () => {
    const theme = (await programme()).themes[2];
    if (!theme) throw new Error("There is no third theme.");
    const { id, names } = theme;
    const named = async (fr: string, edition: number): Promise<string> => {
      const request = newId();
      done(await rename(as(people.mira, request), { of: "theme", id, edition, names: { ...names, fr } }));
      return request;
    };
    const first = await named("Un", theme.edition);
    expect(await undo(as(people.admin), { deed: first })).toEqual({ refused: "nothing_to_undo" });
    const back = done(await undo(as(people.mira), { deed: first }));
    expect(back.words?.changes).toMatchObject([{ kind: "renamed", undoes: first, data: { to: names } }]);
    const second = await named("Deux", theme.edition + 2);
    await named("Trois", theme.edition + 3);
    expect(await undo(as(people.mira), { deed: second })).toEqual({ refused: "newer_change" });
  });
});

describe("a new theme", () => {
  const names = () => ({ de: `Thema ${newId()}`, fr: `Thème ${newId()}` });

  test("lies behind the others, is added once by the same request, and can be given to an idea", async () => {
    const [id, request, idea] = [newId(), newId(), newId()];
    const wish = { id, names: names() };
    const news = done(await addTheme(as(people.mira, request), wish));
    expect(done(await addTheme(as(people.mira, request), wish))).toEqual(news);
    expect((await programme()).themes.at(-1)).toEqual({ ...wish, edition: 1 });
    done(await proposeIdea(as(people.anna), { id: idea, title: "Mit Thema", language: "de" }));
    done(await editIdea(as(people.anna), { idea, theme: id }));
    expect(await undo(as(people.mira), { deed: request })).toEqual({ refused: "newer_change" });
  });

  test("goes again as long as no idea had it", async () => {
    const [id, request] = [newId(), newId()];
    done(await addTheme(as(people.mira, request), { id, names: names() }));
    const news = done(await undo(as(people.mira), { deed: request }));
    expect(news.words?.vocabulary?.themes.some((theme) => theme.id === id)).toBe(false);
    expect((await programme()).themes.some((theme) => theme.id === id)).toBe(false);
  });
});

describe("an entry of the glossary", () => {
  const written = (word: string) => ({
    terms: { de: `${word} ${newId()}`, fr: `mot ${newId()}` },
    also: { de: [`${word}e`] },
    notes: { fr: "Une note." },
  });

  test("is added, changed, taken out and put back, each told with the entry as it is then", async () => {
    const [id, removal] = [newId(), newId()];
    const entry = written("Leseort");
    const added = done(await addEntry(as(people.anna), { id, ...entry }));
    expect(added.words?.glossary?.entries).toMatchObject([{ id, ...entry, edition: 1, by: people.anna.id }]);
    expect(added.words?.vocabulary).toBeUndefined();
    const changed = { ...entry, notes: { de: "Ein Ort." } };
    const edited = done(await editEntry(as(people.luc), { entry: id, edition: 1, ...changed }));
    expect(edited.words?.glossary?.entries).toMatchObject([
      { id, notes: changed.notes, edition: 2, by: people.luc.id },
    ]);
    const removed = done(await removeEntry(as(people.luc, removal), { entry: id }));
    expect(removed.words?.glossary).toEqual({ entries: [], removed: [id] });
    const seen = await glossaryRead(people.gate.id);
    expect(seen.revision).toBe(removed.revision);
    expect(seen.entries.some((other) => other.id === id)).toBe(false);
    expect(await editEntry(as(people.luc), { entry: id, edition: 2, ...entry })).toEqual({ refused: "not_found" });
    const back = done(await undo(as(people.luc), { deed: removal }));
    expect(back.words?.glossary?.entries).toMatchObject([{ id, edition: 2 }]);
    expect((await glossaryRead(people.gate.id)).entries.some((other) => other.id === id)).toBe(true);
  });

  test("that somebody else changed first is not overwritten", async () => {
    const id = newId();
    const entry = written("Lesekreis");
    done(await addEntry(as(people.anna), { id, ...entry }));
    done(await editEntry(as(people.luc), { entry: id, edition: 1, ...entry, notes: { fr: "Un cercle." } }));
    const refused = await editEntry(as(people.anna), { entry: id, edition: 1, ...entry, notes: { de: "Ein Kreis." } });
    expect(refused).toMatchObject({
      refused: "newer_edition",
      fields: { terms: "newer" },
      current: { id, edition: 2, notes: { fr: "Un cercle." }, by: people.luc.id },
    });
  });

  test("has terms that no other has, also when it is put back", async () => {
    const [id, removal] = [newId(), newId()];
    const entry = written("Lesesaal");
    done(await addEntry(as(people.anna), { id, ...entry }));
    const twin = {
      id: newId(),
      terms: { ...written("Neu").terms, de: entry.terms.de.toUpperCase() },
      also: {},
      notes: {},
    };
    expect(await addEntry(as(people.luc), twin)).toEqual({ refused: "invalid", fields: { "terms.de": "taken" } });
    done(await removeEntry(as(people.anna, removal), { entry: id }));
    done(await addEntry(as(people.luc), twin));
    expect(await undo(as(people.anna), { deed: removal })).toEqual({ refused: "newer_change" });
  });

  test("is the teams’ to write", async () => {
    const id = newId();
    expect(await addEntry(as(people.guest), { id, ...written("Gast") })).toEqual({ refused: "not_allowed" });
    expect(await removeEntry(as(people.anna), { entry: id })).toEqual({ refused: "not_found" });
  });
});
