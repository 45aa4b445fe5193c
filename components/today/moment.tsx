import { useLocale, useTranslations } from "next-intl";
import { dayOf, daysBetween } from "@/domain/day";
import { regionOf } from "@/domain/language";

/** When something happened, by the clocks of its programme: the closer it is, the shorter it is said. */
export function Moment({
  at,
  now,
  timeZone,
}: {
  readonly at: string;
  readonly now: string;
  readonly timeZone: string;
}) {
  const t = useTranslations("today.when");
  const region = regionOf(useLocale());
  const written = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(region, { timeZone, ...options }).format(new Date(at));
  const clock = written({ hour: "2-digit", minute: "2-digit" });
  const [then, today] = [dayOf(new Date(at), timeZone), dayOf(new Date(now), timeZone)];
  const ago = daysBetween(then, today);
  const say = (): string => {
    if (ago === 0) return t("today", { clock });
    if (ago === 1) return t("yesterday", { clock });
    if (ago < 7) return t("weekday", { weekday: written({ weekday: "short" }), clock });
    const year = then.slice(0, 4) !== today.slice(0, 4) && { year: "numeric" as const };
    return written({ day: "2-digit", month: "2-digit", ...year });
  };
  return (
    <time dateTime={at} className="num">
      {say()}
    </time>
  );
}
