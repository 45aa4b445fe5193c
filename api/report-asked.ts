import { isLanguage, type Language } from "@/domain/language";
import type { Member } from "@/domain/member";
import type { Programme } from "@/domain/programme";
import type { Asked } from "@/domain/progress/period";
import { mostChosen } from "@/domain/report-link";
import { refined } from "./input";

/** What a file is made of: whose eyes see it, what of the programme, and how it is told. */
export interface Extent {
  readonly viewer: Member;
  readonly programme: Programme;
  readonly period: Asked;
  readonly names: boolean;
  readonly chosen: readonly number[];
  readonly languages: readonly Language[];
  /** The language in which the file is called something. */
  readonly reader: Language;
}

/** The languages of a list like "de,fr", each once; null where one of them is none. */
export function languagesIn(value: string): readonly Language[] | null {
  const named = [...new Set(value.split(","))];
  return named.every(isLanguage) ? named : null;
}

const numbers = new RegExp(`^(?:[1-9]\\d{0,8}(?:,[1-9]\\d{0,8}){0,${mostChosen - 1}})?$`);

/** The shelf numbers of a list like "3,12". */
export const numbersRule = refined((value) => numbers.test(value), "wrong_type").openapi({
  type: "string",
  example: "3,12",
});

export function chosenIn(value: string): readonly number[] {
  return value === "" ? [] : value.split(",").map(Number);
}
