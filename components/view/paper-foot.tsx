"use client";

import { useLocale, useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { noonOf } from "@/domain/day";
import { nameIn, regionOf } from "@/domain/language";
import { asPrinted } from "@/domain/written-day";

/** What stands at the end of a printed view: of what it is, and of which day. */
export function PaperFoot() {
  const { programme, member, today } = useProgramme();
  const t = useTranslations("board");
  const region = regionOf(useLocale());
  const date = asPrinted(
    new Intl.DateTimeFormat(region, { timeZone: "UTC", dateStyle: "long" }).format(noonOf(today)),
    region,
  );
  return <p className="on-paper-foot">{t("printed", { programme: nameIn(programme.names, member.language), date })}</p>;
}
