import type { createTranslator } from "next-intl";
import { type Day, noonOf } from "@/domain/day";
import { type Language, type Names, nameIn, regionOf } from "@/domain/language";
import { asPrinted } from "@/domain/written-day";
import type messages from "@/messages/de.json";

type Messages = typeof messages;
type Translator = ReturnType<typeof createTranslator<Messages, "progress">>;

/** How progress is told in one language, whoever reads it: a report speaks two. */
export interface Voice {
  readonly language: Language;
  readonly t: Translator;
  readonly name: (names: Names) => string;
  readonly number: (value: number, digits?: number) => string;
  /** "23. April 2024" */
  readonly longDay: (day: Day) => string;
  /** "23.04.2024" */
  readonly day: (day: Day) => string;
  /** "23.04.", in the programme's time zone */
  readonly date: (instant: Date) => string;
  /** "April 2024" */
  readonly month: (day: Day) => string;
  /** "Apr." with a year where it is the first of one */
  readonly shortMonth: (instant: Date, year: boolean) => string;
  /** Small numbers as words. */
  readonly count: (value: number) => string;
}

export function voiceOf(language: Language, t: Translator, timeZone: string): Voice {
  const region = regionOf(language);
  const written = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(region, options);
  const long = written({ timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
  const short = written({ timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" });
  const dated = written({ timeZone, day: "2-digit", month: "2-digit" });
  const month = written({ timeZone: "UTC", month: "long", year: "numeric" });
  const brief = written({ timeZone, month: "short" });
  const briefYear = written({ timeZone, month: "short", year: "2-digit" });
  return {
    language,
    t,
    name: (names) => nameIn(names, language),
    number: (value, digits = 0) => new Intl.NumberFormat(region, { maximumFractionDigits: digits }).format(value),
    longDay: (day) => asPrinted(long.format(noonOf(day)), language),
    day: (day) => short.format(noonOf(day)),
    date: (instant) => dated.format(instant),
    month: (day) => month.format(noonOf(day)),
    shortMonth: (instant, year) => (year ? briefYear : brief).format(instant),
    count: (value) => (isSmall(value) ? t(`numbers.${value}`) : new Intl.NumberFormat(region).format(value)),
  };
}

const small = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** Whether a number is one that stands as a word in a sentence. */
export function isSmall(value: number): value is (typeof small)[number] {
  return small.some((number) => number === value);
}
