"use client";

import { useLocale, useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import type { ActivityDay } from "@/domain/activity/bundle";
import { noonOf } from "@/domain/day";
import { regionOf } from "@/domain/language";
import { asPrinted } from "@/domain/written-day";
import { Bundle } from "./bundle";
import type { Ideas } from "./shape";

/** A day of the programme, and what people did on it. */
export function Day({
  day: { day, bundles },
  continued,
  ideas,
}: {
  readonly day: ActivityDay;
  /** Whether newer parts of it stand on the page before. */
  readonly continued: boolean;
  readonly ideas: Ideas;
}) {
  const said = useDaySaid();
  return (
    <section className="act-day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`} tabIndex={-1}>
        <time dateTime={day}>{said(day, continued)}</time>
      </h2>
      <ol className="sheet act-bundles">
        {bundles.map((bundle) => (
          <Bundle key={bundle.key} bundle={bundle} ideas={ideas} />
        ))}
      </ol>
    </section>
  );
}

/** A day as its heading: "Heute, Montag, 23. November 2026". */
function useDaySaid(): (day: string, continued: boolean) => string {
  const t = useTranslations("activity");
  const region = regionOf(useLocale());
  const { today } = useProgramme();
  const format = new Intl.DateTimeFormat(region, { timeZone: "UTC", dateStyle: "full" });
  return (day, continued) => {
    const written = asPrinted(format.format(noonOf(day)), region);
    if (day === today && !continued) return t("today", { day: written });
    const begun = written.replace(/^./u, (letter) => letter.toLocaleUpperCase(region));
    return continued ? t("continued", { day: begun }) : begun;
  };
}
