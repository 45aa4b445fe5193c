"use client";

import { useLocale } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { isLanguage, type Language } from "@/domain/language";
import type { Reader } from "@/domain/text";

/** Who reads here, in the language that the page speaks. */
export function useReader(): Reader {
  const locale = useLocale();
  const { member } = useProgramme();
  const language: Language = isLanguage(locale) ? locale : member.language;
  return { language, reads: member.reads };
}
