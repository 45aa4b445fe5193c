import { isLanguage, type Language } from "@/domain/language";
import type { Asked } from "@/domain/progress/period";
import { addressOfPeriod } from "@/domain/progress/period";
import type { Choice } from "./report";

/** How a report is to be told, as an address says it. */
export interface Wished extends Choice {
  /** One language, or two side by side. */
  readonly languages: readonly Language[];
}

interface Spoken {
  readonly languages: readonly Language[];
}

/** More ideas than these nobody prints in full. */
const mostChosen = 500;

/** The languages, one or two at a time, that a report on a programme can be told in; the usual ones first. */
export function tongues({ languages }: Spoken): readonly (readonly Language[])[] {
  const pairs = languages.flatMap((one, place) => languages.slice(place + 1).map((other) => [one, other]));
  return [...pairs, ...languages.map((language) => [language])];
}

/**
 * What an address wishes of a report: "?languages=de" or "?languages=de-fr", "?names=no", "?ideas=3,12". Where it says
 * nothing, or what is not possible, the first two languages, with names, and no idea in full.
 */
export function wishedIn(address: { getAll(key: string): readonly string[] }, programme: Spoken): Wished {
  const [spoken] = address.getAll("languages");
  const possible = tongues(programme);
  const asked = (spoken ?? "").split("-").filter(isLanguage);
  const numbers = address
    .getAll("ideas")
    .flatMap((part) => part.split(","))
    .filter((part) => /^[1-9]\d{0,8}$/.test(part))
    .map(Number);
  return {
    languages: possible.find((choice) => choice.join("-") === asked.join("-")) ?? possible[0] ?? [],
    names: address.getAll("names")[0] !== "no",
    chosen: [...new Set(numbers)].sort((a, b) => a - b).slice(0, mostChosen),
  };
}

/** The search part of an address that asks for a report, as names and values; what is usual is not said. */
export function searchOf(
  period: Asked | null,
  { languages, names, chosen }: Wished,
  programme: Spoken,
): readonly (readonly [string, string])[] {
  const usual = tongues(programme)[0]?.join("-");
  const wished = languages.join("-");
  return [
    ...new URLSearchParams(period ? addressOfPeriod(period) : ""),
    ...(wished === usual ? [] : [["languages", wished] as const]),
    ...(names ? [] : [["names", "no"] as const]),
    ...(chosen.length > 0 ? [["ideas", chosen.join(",")] as const] : []),
  ];
}
