import { isLanguage, type Language } from "@/domain/language";
import type { Member } from "@/domain/member";
import { type Fault, invalid } from "@/domain/outcome";
import type { Programme } from "@/domain/programme";
import { type Asked, askedIn, isMisread, type Misread } from "@/domain/progress/period";
import { mostChosen } from "@/domain/report-link";
import { refined } from "./input";
import { Problem } from "./problem";

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

const faults = {
  not_a_month: "not_a_day",
  not_a_day: "not_a_day",
  before_start: "ends_early",
} as const satisfies Record<Misread["code"], Fault>;

/** The period that is asked for, as the address of the page asks for it. */
export function periodIn(asked: { readonly [Name in "month" | "from" | "to"]?: string | undefined }): Asked {
  const period = askedIn({
    get: (key) => (key === "month" || key === "from" || key === "to" ? (asked[key] ?? null) : null),
  });
  if (isMisread(period)) throw new Problem(invalid(period.field, faults[period.code]));
  return period;
}
