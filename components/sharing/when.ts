"use client";

import { useLocale, useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { type Day, noonOf } from "@/domain/day";
import { regionOf } from "@/domain/language";
import { asPrinted } from "@/domain/written-day";

/** Days and moments as this reader writes them, by the clocks of the programme. */
export function useDates(): {
  readonly day: (day: Day) => string;
  /** The last day on which a link opens that ends at this instant. */
  readonly lastDay: (expiresAt: string) => string;
  readonly moment: (instant: string) => string;
} {
  const t = useTranslations("sharing");
  const { timeZone } = useProgramme().programme;
  const region = regionOf(useLocale());
  const days = new Intl.DateTimeFormat(region, { timeZone, day: "numeric", month: "long", year: "numeric" });
  const plain = new Intl.DateTimeFormat(region, { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" });
  const times = new Intl.DateTimeFormat(region, { timeZone, hour: "2-digit", minute: "2-digit" });
  const whole = (day: string): string => asPrinted(day, region);
  return {
    day: (day) => whole(plain.format(noonOf(day))),
    lastDay: (expiresAt) => whole(days.format(new Date(Date.parse(expiresAt) - 1))),
    // What joins a day and a time differs between the browser's own words and the server's.
    moment: (instant) =>
      t("moment", { day: whole(days.format(new Date(instant))), time: times.format(new Date(instant)) }),
  };
}
