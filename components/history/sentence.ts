"use client";

import { useLocale, useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import type { Change } from "@/domain/change";
import { sentenceIn } from "./sentence-in";

/** What a change was, in a few words of the reader's language. */
export function useSentence(): (change: Change) => string {
  const t = useTranslations("history.sentence");
  const locale = useLocale();
  const { programme, people } = useProgramme();
  return sentenceIn(t, locale, programme, people);
}
