"use client";

import { useLocale, useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { type Times, timesIn } from "./times-in";

/** When exchanges take place, by the clocks of the open programme. */
export function useTimes(): Times {
  const t = useTranslations("exchange");
  const locale = useLocale();
  const { timeZone } = useProgramme().programme;
  return timesIn(t, locale, timeZone);
}
