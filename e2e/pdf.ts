import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A line of a page as a program finds it: its words, and how far from the top of the page it stands, in millimetres. */
export interface Line {
  readonly text: string;
  readonly top: number;
  readonly left: number;
}

export interface Sheet {
  /** Width and height in millimetres. */
  readonly size: readonly [number, number];
  /** The lines from the top to the bottom; beside each other, the left one first. */
  readonly lines: readonly Line[];
  /** All of it, with single spaces. */
  readonly text: string;
}

const millimetres = (points: number): number => (points / 72) * 25.4;

/** The pages of a PDF, read by another program than the one that made it. */
export async function sheetsOf(pdf: Uint8Array): Promise<readonly Sheet[]> {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const words = items.flatMap((item) =>
      "str" in item && item.str.trim() !== ""
        ? [{ text: item.str, left: millimetres(item.transform[4]), top: millimetres(height - item.transform[5]) }]
        : [],
    );
    sheets.push({
      size: [Math.round(millimetres(width)), Math.round(millimetres(height))],
      lines: words.sort((a, b) => Math.round(a.top) - Math.round(b.top) || a.left - b.left),
      text: items
        .map((item) => ("str" in item ? item.str + (item.hasEOL ? " " : "") : ""))
        .join("")
        .replaceAll(/\s+/g, " "),
    });
  }
  await task.destroy();
  return sheets;
}
