import { describe, expect, test } from "vitest";
import de from "./de.json";
import en from "./en.json";
import fr from "./fr.json";

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

describe("the typography", () => {
  test.each([
    ["Voulez-vous archiver\u00a0?", true],
    ["Voulez-vous archiver ?", false],
    ["{name} a déplacé «\u00a0{title}\u00a0»", true],
    ["{name} a déplacé «{title}»", false],
    ["À 14:05\u00a0: {count, plural, one {une idée\u202f!} many {# idées\u202f!} other {# idées\u202f!}}", true],
    ["{count, plural, one {une idée!} other {# idées!}}", false],
    ["?", true],
  ])("of “%s” is French: %s", (message, right) => {
    expect(frenchFaults(message).length === 0).toBe(right);
  });

  test("of every French sentence is French", () => {
    expect(
      [...languages.fr].flatMap(([key, message]) => frenchFaults(message).map((fault) => `${key}: ${fault}`)),
    ).toEqual([]);
  });

  test("of every German sentence has German quotation marks", () => {
    const outside = (message: string) => message.replaceAll(/„[^„“]*“/g, "");
    expect([...languages.de].filter(([, message]) => /["„“”]/.test(outside(message)))).toEqual([]);
  });

  test("of every French plural has the form for millions", () => {
    const plurals = [...languages.fr].filter(([, message]) => /,\s*plural\s*,/.test(message));
    expect(plurals.filter(([, message]) => !/\bmany\s*\{/.test(message))).toEqual([]);
  });
});

function sentences(messages: Messages, path = ""): Map<string, string> {
  return new Map(
    Object.entries(messages).flatMap(([key, value]): [string, string][] =>
      typeof value === "string" ? [[`${path}${key}`, value]] : [...sentences(value, `${path}${key}.`)],
    ),
  );
}

function frenchFaults(message: string): string[] {
  return read(message)
    .texts.flatMap((text) => [
      ...text.matchAll(
        /\S*(?<![\u00a0\u202f!?]|^|\d(?=:\d)|https?)[:;!?]|«(?![\u00a0\u202f])\S*|\S*(?<![\u00a0\u202f])»/g,
      ),
    ])
    .map(([fault]) => fault);
}

/** What an ICU message asks for, and what people may read: each branch as a text, with a letter for every argument. */
function read(message: string): { asks: Set<string>; texts: string[] } {
  const asks = new Set<string>();
  const texts: string[] = [];
  let at = 0;
  texts.push(text(0));
  return { asks, texts };

  function text(depth: number): string {
    let words = "";
    while (at < message.length) {
      const rest = message.slice(at);
      const quoted = /^'([{}#<][^']*)'?/.exec(rest);
      const tag = /^<\/?(\w+)\/?>/.exec(rest);
      if (rest[0] === "}") {
        if (depth > 0) return words;
        throw new Error(`A brace too many: ${message}`);
      }
      if (rest[0] === "{") words += argument(depth);
      else if (quoted) [words, at] = [words + quoted[1], at + quoted[0].length];
      else if (tag) {
        asks.add(`<${tag[1]}>`);
        at += tag[0].length;
      } else [words, at] = [words + rest[0], at + 1];
    }
    if (depth > 0) throw new Error(`A brace is missing: ${message}`);
    return words;
  }

  function argument(depth: number): string {
    const head = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?/.exec(message.slice(at));
    if (!head) throw new Error(`An argument without a name: ${message}`);
    asks.add(head[2] ? `${head[1]}:${head[2]}` : `${head[1]}`);
    at += head[0].length;
    while (message[at] !== "}") {
      if (at >= message.length) throw new Error(`A brace is missing: ${message}`);
      if (message[at] === "{") {
        at += 1;
        texts.push(text(depth + 1));
      }
      at += 1;
    }
    at += 1;
    return "x";
  }
}
