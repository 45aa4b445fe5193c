import { assert, property, string } from "fast-check";
import { describe, expect, test } from "vitest";
import { markedIn, type Part, plainOf, quoteOf } from "./quote";
import { wantedIn } from "./words";

const wanted = (typed: string) => wantedIn(typed, { mark: "DS" });
const written = (parts: readonly Part[] | null): string =>
  (parts ?? []).map(({ text, found }) => (found ? `[${text}]` : text)).join("");

describe("a quote", () => {
  test("is the whole of a short text, with every form of the words marked", () => {
    const quote = quoteOf("Die Bücher, ein Buch für die Kinder.", "de", wanted("buch kind "));
    expect(written(quote)).toBe("Die [Bücher], ein [Buch] für die [Kinder].");
  });

  test("of a long text stands where most words are together, cut between words", () => {
    const filler = "Davon ist hier nicht weiter die Rede. ".repeat(12);
    const quote = quoteOf(`Ein Buch. ${filler}Am Ende lesen Kinder ein Buch. ${filler}`, "de", wanted("Kinder Buch "));
    expect(written(quote)).toContain("lesen [Kinder] ein [Buch].");
    expect(written(quote)).toMatch(/^… \S.*\S …$/);
    expect(written(quote).length).toBeLessThan(320);
  });

  test("is none where no word stands", () => {
    expect(quoteOf("Ein Heft", "de", wanted("Buch "))).toBeNull();
    expect(quoteOf("", "de", wanted("Buch "))).toBeNull();
  });

  test("is short even of a word without an end, and breaks no sign", () => {
    const quote = quoteOf("𝒶".repeat(5_000), "de", wanted(`${"𝒶".repeat(200)} `));
    expect(written(quote).length).toBeLessThan(400);
    expect(written(quote)).not.toMatch(/\p{Surrogate}/u);
  });
});

test("in a title marked words and the others make the whole", () => {
  expect(written(markedIn("Œuvres et médiathèques", "fr", wanted("oeuvre mediath")))).toBe(
    "[Œuvres] et [médiathèques]",
  );
});

test.each([
  ["**fett** und *schräg*, ~~weg~~ und `code`", "fett und schräg, weg und code"],
  ["# Kopf\n\n- eins\n- [ ] zwei\n1. drei\n> Zitat", "Kopf eins zwei drei Zitat"],
  ["[Katalog](https://example.org/a_b) und ![Bild](x.png)", "Katalog und Bild"],
  ["@[01935c7e-5f1a-7c3e-9b51-8f0e2d6a4c10] bitte", "@… bitte"],
  ["Leser*innen, snake_case, 2 * 3", "Leser*innen, snake_case, 2 3"],
  ["```\nvier\n```", "vier"],
  ["\\*kein\\* Stern\\!", "kein Stern!"],
])("of Markdown the words are left: %j", (markdown, plain) => {
  expect(plainOf(markdown)).toBe(plain);
});

test("no text keeps it busy, and every quote is a part of its text", () => {
  for (const sign of ["[", "![", "](", "*", "`", "> ", "# ", "- ", "\\", "_a", "@[", "a ".repeat(5)]) {
    const began = performance.now();
    plainOf(sign.repeat(20_000 / sign.length));
    expect(performance.now() - began, sign).toBeLessThan(500);
  }
  assert(
    property(string({ unit: "grapheme", maxLength: 400 }), string({ maxLength: 20 }), (text, typed) => {
      const quote = quoteOf(`Buch ${text}`, "de", wanted(`${typed} Buch`));
      const inner = (quote ?? [])
        .map((part) => part.text)
        .join("")
        .replace(/^… | …$/g, "");
      expect(`Buch ${text}`).toContain(inner);
    }),
  );
});
