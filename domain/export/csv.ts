import type { Cell, Sheet } from "./sheet";

/** Tells spreadsheets that what follows is UTF-8, so that they show umlauts and accents. */
const mark = "\uFEFF";

/**
 * A table as CSV for spreadsheets of German and French desks: separated by semicolons, ended by CRLF, quoted as
 * RFC 4180 says, its days as "2026-11-23", which every spreadsheet knows for a day.
 */
export function csvOf({ head, rows }: Pick<Sheet, "head" | "rows">): string {
  const lines = [head.map(quoted), ...rows.map((row) => row.map(written))];
  return mark + lines.map((line) => `${line.join(";")}\r\n`).join("");
}

function written(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell).replace(".", ",");
  return typeof cell === "string" ? quoted(defused(cell)) : cell.day;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A spreadsheet takes a cell of a CSV file that begins with = + - or @ for a formula, whoever wrote it: one that
 * calls up an address could carry the rest of the table away. An apostrophe before it makes it a text, as when one
 * types it by hand. The same for a tab or a line's end at the beginning, which some readers drop and then look again,
 * for spaces before such a sign, and for the wide signs that some Asian keyboards write.
 */
export function defused(text: string): string {
  return /^(?:[\t\r\n]|[\s\u200B\u2060\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/.test(text) ? `'${text}` : text;
}
