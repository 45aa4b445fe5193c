import { describe, expect, test } from "vitest";
import de from "./de.json";
import en from "./en.json";
import fr from "./fr.json";
import { read } from "./icu";
import { faultsIn } from "./typography";
import { cognates, wordsOf } from "./words";

type Messages = { readonly [key: string]: string | Messages };

const languages = { de: sentences(de), fr: sentences(fr), en: sentences(en) };

describe("every sentence", () => {
  test.each(["fr", "en"] as const)("of de exists in %s, and no other", (language) => {
    expect([...languages[language].keys()].sort()).toEqual([...languages.de.keys()].sort());
  });

  test.each(["fr", "en"] as const)("takes the same arguments in de and %s", (language) => {
    const shared = [...languages.de.keys()].filter((key) => languages[language].has(key));
    const ask = (messages: Map<string, string>) =>
      shared.map((key) => `${key}: ${[...read(messages.get(key) ?? "").asks].sort().join(" ")}`);
    expect(ask(languages[language])).toEqual(ask(languages.de));
  });

  test.each(["de", "fr", "en"] as const)("of %s says something", (language) => {
    expect([...languages[language]].filter(([, message]) => message.trim() === "")).toEqual([]);
  });
});

describe("every word", () => {
  test.each([
    ["de", "fr"],
    ["de", "en"],
    ["fr", "en"],
  ] as const)("that %s and %s have in common is known to be of both", (one, other) => {
    const known = cognates(one, other);
    const words = new Set([...languages[other].values()].flatMap(wordsOf));
    const common = [...languages[one]].flatMap(([key, message]) =>
      wordsOf(message)
        .filter((word) => words.has(word) && !known.has(word))
        .map((word) => `${key}: ${word}`),
    );
    expect(common).toEqual([]);
  });
});

describe("the typography", () => {
  test.each([
    ["fr", "Voulez-vous archiver\u00a0?", true],
    ["fr", "Voulez-vous archiver ?", false],
    ["fr", "Voulez-vous archiver\u202f?", false],
    ["fr", "{name} a déplacé «\u00a0{title}\u00a0»", true],
    ["fr", "{name} a déplacé «{title}»", false],
    ["fr", "{name} a déplacé “{title}”", false],
    ["fr", "À 14:05\u00a0: {count, plural, one {une idée\u00a0!} many {# idées\u00a0!} other {# idées\u00a0!}}", true],
    ["fr", "{count, plural, one {une idée!} other {# idées!}}", false],
    ["fr", "Aujourd''hui", false],
    ["fr", "Envoi…", true],
    ["fr", "Envoi …", false],
    ["fr", "Envoi...", false],
    ["fr", "Au coeur du tableau", false],
    ["fr", "?", true],
    ["de", "„{title}“ liegt unter „{status}“.", true],
    ["de", '„{title}” liegt unter "{status}".', false],
    ["de", "{count, plural, one {„# Idee“} other {„# Ideen}}", false],
    ["de", "“{title}„", false],
    ["de", "Wird gesendet\u00a0…", true],
    ["de", "Wird gesendet …", false],
    ["de", "zum Beispiel oder z.\u00a0B. so", true],
    ["de", "oder z. B. so", false],
    ["de", "oder z.B. so", false],
    ["de", "Neu – {who}", true],
    ["de", "Neu - {who}", false],
    ["de", "Neu– hier", false],
    ["de", "Dresden–Straßburg", true],
    ["de", "Daß die Strasse", false],
    ["de", "Das Passwort muss passen, außer samstags.", true],
    ["de", "Wirklich ?", false],
    ["en", "“{title}” is in “{status}”.", true],
    ["en", "„{title}“ is here", false],
    ["en", "“{title} is here", false],
    ["en", "It''s here", false],
    ["en", "It’s here…", true],
  ] as const)("in %s, of “%s” is right: %s", (language, message, right) => {
    expect(faultsIn(language, message).length === 0).toBe(right);
  });

  test.each(["de", "fr", "en"] as const)("of every sentence of %s is right", (language) => {
    expect(
      [...languages[language]].flatMap(([key, message]) =>
        faultsIn(language, message).map((fault) => `${key}: ${fault}`),
      ),
    ).toEqual([]);
  });

  test("of every French plural has the form for millions", () => {
    const plurals = [...languages.fr].filter(([, message]) => /,\s*plural\s*,/.test(message));
    expect(plurals.filter(([, message]) => !/\bmany\s*\{/.test(message))).toEqual([]);
  });

  test("of every number that is told is that of its language", () => {
    // A number that is put in as it is has no thousands, and a day none of its language's order.
    for (const [language, messages] of Object.entries(languages)) {
      expect(
        [...messages].filter(([, message]) => /\{(?:count|shown|rest|place|days|most)\}/.test(message)),
        language,
      ).toEqual([]);
    }
  });
});

function sentences(messages: Messages, path = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[`${path}${key}`, value]] : [...sentences(value, `${path}${key}.`)],
    ),
  );
}
