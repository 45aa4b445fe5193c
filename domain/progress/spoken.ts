import { isLanguage, type Language } from "@/domain/language";

/** In which languages progress is told: the one of whoever reads, one that was chosen, or all of the programme. */
export type Spoken = Language | "both" | null;

/** What an address asks for: "?languages=fr" or "?languages=both"; what it does not know is left out. */
export function spokenIn(asked: string | null, { languages }: { readonly languages: readonly Language[] }): Spoken {
  if (asked === "both") return "both";
  return isLanguage(asked) && languages.includes(asked) ? asked : null;
}

/** The languages in which something is told, the reader's first. */
export function languagesOf(
  spoken: Spoken,
  { languages }: { readonly languages: readonly Language[] },
  reader: { readonly language: Language },
): readonly Language[] {
  if (spoken === null) return [reader.language];
  if (spoken !== "both") return [spoken];
  return languages.toSorted((a, b) => Number(b === reader.language) - Number(a === reader.language));
}

/** How it stands in an address beside what else that asks for. */
export function withSpoken(search: string, spoken: Spoken): string {
  return [search, spoken === null ? "" : `languages=${spoken}`].filter(Boolean).join("&");
}
