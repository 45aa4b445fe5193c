"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import type { Event } from "@/domain/change";
import { nameIn } from "@/domain/language";
import type { Mark } from "./marks";

/** The last line of a card: what others just did to the idea, and who they were. */
export function CardNews({ mark }: { readonly mark: Mark }) {
  const { programme, member, people } = useProgramme();
  const t = useTranslations("card");
  const format = useFormatter();
  const what = [...countedIn(mark.kinds)].map(([kind, count]) => t(`news.${kind}`, { count }));
  const who = mark.by
    .map((id) => people.get(id))
    .filter((person) => person !== undefined)
    .map((person) => {
      const partner = programme.partners.find((other) => other.id === person.library);
      return partner ? `${person.name}, ${nameIn(partner.city, member.language)}` : person.name;
    });
  return (
    <p className="news">
      {t("new", { what: format.list(what), who: who.join(" · "), known: who.length > 0 ? "yes" : "no" })}
    </p>
  );
}

function countedIn(kinds: readonly Event["kind"][]): ReadonlyMap<Event["kind"], number> {
  const counts = new Map<Event["kind"], number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
