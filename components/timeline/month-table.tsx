"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useProgramme } from "@/components/programme/context";
import type { Card } from "@/domain/board";
import type { FreeDay } from "@/domain/holiday";
import { type LaneKind, lanesBy } from "@/domain/lanes";
import type { Language } from "@/domain/language";
import { type Dated, type Month, monthOf } from "@/domain/timeline";
import { arrowKeys } from "./arrow-keys";
import { IdeaLines } from "./idea-lines";
import { MonthDays } from "./month-days";
import { useDays } from "./words";

/** In one month of one lane; who wants more asks for it. */
const first = 3;

/** The months side by side, the lanes one below the other. */
export function MonthTable({
  months,
  free,
  dated,
  kind,
  language,
}: {
  readonly months: readonly Month[];
  readonly free: readonly FreeDay[];
  readonly dated: Dated;
  readonly kind: LaneKind;
  readonly language: Language;
}) {
  const { programme, today } = useProgramme();
  const t = useTranslations("timeline");
  const names = useTranslations("view.lanes");
  const days = useDays();
  const { lanes, cells } = useMemo(
    () => laid(dated, lanesBy(kind, programme, language)),
    [dated, kind, programme, language],
  );
  const now = monthOf(today);
  return (
    <section className="months" aria-label={t("label")}>
      <table onKeyDown={arrowKeys}>
        <thead>
          <tr>
            <th scope="col" className="months-corner">
              {names(kind)}
            </th>
            {months.map((month) => (
              <th key={month} scope="col" {...(month === now && { "aria-current": "date" as const })}>
                {days.month(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="months-days">
            <th scope="row">{t("days")}</th>
            {months.map((month) => (
              <td key={month}>
                <MonthDays month={month} free={free} />
              </td>
            ))}
          </tr>
          {lanes.map(({ id, name, count }) => (
            <tr key={id}>
              <th scope="row">
                {name ?? names(`without.${kind}`)}
                <span className="small muted">{t("ideas", { count })}</span>
              </th>
              {months.map((month) => {
                const cards = cells.get(`${id} ${month}`) ?? [];
                const label = t("cell", { lane: name ?? names(`without.${kind}`), month: days.month(month) });
                return (
                  <td key={month}>
                    {cards.length > 0 && (
                      <IdeaLines cards={cards} first={first} label={label} status={kind !== "status"} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function laid({ byMonth }: Dated, { laneOf, lanes }: ReturnType<typeof lanesBy>) {
  const cells = new Map<string, Card[]>();
  const counts = new Map<string, number>();
  for (const [month, cards] of byMonth) {
    for (const card of cards) {
      const lane = laneOf(card);
      const key = `${lane} ${month}`;
      const there = cells.get(key);
      if (there) there.push(card);
      else cells.set(key, [card]);
      counts.set(lane, (counts.get(lane) ?? 0) + 1);
    }
  }
  return { cells, lanes: lanes(new Set(counts.keys())).map((lane) => ({ ...lane, count: counts.get(lane.id) ?? 0 })) };
}
