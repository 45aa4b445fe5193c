"use client";

import { useLocale, useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import type { TranslationRequest } from "@/domain/desk";
import { nameIn } from "@/domain/language";

/** Whom a request is for, in the reader's words: somebody by name, or everybody of a city. */
export function useAskedOf(): (request: Pick<TranslationRequest, "asked" | "library">) => string {
  const t = useTranslations("asking");
  const city = useCity();
  const { people } = useProgramme();
  return ({ asked, library }) =>
    asked === null ? t("cityAll", { city: city(library) }) : (people.get(asked)?.name ?? t("somebody"));
}

/** The city of a library in the reader's language. */
export function useCity(): (library: string) => string {
  const locale = useLocale();
  const { programme } = useProgramme();
  return (library) => {
    const partner = programme.partners.find(({ id }) => id === library);
    return partner ? nameIn(partner.city, locale) : "";
  };
}
