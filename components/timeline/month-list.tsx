"use client";

import { useTranslations } from "next-intl";
import type { FreeDay } from "@/domain/holiday";
import type { Dated, Month } from "@/domain/timeline";
import { IdeaLines } from "./idea-lines";
import { MonthDays } from "./month-days";
import { useDays } from "./words";

const first = 12;

/** The months one below the other: for narrow windows, and on paper. */
export function MonthList({
  months,
  free,
  dated,
  whole,
}: {
  readonly months: readonly Month[];
  readonly free: readonly FreeDay[];
  readonly dated: Dated;
  readonly whole: boolean;
}) {
  const t = useTranslations("timeline");
  const { month: written } = useDays();
  return (
    <div className="month-list">
      {months.map((month) => {
        const cards = dated.byMonth.get(month) ?? [];
        return (
          <section key={month} aria-label={written(month)}>
            <h2>{written(month)}</h2>
            <MonthDays month={month} free={free} />
            {cards.length > 0 ? (
              <IdeaLines
                cards={cards}
                first={first}
                label={t("inMonth", { month: written(month) })}
                status
                whole={whole}
              />
            ) : (
              <p className="small muted">{t("none")}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
