"use client";

import { useLocale, useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import type { Change } from "@/domain/change";
import { nameIn } from "@/domain/language";
import { useSentence } from "./sentence";

/** Says aloud what others have just done to the open idea. */
export function useTold(): (changes: readonly Change[]) => void {
  const t = useTranslations("history");
  const locale = useLocale();
  const { programme, people } = useProgramme();
  const sentence = useSentence();
  const announce = useAnnounce();
  return (changes) => {
    const said = changes.map((change) => {
      const person = people.get(change.by);
      const partner = programme.partners.find((other) => other.id === person?.library);
      return t("told", {
        name: person?.name ?? t("sentence.unknownPerson"),
        city: partner ? nameIn(partner.city, locale) : "",
        sentence: sentence(change),
      });
    });
    announce(said.join(" "));
  };
}
