import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pieceByPiece, sheetOf } from "./suggestion";
import { partsOf } from "./translatable";

const anna = "@[0192e4a0-0000-7000-8000-00000000000a]";
const whole = [
  "# Lesen am Fluss",
  "",
  `Am **Freitag** liest ${anna} mit _vielen_ Kindern; mehr [im Plan](https://example.org/plan_a?b=1)`,
  "",
  "- [ ] Bücher holen",
  "  1. `npm start` aufrufen & <warten>",
  "> Schön, *sehr ~~un~~ schön*!  ",
  "| Tag | Ort |",
  "| --- | --- |",
  "| Montag | https://example.org. |",
  "```",
  "nicht übersetzen",
  "```",
  "",
  "[quelle]: https://example.org",
].join("\n");

/** The words of a sheet's paragraphs as some machine would answer them. */
function answer(html: string, change: (words: string) => string): string {
  return html.replace(
    />([^<]+)</g,
    (_, words: string) => `>${words.replace(/&\w+;|[^&]+/g, (part) => (part.startsWith("&") ? part : change(part)))}<`,
  );
}

describe("what is sent of a text", () => {
  test("has its words, and neither addresses nor mentions nor code", () => {
    const { html } = sheetOf(whole, "description");
    for (const words of [
      "Lesen am Fluss",
      "Freitag",
      "im Plan",
      "Bücher holen",
      "aufrufen &amp; &lt;warten&gt;",
      "Ort",
    ]) {
      expect(html).toContain(words);
    }
    expect(html).not.toMatch(/example\.org|0192e4a0|npm|nicht übersetzen|quelle|#|\*\*|\| /);
    expect(html).toContain('Am <b id="1">Freitag</b> liest <code translate="no" class="notranslate">1</code> mit');
  });

  test("is a whole sentence where it goes on in the next line", () => {
    expect(sheetOf("Wir lesen am Fluss,\nwo es\nschön ist.\nDanach Kaffee.", "comment").html).toBe(
      "<p>Wir lesen am Fluss, wo es schön ist.</p>\n<p>Danach Kaffee.</p>",
    );
  });

  test("of a title is one line without Markdown", () => {
    const sheet = sheetOf("1. Lesen * & * Hören", "title");
    expect(sheet.html).toBe("<p>1. Lesen * &amp; * Hören</p>");
    expect(sheet.read("<p>1. Lire *\n &amp; * Écouter</p>")).toBe("1. Lire * & * Écouter");
  });
});

describe("what a machine answers", () => {
  test("becomes Markdown of the same structure", () => {
    const { html, read } = sheetOf(whole, "description");
    expect(read(html)).toBe(whole);
    expect(read(answer(html, (words) => (/^\d+$/.test(words) ? words : words.toUpperCase())))).toBe(
      whole
        .replace(/Lesen am Fluss|Bücher holen|Freitag|Am |liest| mit |vielen|Kindern; mehr|im Plan/g, (words) =>
          words.toUpperCase(),
        )
        .replace(/aufrufen|warten|Schön|sehr|\bun\b|schön|Tag \||Ort|Montag/g, (words) => words.toUpperCase()),
    );
  });

  test("may turn round what it got, and put spaces where Markdown has none", () => {
    const { read } = sheetOf(`**Morgen** liest ${anna} [hier](https://example.org).`, "comment");
    expect(
      read(
        '<p><code translate="no" class="notranslate"> 1 </code> lit <a id="2">\nici </a><b id="1">demain </b>&#33; &eacute;</p>',
      ),
    ).toBe(`${anna} lit  [ici](https://example.org) **demain** ! &eacute;`);
  });

  test("may lose its tags; what they stood for is not lost", () => {
    const { read } = sheetOf(`**Morgen** liest ${anna} [hier](https://example.org) \`x\`.`, "comment");
    expect(read("<p>Demain, il lit ici.</p>")).toBe(`Demain, il lit ici. ${anna} <https://example.org> \`x\``);
    expect(read('<p>Il lit <b id="1">demain</p>')).toContain("Il lit **demain**");
    expect(read("<p><code>1</code><code>1</code><code>99</code> <script>x</script></p>")).not.toContain("<script");
  });

  test("is refused where it has not the paragraphs that were sent, or says nothing", () => {
    const { read } = sheetOf("Eins.\n\nZwei.", "comment");
    expect(read("<p>Un.</p>")).toBeNull();
    expect(read("Un. Deux.")).toBeNull();
    expect(read("<p></p><p> </p>")).toBeNull();
    expect(read("<p>\u0000</p><p>a</p>")).toBeNull();
  });
});

test("whatever a text is, its parts are the text, and an echo gives it back", () => {
  const sign = fc.constantFrom(
    ..."*_~`[]()!@<>#|\\-+.:/ \n\naZé1&".split(""),
    anna,
    "https://example.org",
    "](x)",
    "**",
    "```",
  );
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
      const source = signs.join("");
      const parts = partsOf(source)
        .map((part) =>
          "kept" in part
            ? part.kept
            : part.marks
                .map((mark) =>
                  "words" in mark ? mark.words : "atom" in mark ? mark.atom : "open" in mark ? mark.open : mark.close,
                )
                .join(""),
        )
        .join("");
      expect(parts.replace(/\s+/g, " ")).toBe(source.replace(/\s+/g, " "));
      const { html, read } = sheetOf(source, "description");
      const echo = read(html);
      if (echo !== null) expect(echo.replace(/\s+/g, "")).toBe(source.replace(/\s+/g, ""));
    }),
    { numRuns: 1_000 },
  );
});

test("the longest text is read quickly, whatever stands in it", () => {
  for (const piece of ["a", "a\n", "*a ", "`", "`a``", "[a", "_a", "<b>", "a.b-", "https://", "**a *", "@[", "| a "]) {
    const source = piece.repeat(20_000 / piece.length);
    const began = performance.now();
    const { html, read } = sheetOf(source, "description");
    read(html);
    expect(performance.now() - began, JSON.stringify(piece)).toBeLessThan(1_500);
  }
});

test("piece by piece, the words alone are translated", async () => {
  const asked: string[] = [];
  const translated = await pieceByPiece(whole, "description", async (words) => {
    asked.push(words);
    return words.toUpperCase();
  });
  expect(asked).toContain("im Plan");
  expect(asked.join(" ")).not.toMatch(/example|npm|0192/);
  expect(translated).toContain(
    `AM **FREITAG** LIEST ${anna} MIT _VIELEN_ KINDERN; MEHR [IM PLAN](https://example.org/plan_a?b=1)`,
  );
  expect(await pieceByPiece("Ja", "comment", async () => " ")).toBeNull();
});
