"use client";

import { useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import type { Mark } from "@/components/visit/store";
import { useNewsWords } from "@/components/visit/words";
import { nameIn } from "@/domain/language";

/** The last line of a card: what others did to the idea since the member saw it, and who they were. */
export function CardNews({ mark }: { readonly mark: Mark }) {
  const { programme, member, people } = useProgramme();
  const t = useTranslations("card");
  const visit = useTranslations("visit");
  const what = useNewsWords()(mark.counts);
  const who = mark.by
    .map((id) => people.get(id))
    .filter((person) => person !== undefined)
    .map((person) => {
      const partner = programme.partners.find((other) => other.id === person.library);
      return partner ? `${person.name}, ${nameIn(partner.city, member.language)}` : person.name;
    });
  return (
    <p className="news">
      {what === null ? visit("new") : t("new", { what, who: who.join(" · "), known: who.length > 0 ? "yes" : "no" })}
    </p>
  );
}
