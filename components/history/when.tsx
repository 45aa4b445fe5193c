"use client";

import { useLocale } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { type Day, dayOf, noonOf } from "@/domain/day";

type Precision = "day" | "date" | "time" | "clock";

const precisions: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: "numeric", month: "numeric" },
  date: { day: "numeric", month: "numeric", year: "numeric" },
  time: { day: "numeric", month: "numeric", hour: "2-digit", minute: "2-digit" },
  clock: { hour: "2-digit", minute: "2-digit" },
};

/** Dates and times as this reader writes them, in the programme's time zone; the year where it is not this one. */
export function useWhen(): {
  readonly of: (instant: string | number, precision: Precision) => string;
  readonly day: (day: Day) => string;
  readonly longDay: (instant: string) => string;
} {
  const locale = useLocale();
  const { programme, today } = useProgramme();
  const { timeZone } = programme;
  // English is read here by Europeans: the day stands before the month.
  const region = locale === "en" ? "en-GB" : locale;
  const format = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(region, { timeZone, ...options }).format(date);
  const isToday = (date: Date): boolean => dayOf(date, timeZone) === today;
  const thisYear = (date: Date): boolean =>
    new Intl.DateTimeFormat("en", { timeZone, year: "numeric" }).format(date) === today.slice(0, 4);
  return {
    of: (instant, precision) => {
      const date = new Date(instant);
      // What happened today is told by the clock.
      if (precision === "day" && isToday(date)) return format(date, precisions.clock);
      const year = precision !== "clock" && !thisYear(date) && { year: "numeric" as const };
      return format(date, { ...precisions[precision], ...year });
    },
    day: (day) => format(noonOf(day), { weekday: "short", day: "numeric", month: "numeric", year: "numeric" }),
    longDay: (instant) => {
      const date = new Date(instant);
      return format(date, { day: "numeric", month: "long", ...(!thisYear(date) && { year: "numeric" }) });
    },
  };
}

export function When({
  at,
  precision,
  className,
}: {
  readonly at: string;
  readonly precision: Precision;
  readonly className?: string;
}) {
  const when = useWhen();
  return (
    <time dateTime={at} className={className}>
      {when.of(at, precision)}
    </time>
  );
}
