import { type Language, type Names, nameIn } from "@/domain/language";
import type { Fact } from "@/domain/report/changes";

/** The tables that a report comes to. */
export const parts = ["ideas", "figures", "changes"] as const;
export type Part = (typeof parts)[number];

/** The heads and names that tables need, besides those of the programme. */
export type TableWord =
  | `part.${Part}`
  | `head.${"mark" | "title" | "theme" | "status" | "due" | "owners" | "description"}`
  | `head.${"area" | "figure" | "count" | "tandem" | "some" | "nobody" | "active" | "done" | "median" | "ninetieth"}`
  | `head.${"day" | "change" | "by"}`
  | `area.${"period" | "movement" | "concern" | "status" | "theme" | "age" | "stay"}`
  | `figure.${"first" | "last" | "made" | "toDone" | "themeless"}`
  | `figure.${"new" | "forward" | "back" | "done" | "parked" | "resumed"}`
  | `figure.${"stuck" | "overdue" | "ownerless" | "incomplete"}`;

/** How tables are told in one language. */
export interface TableVoice {
  readonly language: Language;
  readonly word: (key: TableWord) => string;
  /** The head of the column of ideas that only one city carries. */
  readonly alone: (city: string) => string;
  /** So many days, by the place among the groups of ages. */
  readonly age: (group: number) => string;
  /** What became of an idea, as a sentence. */
  readonly fact: (fact: Fact) => string;
}

/** What a column is called that is the same for all voices. */
export function headIn(voices: readonly TableVoice[], say: (voice: TableVoice) => string): string {
  return [...new Set(voices.map(say))].join(" / ");
}

/** What a table is called; a slash is forbidden there. */
export function sheetNameIn(voices: readonly TableVoice[], part: Part): string {
  return [...new Set(voices.map(({ word }) => word(`part.${part}`)))].join(" · ").slice(0, 31);
}

export function namesIn(voices: readonly TableVoice[], names: Names | undefined): readonly string[] {
  return voices.map(({ language }) => (names ? nameIn(names, language) : ""));
}
