"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useTransition } from "react";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { daysOf } from "@/domain/activity/bundle";
import { addressOfActivity, conditionsOf, isFigure } from "@/domain/activity/filter";
import { addressOfPeriod } from "@/domain/progress/period";
import { Day } from "./day";
import { Filters } from "./filters";
import { useKnown } from "./known";
import { useLine } from "./line";
import { Older } from "./older";
import type { FigureWords, Given } from "./shape";

/** So many lines of what others did are said in full. */
const mostSaid = 3;

/** What happened in a programme, day by day, the newest first; `period` is the choice of the period. */
export function Activity({
  given,
  figures,
  period,
}: {
  readonly given: Given;
  readonly figures: FigureWords;
  readonly period: ReactNode;
}) {
  const t = useTranslations("activity");
  const { programme } = useProgramme();
  const [pending, start] = useTransition();
  const announce = useAnnounce();
  const line = useLine();
  const { entries, next, ideas, loadOlder } = useKnown(given, (fresh, ideas) => {
    const bundles = daysOf(fresh, programme.timeZone).flatMap((day) => day.bundles);
    const lines = bundles.slice(0, mostSaid).map((bundle) => t("told", { line: line.said(bundle, ideas) }));
    const rest = bundles.length - lines.length;
    announce([...lines, ...(rest > 0 ? [t("andMore", { count: rest })] : [])].join(" "));
  });
  const days = daysOf(entries, programme.timeZone);
  const address = `/${programme.slug}/progress/activity`;
  const { asked, filter, before, counted } = given;
  const filtered = conditionsOf(filter) > 0;
  const shown = t("shown", { count: entries.length, days: days.length });
  useSaidWhenAsked(
    addressOfActivity(asked, filter),
    entries.length > 0 ? shown : t(filtered ? "emptyFiltered" : "empty"),
  );
  return (
    <>
      <div className="progress-tools act-tools">
        {period}
        <Filters asked={asked} filter={filter} figures={figures} start={start} />
      </div>
      {isFigure(filter.kind) && counted && (
        <p className="small muted act-counted">
          {t.rich("counted", {
            count: counted.length,
            link: (words) => (
              <Link
                href={{
                  pathname: `/${programme.slug}/progress/figures/${filter.kind}`,
                  search: searchOf(addressOfPeriod(asked)),
                }}
                prefetch={false}
              >
                {words}
              </Link>
            ),
          })}
        </p>
      )}
      {entries.length > 0 && <p className="small muted act-shown">{shown}</p>}
      {before !== null && (
        <p className="no-print">
          <Link className="link" href={{ pathname: address, search: searchOf(addressOfActivity(asked, filter)) }}>
            {t("newest")}
          </Link>
        </p>
      )}
      <div className="act-days" aria-busy={pending}>
        {days.map((day, place) => (
          <Day key={day.day} day={day} continued={place === 0 && given.continued === day.day} ideas={ideas} />
        ))}
      </div>
      {entries.length === 0 && next === null && (
        <div className="sheet act-empty">
          <p className="act-empty-title">{t(filtered ? "emptyFiltered" : "empty")}</p>
          <p className="muted">{t(filtered ? "emptyFilteredWhy" : "emptyWhy")}</p>
        </div>
      )}
      <Older
        found={entries.length}
        next={next}
        href={{
          pathname: address,
          search: searchOf(addressOfActivity(asked, filter, next === null ? {} : { before: next })),
        }}
        earlier={given.earlier === null ? null : { pathname: address, search: searchOf(given.earlier) }}
        load={loadOlder}
      />
    </>
  );
}

function searchOf(search: string): string {
  return search && `?${search}`;
}

/** Says what there is once something else was asked for. */
function useSaidWhenAsked(asked: string, message: string): void {
  const announce = useAnnounce();
  const before = useRef(asked);
  useEffect(() => {
    if (before.current === asked) return;
    before.current = asked;
    announce(message);
  }, [announce, asked, message]);
}
