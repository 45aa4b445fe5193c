import type { Day } from "@/domain/day";

/** What stands in a cell: text, a number, a calendar day, or nothing. */
export type Cell = string | number | { readonly day: Day } | null;

/** A table as a file keeps it. */
export interface Sheet {
  /** At most 31 characters, without the signs that spreadsheets forbid there. */
  readonly name: string;
  readonly head: readonly string[];
  /** How wide each column is, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}
