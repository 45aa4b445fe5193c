/** What stands in the margins of each printed page. */
export interface Margins {
  readonly topLeft: string;
  readonly topRight: string;
  readonly bottomLeft: string;
}

/** The rules that write it there, with the number of the page and of all pages in the last corner. */
export function pageRules({ topLeft, topRight, bottomLeft }: Margins): string {
  return `@page {
  size: A4;
  margin: 24mm 15mm 20mm;
  @top-left { ${words} content: ${quoted(topLeft)}; vertical-align: bottom; padding-bottom: 5mm; }
  @top-right { ${words} content: ${quoted(topRight)}; vertical-align: bottom; padding-bottom: 5mm; text-align: right; }
  @bottom-left { ${words} content: ${quoted(bottomLeft)}; vertical-align: top; padding-top: 4mm; }
  @bottom-right { ${words} content: counter(page) " / " counter(pages); vertical-align: top; padding-top: 4mm; }
}`;
}

const words = "font: 400 8pt/1.35 'Atkinson Hyperlegible Next Variable', sans-serif; color: #333;";

/** A string of CSS that says exactly these words, whatever stands in them. */
function quoted(text: string): string {
  return `"${text.replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
