"use client";

import { useLocale, useTranslations } from "next-intl";
import { languages } from "@/domain/language";
import { useLanguageChange, useLanguageNames } from "./language";

/** The languages side by side, for those who are not signed in yet. */
export function LanguageSwitch() {
  const t = useTranslations("shell");
  const names = useLanguageNames();
  const present = useLocale();
  const change = useLanguageChange(false);
  return (
    <div className="seg" role="group" aria-label={t("languages")}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={language === present}
          aria-label={names[language]}
          onClick={() => void change(language)}
        >
          <span className="max-sm:hidden">{names[language]}</span>
          <span className="sm:hidden">{language.toUpperCase()}</span>
        </button>
      ))}
    </div>
  );
}
