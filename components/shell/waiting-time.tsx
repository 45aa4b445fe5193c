"use client";

import { Hourglass } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { useAnnounce } from "@/components/ui/announcer";
import { Note } from "@/components/ui/note";

/** How long signing in is not possible, counting down for the eye; it is said aloud once, and when it is over. */
export function WaitingTime({ seconds }: { readonly seconds: number }) {
  const t = useTranslations("signIn");
  const announce = useAnnounce();
  const [end] = useState(() => Date.now() + seconds * 1_000);
  const [left, setLeft] = useState(seconds);
  const over = left <= 0;

  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((end - Date.now()) / 1_000))), 1_000);
    return () => clearInterval(timer);
  }, [end]);
  useEffect(() => {
    if (over) announce(t("limitedOver"));
  }, [over, announce, t]);

  const inWords = (time: number): string => {
    const parts = { minutes: Math.floor(time / 60), seconds: time % 60 };
    const minutes = t("minutes", { count: parts.minutes });
    const rest = t("seconds", { count: parts.seconds });
    if (parts.minutes === 0) return rest;
    return parts.seconds === 0 ? minutes : t("minutesAndSeconds", { minutes, seconds: rest });
  };

  if (over) return <Note icon={Hourglass}>{t("limitedOver")}</Note>;
  return (
    <Note tone="alarm" icon={Hourglass}>
      <b>{t("limitedTitle")}</b> <span className="hide">{t("limited", { wait: inWords(seconds) })}</span>
      <span className="num" aria-hidden="true">
        {t("limited", { wait: inWords(left) })}
      </span>
    </Note>
  );
}
