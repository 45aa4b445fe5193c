import { CalendarDays } from "lucide-react";
import Link from "next/link";
import type { TellingFigure } from "@/domain/activity/filter";
import { addressOfPeriod } from "@/domain/progress/period";
import { saidIn } from "./say";
import type { Telling } from "./shape";

/** The way from a figure of the period, or from its list of moves, to the days on which it came about. */
export function ByDay({
  telling,
  kind,
  words = false,
}: {
  readonly telling: Telling;
  readonly kind: TellingFigure | "moves";
  /** Whether the link says where it leads; beside a figure a sign has to do. */
  readonly words?: boolean;
}) {
  const { voices, programme, progress, linked } = telling;
  if (!linked) return null;
  const said = saidIn(voices, ({ t }) => t("byDay"));
  const what = saidIn(voices, ({ t }) => t(kind === "moves" ? "moved.title" : `list.${kind}`));
  const search = [addressOfPeriod(progress.period.asked), `kind=${kind}`].filter(Boolean).join("&");
  return (
    <Link
      className={words ? "link no-print" : "by-day no-print"}
      href={{ pathname: `/${programme.slug}/progress/activity`, search: `?${search}` }}
      prefetch={false}
      title={said}
      aria-label={`${said}: ${what}`}
    >
      <CalendarDays className="i" aria-hidden="true" />
      {words && said}
    </Link>
  );
}
