/** The most characters, as people count them, that each text may have. */
export const limits = { title: 200, description: 20_000, comment: 10_000, search: 200 } as const;

const graphemes = new Intl.Segmenter("und", { granularity: "grapheme" });

/** How many characters a person would count: "é" and "👩‍👧" are one each, however they are encoded. */
export function lengthOf(text: string): number {
  return counted(text, Number.POSITIVE_INFINITY);
}

/** Whether `text` has at most `most` characters; long texts are refused or accepted without counting where that decides. */
export function fits(text: string, most: number): boolean {
  if (text.length <= most) return true;
  // A character of more than 32 code units (flags, families and their skin tones need fewer) is no text.
  if (text.length > most * 32) return false;
  return counted(text, most) <= most;
}

/** Counts in pieces, and no further than just beyond `most`: in a long string each character takes the longer to find. */
function counted(text: string, most: number): number {
  let count = 0;
  let size = 1_000;
  for (let from = 0; from < text.length && count <= most; ) {
    // Never between the halves of one sign.
    const end = Math.min(from + size + (/[\uD800-\uDBFF]/.test(text.charAt(from + size - 1)) ? 1 : 0), text.length);
    const places = Array.from(graphemes.segment(text.slice(from, end)), ({ index }) => index);
    // The last one may go on behind the piece: the next piece begins with it, and is longer where it is all there is.
    const whole = end === text.length ? places.length : places.length - 1;
    count += whole;
    from = end === text.length ? end : from + (places[whole] ?? 0);
    size = whole === 0 ? size * 2 : 1_000;
  }
  return count;
}
