import { describe, expect, it } from "vitest";
import { dresdenStrasbourg } from "./dresden-strasbourg";
import { lireNotreMonde } from "./lire-notre-monde";
import { members } from "./members";
import type { DemoIdea, DemoProgramme, DemoText, Moment } from "./shape";

const programmes: readonly DemoProgramme[] = [lireNotreMonde, dresdenStrasbourg];
const themes = ["mentors", "clubs", "schools", "sustainability", "audiences"];
const textLanguages = ["de", "fr"];
const next: Readonly<Record<string, readonly string[]>> = {
  proposed: ["discussed", "parked"],
  discussed: ["agreed", "parked"],
  agreed: ["active", "parked"],
  active: ["done", "parked"],
  done: [],
  parked: ["proposed", "discussed", "agreed", "active"],
};

const member = (key: string) => {
  const found = members.find((candidate) => candidate.key === key);
  if (!found) throw new Error(`no member ${key}`);
  return found;
};

const statusOf = (idea: DemoIdea) => idea.moves.at(-1)?.to ?? "proposed";
const citiesOf = (idea: DemoIdea) => new Set(idea.owners.map(({ who }) => member(who).library));

/** Both moments must be of the same kind: all offsets or all fixed. */
function isBefore(earlier: Moment, later: Moment): boolean {
  if (typeof earlier !== typeof later) throw new Error(`cannot compare ${earlier} and ${later}`);
  return earlier < later;
}

/** Two texts that differ in nothing but spaces and punctuation have the same words. */
const words = (text: string) =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(" ") ?? "";

const isOutdated = ({ before, translation }: DemoText) =>
  before !== undefined && translation !== undefined && isBefore(translation.at, before.changedAt);

/** Every piece of text of an idea with its language and a name for the failure message. */
function textsOf(programme: DemoProgramme, idea: DemoIdea) {
  const label = `${programme.mark}-${idea.number}`;
  const found: { label: string; language: string; text: string }[] = [];
  for (const [field, value] of [
    ["title", idea.title],
    ["description", idea.description],
    ...idea.comments.map((comment, index) => [`comment ${index + 1}`, comment] as const),
  ] as const) {
    found.push({ label: `${label} ${field}`, language: value.language, text: value.text });
    if ("before" in value && value.before) {
      found.push({ label: `${label} ${field} before`, language: value.language, text: value.before.text });
    }
    if (value.translation) {
      found.push({ label: `${label} ${field} translation`, ...value.translation });
    }
  }
  return found;
}

const everyIdea = programmes.flatMap((programme) =>
  programme.ideas.map((idea) => ({ name: `${programme.mark}-${idea.number}`, programme, idea })),
);
const everyText = everyIdea.flatMap(({ programme, idea }) => textsOf(programme, idea));

describe("members of the demo", () => {
  it("have unique keys and addresses under .example", () => {
    expect(new Set(members.map(({ key }) => key)).size).toBe(members.length);
    const addresses = members.flatMap(({ email }) => email ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/^[a-z]+@[a-z]+\.example$/);
  });

  it("include the eight accounts", () => {
    expect(Object.fromEntries(members.filter(({ email }) => email).map(({ key, email }) => [key, email]))).toEqual({
      anna: "anna@dresden.example",
      jonas: "jonas@dresden.example",
      mira: "mira@dresden.example",
      luc: "luc@strasbourg.example",
      ines: "ines@strasbourg.example",
      claire: "claire@strasbourg.example",
      guest: "gast@schule.example",
      admin: "admin@passerelle.example",
    });
  });

  it("read their own language first", () => {
    for (const { language, reads } of members) expect(reads[0]).toBe(language);
  });
});

