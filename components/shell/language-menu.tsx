"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { languages } from "@/domain/language";
import { useLanguageChange, useLanguageNames } from "./language";

export function LanguageMenu() {
  const t = useTranslations("shell");
  const names = useLanguageNames();
  const language = useLocale();
  const items = useLanguageItems();
  const short = language.toUpperCase();
  return (
    <Menu
      className="tool tool-language"
      label={t("language", { short, name: names[language] })}
      trigger={
        <>
          {short}
          <ChevronDown className="i" aria-hidden="true" />
        </>
      }
      items={items}
    />
  );
}

/** One item for each language of the interface, each in its own words. */
export function useLanguageItems(): readonly MenuItem[] {
  const names = useLanguageNames();
  const present = useLocale();
  const change = useLanguageChange(true);
  return languages.map((language) => ({
    id: `language-${language}`,
    label: names[language],
    lang: language,
    checked: language === present,
    act: () => void (language !== present && change(language)),
  }));
}
