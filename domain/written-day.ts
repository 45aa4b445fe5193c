/**
 * A day that a formatter has written, as it is printed: with its month on one line, and in French with the first of a
 * month as an ordinal, which Unicode's patterns do not know.
 */
export function asPrinted(day: string, language: string): string {
  const numbered = language === "fr" ? day.replace(/(?<!\S)1(?= \p{L})/u, "1er") : day;
  return numbered.replace(/(?<=\d(?:er|\.)?) (?=\p{L})|(?<=\p{L}\.?) (?=\d{4}$)/gu, "\u00A0");
}
