import writeWorkbook, { type CellObject } from "write-excel-file/universal";
import type { Language } from "@/domain/language";
import type { Cell, Sheet } from "./sheet";

/** No spreadsheet opens a file with a longer text in a cell. */
const longest = 32_767;

/** How a day is shown where the language is written. */
const dayFormats: Readonly<Record<Language, string>> = { de: "dd.mm.yyyy", fr: "dd/mm/yyyy", en: "dd/mm/yyyy" };

const plain = { alignVertical: "top" } as const;

/**
 * Tables as one XLSX file, each on a sheet of its own below a head that stays. Numbers are numbers and days are days.
 * A text is marked as one in the file, so that no spreadsheet takes it for a formula however it begins: nothing needs
 * to be put before it.
 */
export function workbookOf(sheets: readonly Sheet[], language: Language): Promise<Blob> {
  return writeWorkbook(
    sheets.map(({ name, head, widths, rows }) => ({
      sheet: name,
      data: [
        head.map((title): CellObject => ({ ...textCell(title), fontWeight: "bold" })),
        ...rows.map((row) => row.map((cell) => cellOf(cell, language))),
      ],
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBlob();
}

function cellOf(cell: Cell, language: Language): CellObject | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return { ...plain, value: cell, type: Number };
  if (typeof cell === "string") return textCell(cell);
  return { ...plain, value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: dayFormats[language] };
}

function textCell(text: string): CellObject {
  return { ...plain, value: kept(text), type: String, wrap: true };
}

/** A text as the format can hold it: not too long, and without what it would read as the number of a character. */
function kept(text: string): string {
  const short = text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
  return short.replace(/_(?=x[\dA-Fa-f]{4}_)/g, "_x005F_");
}
