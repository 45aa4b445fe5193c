"use client";

import { useLocale } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { type Day, dayOf, noonOf } from "@/domain/day";
import { regionOf } from "@/domain/language";
import { asPrinted } from "@/domain/written-day";

type Precision = "day" | "date" | "time" | "clock";

const precisions: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: "2-digit", month: "2-digit" },
  date: { day: "2-digit", month: "2-digit", year: "numeric" },
  time: { day: "2-digit", month: "2-digit", hour: "2-digit", minute: "2-digit" },
  clock: { hour: "2-digit", minute: "2-digit" },
};

/** Dates and times as this reader writes them, in the programme's time zone; the year where it is not this one. */
export function useWhen(): {
  readonly of: (instant: string | number, precision: Precision) => string;
  readonly day: (day: Day) => string;
  readonly longDay: (instant: string) => string;
} {
  const region = regionOf(useLocale());
  const { programme, today } = useProgramme();
  const { timeZone } = programme;
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
    day: (day) => format(noonOf(day), { weekday: "short", day: "2-digit", month: "2-digit", year: "numeric" }),
    longDay: (instant) => {
      const date = new Date(instant);
      const year = !thisYear(date) && { year: "numeric" as const };
      return asPrinted(format(date, { day: "numeric", month: "long", ...year }), region);
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
