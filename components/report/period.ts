import { daysOf } from "@/domain/progress/period";
import type { Report } from "@/domain/report/report";
import type { ReportVoice } from "./voice";

/** The first and the last day of the period. */
export function periodSpan({ say, longDay }: ReportVoice, { programme, progress }: Report): string {
  const { first, last } = daysOf(progress.period, programme.timeZone);
  return first === last ? longDay(first) : say("head.span", { from: longDay(first), to: longDay(last) });
}
