"use client";

import { useLocale, useTranslations } from "next-intl";
import { type Day, noonOf } from "@/domain/day";
import { regionOf } from "@/domain/language";
import { tokenZone } from "@/domain/token";
import { asPrinted } from "@/domain/written-day";

/** Days and moments as this reader writes them, by the clocks that tokens are counted by. */
export function useTokenDates(): {
  readonly day: (day: Day) => string;
  readonly dayAt: (instant: string) => string;
  readonly moment: (instant: string) => string;
} {
  const t = useTranslations("token");
  const region = regionOf(useLocale());
  const days = new Intl.DateTimeFormat(region, {
    timeZone: tokenZone,
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const times = new Intl.DateTimeFormat(region, { timeZone: tokenZone, hour: "2-digit", minute: "2-digit" });
  const dayAt = (instant: string): string => asPrinted(days.format(new Date(instant)), region);
  return {
    day: (day) => asPrinted(days.format(noonOf(day)), region),
    dayAt,
    // What joins a day and a time differs between the browser's own words and the server's.
    moment: (instant) => t("moment", { day: dayAt(instant), time: times.format(new Date(instant)) }),
  };
}
