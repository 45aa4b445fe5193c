import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderMarkdown } from "./markdown";

describe("Markdown", () => {
  test("becomes paragraphs, lists and links that lead out without our good name", () => {
    expect(renderMarkdown("Ein **Tag**\n\n- eins\n- zwei\n\n[hier](https://lesen.example)")).toBe(
      '<p>Ein <strong>Tag</strong></p>\n<ul>\n<li>eins</li>\n<li>zwei</li>\n</ul>\n<p><a href="https://lesen.example" rel="nofollow ugc noopener">hier</a></p>',
    );
  });
  test("has headings below those of the page", () => {
    expect(renderMarkdown("# Eins")).toBe("<h3>Eins</h3>");
  });
  test("turns a mention into a place for a name, but not in code", () => {
    const id = "01a2083f-70eb-7574-a694-f9966d9b7f5a";
    expect(renderMarkdown(`Hallo @[${id}]!`)).toBe(`<p>Hallo <span data-mention="${id}"></span>!</p>`);
    expect(renderMarkdown(`\`@[${id}]\``)).toBe(`<p><code>@[${id}]</code></p>`);
  });
  test.each([
    "<script>alert(1)</script>",
    '<img src="https://elsewhere.example/x.png" onerror="alert(1)">',
    "![Bild](https://elsewhere.example/x.png)",
    "[los](javascript:alert(1))",
    "[los](data:text/html,x)",
    '<a href="https://x.example" onclick="alert(1)">x</a>',
    '<span data-mention="x" style="position:fixed">x</span>',
    '<https://x.example/"onmouseover=alert(1)>',
  ])("lets nothing through that acts or fetches: %s", (source) => {
    expect(renderMarkdown(source)).not.toMatch(/<script|<img|javascript:|data:text|\son\w+=|style=/i);
  });
  test.each([
    ["quotes within quotes", ">".repeat(20_000)],
    ["lists within lists", "1. ".repeat(6_000)],
    ["lists and quotes within each other", "- > ".repeat(5_000)],
    ["marks that may all belong together", "_a*".repeat(6_600)],
    ["brackets that close nothing", "]".repeat(20_000)],
    ["headings underlined one after the other", "a\n=\n".repeat(5_000)],
    ["headings underlined within a quote", "> a\n> -\n".repeat(2_500)],
  ])("is taken as plain words where its signs would take seconds to untangle: %s", (_, source) => {
    const began = performance.now();
    const html = renderMarkdown(source);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(html === `<p>${source.trim()}</p>`).toBe(true);
  });
  test("keeps mentions, and lets nothing through, where it is taken as plain words", () => {
    const id = "01a2083f-70eb-7574-a694-f9966d9b7f5a";
    expect(renderMarkdown(`${">".repeat(50)}<b>@[${id}]`)).toBe(
      `<p>${">".repeat(50)}&#x3C;b><span data-mention="${id}"></span></p>`,
    );
  });
  test("never fails, whatever is written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(renderMarkdown(text)).toBeTypeOf("string");
      }),
    );
  });
});
