/** The most characters, as people count them, that each text may have. */
export const limits = { title: 200, description: 20_000, comment: 10_000, search: 200 } as const;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** How many characters a person would count: "é" and "👩‍👧" are one each, however they are encoded. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

/** Whether `text` has at most `most` characters; long texts are refused or accepted without counting where that decides. */
export function fits(text: string, most: number): boolean {
  if (text.length <= most) return true;
  // A character of more than 32 code units (flags, families and their skin tones need fewer) is no text.
  if (text.length > most * 32) return false;
  return lengthOf(text) <= most;
}
