"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useProgramme } from "@/components/programme/context";
import { type Day, noonOf } from "@/domain/day";
import { regionOf } from "@/domain/language";
import type { Month } from "@/domain/timeline";
import { asPrinted } from "@/domain/written-day";

/** Months and days as the reader writes them. */
export function useDays(): {
  readonly month: (month: Month) => string;
  readonly day: (day: Day) => string;
  readonly date: (day: Day) => string;
} {
  const region = regionOf(useLocale());
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat(region, { timeZone: "UTC", ...options });
    const month = format({ month: "long", year: "numeric" });
    const day = format({ weekday: "short", day: "numeric" });
    const date = format({ dateStyle: "long" });
    return {
      month: (value) => month.format(noonOf(`${value}-01`)),
      day: (value) => day.format(noonOf(value)),
      date: (value) => asPrinted(date.format(noonOf(value)), region),
    };
  }, [region]);
}

/** A day of the programme itself: when it begins, when it ends, and today. */
export interface Milestone {
  readonly day: Day;
  readonly kind: "begins" | "ends" | "today";
  readonly text: string;
}

export function useMilestones(): (month: Month) => readonly Milestone[] {
  const { programme, today } = useProgramme();
  const t = useTranslations("timeline");
  return useMemo(() => {
    const all: readonly Milestone[] = [
      { day: programme.begins, kind: "begins", text: t("begins") },
      ...(programme.ends === null ? [] : [{ day: programme.ends, kind: "ends" as const, text: t("ends") }]),
      { day: today, kind: "today", text: t("today") },
    ];
    return (month) => all.filter(({ day }) => day.startsWith(month)).sort((a, b) => (a.day < b.day ? -1 : 1));
  }, [programme, today, t]);
}
