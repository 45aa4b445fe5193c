import { dayOf } from "@/domain/day";
import { daysOf } from "@/domain/progress/period";
import { pageRules } from "@/domain/report/page-box";
import type { ReportProps } from "./report";

/** The lines at the edges of each printed page: programme, period, the day it was made, and the number of the page. */
export function RunningHeads({ report, voices }: Pick<ReportProps, "report" | "voices">) {
  const { programme, progress, made } = report;
  const { first, last } = daysOf(progress.period, programme.timeZone);
  // Two languages may have the same words.
  const said = (words: readonly string[]): string => [...new Set(words)].join(" / ");
  const margins = {
    topLeft: said(voices.map(({ name }) => name(programme.names))),
    topRight: said(voices.map(({ say, day }) => say("head.days", { from: day(first), to: day(last) }))),
    bottomLeft: said(
      voices.map(({ say, longDay }) => say("head.made", { day: longDay(dayOf(new Date(made), programme.timeZone)) })),
    ),
  };
  return <style>{pageRules(margins)}</style>;
}
