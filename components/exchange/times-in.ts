import type { useTranslations } from "next-intl";
import { dayOf } from "@/domain/day";
import type { Exchange } from "@/domain/exchange";
import { regionOf } from "@/domain/language";
import { asPrinted } from "@/domain/written-day";

type Span = Pick<Exchange, "begins" | "ends">;

export interface Times {
  /** With the day of the week, and times of day where it is a single day. */
  readonly when: (span: Span) => string;
  /** With all that is known: of several days also when the first begins and the last ends. */
  readonly fully: (span: Span) => string;
  /** What a calendar sheet shows of the first day. */
  readonly sheet: (span: Span) => { readonly weekday: string; readonly day: string; readonly month: string };
}

/** When exchanges take place, as a reader of this language writes it: by the clocks of the programme, wherever she is. */
export function timesIn(t: ReturnType<typeof useTranslations<"exchange">>, locale: string, timeZone: string): Times {
  const region = regionOf(locale);
  const format = (instant: string, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(region, { timeZone, ...options }).format(new Date(instant));

  // What joins the parts of a date differs between the browser's own words and the server's.
  const day = (instant: string, year: boolean): string =>
    t("day", {
      weekday: format(instant, { weekday: "long" }),
      date: asPrinted(format(instant, { day: "numeric", month: "long", ...(year && { year: "numeric" }) }), region),
    });
  const clock = (instant: string): string => format(instant, { hour: "2-digit", minute: "2-digit" });
  const days = ({ begins, ends }: Span): { from: string; to: string } => ({
    from: day(begins, yearOf(begins, timeZone) !== yearOf(ends, timeZone)),
    to: day(ends, true),
  });
  const isOneDay = ({ begins, ends }: Span): boolean =>
    dayOf(new Date(begins), timeZone) === dayOf(new Date(ends), timeZone);
  const onOneDay = ({ begins, ends }: Span): string =>
    t("sameDay", { day: day(begins, true), begins: clock(begins), ends: clock(ends) });

  return {
    when: (span) => (isOneDay(span) ? onOneDay(span) : t("days", days(span))),
    fully: (span) =>
      isOneDay(span)
        ? onOneDay(span)
        : t("manyDays", { ...days(span), begins: clock(span.begins), ends: clock(span.ends) }),
    sheet: ({ begins }) => ({
      weekday: format(begins, { weekday: "short" }),
      day: format(begins, { day: "numeric" }).replace(".", ""),
      month: format(begins, { month: "short" }),
    }),
  };
}

export function yearOf(instant: string, timeZone: string): string {
  return dayOf(new Date(instant), timeZone).slice(0, 4);
}
