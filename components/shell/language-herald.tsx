"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useAnnounce } from "@/components/ui/announcer";

/** Says in the new language that the page now speaks it, once it does. */
export function LanguageHerald() {
  const t = useTranslations("shell");
  const announce = useAnnounce();
  const language = useLocale();
  const spoken = useRef(language);
  useEffect(() => {
    if (spoken.current === language) return;
    spoken.current = language;
    announce(t("languageChanged"));
  }, [language, announce, t]);
  return null;
}
