import Link from "next/link";
import type { ReactNode } from "react";
import type { Period } from "@/domain/progress/period";
import { daysOf } from "@/domain/progress/period";
import type { PlainFigure } from "@/domain/progress/progress";
import { plainFigureOf } from "@/domain/progress/progress";
import { Say } from "./say";
import { addressOfFigure, type Telling } from "./shape";
import type { Voice } from "./voice";

/** The sentence that the page begins with; each of its parts leads to the ideas that it is about. */
export function Headline(telling: Telling) {
  const { voices, progress, programme } = telling;
  return (
    <h1>
      <Say voices={voices}>
        {(voice) => {
          const count = (figure: PlainFigure): { n: number; words: string } => {
            const n = plainFigureOf(progress, figure).length;
            return { n, words: voice.count(n) };
          };
          const link = (figure: PlainFigure) => (words: ReactNode) =>
            telling.linked && plainFigureOf(progress, figure).length > 0 ? (
              <Link href={addressOfFigure(telling, { figure })} prefetch={false}>
                {words}
              </Link>
            ) : (
              words
            );
          const part = (figure: "new" | "forward" | "stuck" | "done"): ReactNode =>
            voice.t.rich(`headline.${figure}`, { ...count(figure), link: link(figure) });
          return voice.t.rich("headline.whole", {
            period: periodSaid(voice, progress.period, programme.timeZone),
            new: () => part("new"),
            forward: () => part("forward"),
            stuck: () => part("stuck"),
            done: () => part("done"),
          });
        }}
      </Say>
    </h1>
  );
}

/** A period as a sentence begins with it: "Seit dem Austausch vom 14. November". */
export function periodSaid(voice: Voice, period: Period, timeZone: string): string {
  const { first, last } = daysOf(period, timeZone);
  const { asked } = period;
  if (asked.kind === "exchange") {
    return voice.t(period.sinceExchange ? "period.sinceExchange" : "period.sinceBegin", { day: voice.longDay(first) });
  }
  if (asked.kind === "month") return voice.t("period.inMonth", { month: voice.month(`${asked.month}-01`) });
  if (first === last) return voice.t("period.onDay", { day: voice.longDay(first) });
  return voice.t("period.fromTo", { from: voice.longDay(asked.from), to: voice.longDay(asked.to) });
}