describe("programmes of the demo", () => {
  it("have the required ideas", () => {
    expect(lireNotreMonde.ideas.some(({ number }) => number === 12)).toBe(true);

    const tandem = dresdenStrasbourg.ideas[0];
    expect(tandem?.title).toMatchObject({
      language: "de",
      text: "Lesepaten lesen im Tandem",
      translation: { language: "fr", text: "Des bénévoles lisent en tandem" },
    });
    expect(tandem && statusOf(tandem)).toBe("discussed");
    expect(tandem?.owners.map(({ who }) => who)).toEqual(["anna", "luc"]);
    expect(new Set(tandem?.comments.map(({ language }) => language))).toEqual(new Set(["de", "fr"]));

    const quiz = dresdenStrasbourg.ideas.find(({ title }) => title.text === "Quiz littéraire en duplex");
    expect(quiz?.title.language).toBe("fr");
    expect(quiz?.title.translation).toBeUndefined();
    expect(quiz?.description.translation).toBeUndefined();
    expect(quiz && statusOf(quiz)).toBe("proposed");
  });

  it("invite the guest to three ideas of the living programme, to comment there only", () => {
    const invited = dresdenStrasbourg.ideas.filter(({ guests }) => guests?.includes("guest"));
    expect(invited).toHaveLength(3);
    expect(invited.some(({ comments }) => comments.some(({ by }) => by === "guest"))).toBe(true);
    for (const { name, idea } of everyIdea) {
      const guests = [idea.by, ...idea.comments.map(({ by }) => by)].filter((key) => member(key).role === "guest");
      for (const guest of guests) expect(idea.guests, name).toContain(guest);
    }
  });

  it("use all six statuses while living, and have come to rest when ended", () => {
    const count = (status: string) => dresdenStrasbourg.ideas.filter((idea) => statusOf(idea) === status).length;
    expect(["proposed", "discussed", "agreed", "active", "done", "parked"].map(count)).toEqual([4, 4, 2, 3, 2, 1]);
    expect(new Set(lireNotreMonde.ideas.map(statusOf))).toEqual(new Set(["done", "parked"]));
  });

  it("show the living programme's gaps: one city only, nobody yet, overdue", () => {
    const { ideas } = dresdenStrasbourg;
    const numbers = (choose: (idea: DemoIdea) => boolean) => ideas.filter(choose).map(({ number }) => number);
    expect(numbers((idea) => citiesOf(idea).size === 1)).toEqual([4, 7, 12, 15]);
    expect(numbers((idea) => idea.owners.length === 0)).toEqual([13, 16]);
    expect(numbers(({ owners }) => owners.length > new Set(owners.map(({ who }) => member(who).library)).size)).toEqual(
      [5, 7],
    );
    expect(
      numbers((idea) => typeof idea.due === "number" && idea.due < 0 && !["done", "parked"].includes(statusOf(idea))),
    ).toEqual([5, 7, 15]);
  });

  for (const programme of programmes) {
    describe(programme.slug, () => {
      it("numbers its ideas once each, in order of the list", () => {
        expect(programme.ideas.map(({ number }) => number)).toEqual(programme.ideas.map((_, index) => index + 1));
      });

      it("is half German and half French", () => {
        const german = programme.ideas.filter(({ title }) => title.language === "de").length;
        expect(german * 2).toBe(programme.ideas.length);
      });

      it("has two outdated translations, and no edited text besides", () => {
        const outdated = programme.ideas.filter(({ description }) => isOutdated(description));
        expect(outdated).toHaveLength(2);
        const edited = programme.ideas.filter(({ title, description }) => title.before ?? description.before);
        expect(edited).toEqual(outdated);
        for (const { description } of outdated) {
          expect(words(description.before?.text ?? "")).not.toBe(words(description.text));
        }
      });

      it("leaves a few ideas without any translation, never half an idea", () => {
        const untranslated = programme.ideas.filter(({ title }) => !title.translation);
        expect(untranslated.length).toBeGreaterThanOrEqual(2);
        for (const { title, description } of programme.ideas) {
          expect(Boolean(description.translation)).toBe(Boolean(title.translation));
        }
      });
    });
  }
});

