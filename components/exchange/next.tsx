"use client";

import { CalendarClock } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useProgramme } from "@/components/programme/context";
import { type Exchange, isUnderWay } from "@/domain/exchange";
import { nameIn } from "@/domain/language";
import { useNext } from "./keeper";
import { useTimes } from "./times";

/** When and where the people of the programme talk with each other next, in one line; nothing where that is open. */
export function NextExchange({
  revision,
  next,
  at,
}: {
  /** The revision at which the page read what comes next. */
  readonly revision: number;
  readonly next: Exchange | null;
  /** When the page was made, as an instant. */
  readonly at: string;
}) {
  const t = useTranslations("exchange");
  const language = useLocale();
  const { programme } = useProgramme();
  const { when } = useTimes();
  const [now, setNow] = useState(() => new Date(at));
  const exchange = useNext({ revision, next }, now);
  useTurn(exchange, now, setNow);
  if (!exchange) return null;
  const host = programme.partners.find(({ id }) => id === exchange.host);
  return (
    <p className="next-exchange small">
      <CalendarClock className="i" aria-hidden="true" />
      <span>
        {t.rich(isUnderWay(exchange, now) ? "current" : "next", {
          when: when(exchange),
          where: host ? nameIn(host.city, language) : t("online"),
          a: (words) => <Link href={{ pathname: `/${programme.slug}/exchanges` }}>{words}</Link>,
        })}
      </span>
    </p>
  );
}

/** A timer cannot wait for longer. */
const longest = 2_147_483_647;

/** Sets the time anew as soon as an exchange begins or ends. */
function useTurn(exchange: Exchange | null, now: Date, set: (now: Date) => void): void {
  const begins = Date.parse(exchange?.begins ?? "");
  const ends = Date.parse(exchange?.ends ?? "");
  const turn = begins > now.getTime() ? begins : ends;
  useEffect(() => {
    if (Number.isNaN(turn)) return;
    const timer = setTimeout(() => set(new Date()), Math.min(Math.max(turn - Date.now(), 0) + 500, longest));
    return () => clearTimeout(timer);
  }, [turn, set]);
}
