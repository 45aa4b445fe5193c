"use client";

import { useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import type { Filter } from "@/domain/filter";
import { nameIn } from "@/domain/language";

export type ChoiceKey = Exclude<keyof Filter, "words" | "unseen">;

interface Choice {
  readonly key: ChoiceKey;
  readonly label: string;
  /** What is chosen when nothing is. */
  readonly all: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** What a board can be filtered by, with the words for it: the same for the row of chips and the sheet. */
export function useChoices(): readonly Choice[] {
  const { programme, member } = useProgramme();
  const t = useTranslations("board.filter");
  const city = (library: string): string => {
    const partner = programme.partners.find((other) => other.id === library);
    return partner ? nameIn(partner.city, member.language) : "";
  };
  const byName = new Intl.Collator(member.language).compare;
  const cities = programme.partners.map((partner) => ({ id: partner.id, label: city(partner.id) }));
  return [
    {
      key: "theme",
      label: t("theme"),
      all: t("everyTheme"),
      options: programme.themes.map((theme) => ({ id: theme.id, label: nameIn(theme.names, member.language) })),
    },
    {
      key: "owner",
      label: t("owner"),
      all: t("everyOwner"),
      options: programme.people
        .filter((person) => !person.guest)
        .map((person) => ({ id: person.id, label: t("person", { name: person.name, city: city(person.library) }) }))
        .sort((a, b) => byName(a.label, b.label)),
    },
    { key: "city", label: t("city"), all: t("everyCity"), options: cities },
    { key: "missing", label: t("missing"), all: t("noneMissing"), options: cities },
    {
      key: "outdated",
      label: t("outdated"),
      all: t("noneOutdated"),
      options: programme.languages.map((language) => ({ id: language, label: t(`outdatedIn.${language}`) })),
    },
  ];
}