describe.each(everyIdea)("$name", ({ programme, idea }) => {
  it("names existing members, a theme of the programme and owners who are not guests", () => {
    expect(themes).toContain(idea.theme);
    const keys = [
      idea.by,
      ...idea.owners.map(({ who }) => who),
      ...idea.moves.map(({ by }) => by),
      ...idea.comments.flatMap(({ by, translation }) => [by, ...(translation ? [translation.by] : [])]),
      ...(idea.guests ?? []),
    ];
    for (const key of keys) expect(() => member(key)).not.toThrow();
    for (const { who } of idea.owners) expect(member(who).role).not.toBe("guest");
    expect(new Set(idea.owners.map(({ who }) => who)).size).toBe(idea.owners.length);
    for (const guest of idea.guests ?? []) expect(member(guest).role).toBe("guest");
  });

  it("mentions existing colleagues, and the same ones in both languages", () => {
    for (const { by, text, translation } of idea.comments) {
      const mentioned = (value: string) => [...value.matchAll(/@\[([^\]]*)\]/g)].map(([, key]) => key ?? "");
      for (const key of mentioned(text)) expect(member(key).key).not.toBe(by);
      if (translation) expect(mentioned(translation.text)).toEqual(mentioned(text));
    }
  });

  it("is told in order", () => {
    const inOrder = (moments: readonly Moment[]) => {
      for (const [index, moment] of moments.entries()) {
        const previous = moments[index - 1];
        if (previous !== undefined) expect(isBefore(previous, moment), `${previous} before ${moment}`).toBe(true);
      }
    };
    inOrder([idea.proposed, ...idea.moves.map(({ at }) => at)]);
    inOrder([idea.proposed, ...idea.comments.map(({ at }) => at)]);
    for (const { since } of idea.owners) expect(isBefore(since, idea.proposed)).toBe(false);
    for (const { translation, before } of [idea.title, idea.description]) {
      if (translation) inOrder([idea.proposed, translation.at]);
      if (before) inOrder([idea.proposed, before.changedAt]);
    }
    for (const { at, translation } of idea.comments) if (translation) inOrder([at, translation.at]);
  });

  it("moves along the life of an idea", () => {
    let status = "proposed";
    for (const { to } of idea.moves) {
      expect(next[status]).toContain(to);
      status = to;
    }
  });

  it("keeps to the time of its programme", () => {
    const moments = [
      idea.proposed,
      ...idea.owners.map(({ since }) => since),
      ...idea.moves.map(({ at }) => at),
      ...[idea.title, idea.description, ...idea.comments].flatMap(({ translation }) => translation?.at ?? []),
      ...idea.comments.map(({ at }) => at),
      ...(idea.description.before ? [idea.description.before.changedAt] : []),
    ];
    for (const moment of moments) {
      if (typeof programme.begins === "number") {
        expect(moment).toBeGreaterThan(programme.begins);
        expect(moment).toBeLessThan(0);
      } else {
        expect(moment).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
        expect(moment >= "2023-02-01" && moment < "2025-08-01", String(moment)).toBe(true);
        const day = new Date(`${moment}Z`).getUTCDay();
        expect([0, 6], `${moment} is a working day`).not.toContain(day);
      }
    }
    if (typeof idea.due === "number") expect(idea.due).toBeGreaterThan(idea.proposed as number);
    else if (idea.due) expect(idea.due > String(idea.proposed)).toBe(true);
  });

  it("has texts in German and French only, translated by people who read both", () => {
    for (const { language, translation } of [idea.title, idea.description, ...idea.comments]) {
      expect(textLanguages).toContain(language);
      if (!translation) continue;
      expect(textLanguages).toContain(translation.language);
      expect(translation.language).not.toBe(language);
      expect(member(translation.by).reads).toEqual(expect.arrayContaining(["de", "fr"]));
    }
    expect(idea.title.language).toBe(member(idea.by).language);
    expect(idea.description.language).toBe(idea.title.language);
    for (const { by, language } of idea.comments) expect(language).toBe(member(by).language);
  });

  it("has titles short enough for a card", () => {
    for (const text of [idea.title.text, idea.title.translation?.text ?? ""]) {
      expect(text.length).toBeLessThanOrEqual(70);
    }
  });
});

describe("typography", () => {
  // Names that carry their mark, and addresses, are written as they are.
  const plain = (text: string) => text.replace(/https?:\/\/\S+|Lesestark!|Kinder\.Bücher!/g, "");

  it.each(everyText)("has dashes and ellipses of its own in $label", ({ text }) => {
    expect(plain(text)).not.toMatch(/\.{2,}|--|—|[^\n] - /);
  });

  it.each(everyText.filter(({ language }) => language === "fr"))("is French in $label", ({ text }) => {
    expect(plain(text)).not.toMatch(/[^\u00a0][;:!?»]/);
    expect(plain(text)).not.toMatch(/«[^\u00a0]/);
    expect(text).not.toMatch(/['"„“]/);
  });

  it.each(everyText.filter(({ language }) => language === "de"))("is German in $label", ({ text }) => {
    expect(text).not.toMatch(/[\s\u00a0][;:!?]/);
    expect(text).not.toMatch(/['"«»”]/);
    expect(text.match(/„/g)?.length).toBe(text.match(/“/g)?.length);
    expect(text).not.toMatch(/Strasbourg|Strassburg/);
    expect(text).not.toMatch(
      /daß|muß|läßt|bißchen|gross|strasse|heiss|ausser|schliess|grüss|(?<!\p{L})(?:z\. ?B|d\. ?h)\./iu,
    );
  });
});
