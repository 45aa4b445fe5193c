"use client";

import { useLocale, useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { MineOrTheirs } from "@/components/ui/mine-or-theirs";
import { Note } from "@/components/ui/note";
import { type Details, detailsGiven, detailsOf, differing, type Exchange } from "@/domain/exchange";
import { isLanguage, nameIn } from "@/domain/language";
import { useTimes } from "./times";

/** What somebody else saved while the exchange is being changed here, as far as it differs; the way on with either. */
export function NewerNote({
  newer,
  mine,
  saving,
  keep,
  take,
}: {
  readonly newer: Exchange;
  readonly mine: Details;
  readonly saving: boolean;
  readonly keep: () => void;
  readonly take: () => void;
}) {
  const t = useTranslations("exchange.newer");
  const { programme, people, member } = useProgramme();
  const labelled = useLabelled(newer);
  const fields = differing(detailsGiven(mine), detailsOf(newer, programme.timeZone));
  return (
    <Note>
      <p>
        <b>{newer.by === member.id ? t("mine") : t("title", { name: people.get(newer.by)?.name ?? t("somebody") })}</b>{" "}
        {t("why")}
      </p>
      <ul className="exchange-newer">
        {fields.map((field) => {
          const { label, value, lang } = labelled(field);
          return (
            <li key={field}>
              {value === ""
                ? t("nothing", { label })
                : t.rich("value", { label, value, b: (words) => <b {...(lang && { lang })}>{words}</b> })}
            </li>
          );
        })}
      </ul>
      <MineOrTheirs saving={saving} mine={t("keep")} theirs={t("take")} keepMine={keep} takeTheirs={take} />
    </Note>
  );
}

/** What stands in a field of an exchange, under the field's name. */
function useLabelled(exchange: Exchange): (field: string) => { label: string; value: string; lang?: string } {
  const t = useTranslations("exchange");
  const language = useLocale();
  const { programme } = useProgramme();
  const { fully } = useTimes();
  const { kind, names, host, place, link } = exchange;
  const city = programme.partners.find(({ id }) => id === host);
  const when = fully(exchange);

  return (field) => {
    const [part, named] = field.split(".");
    if (part === "names" && isLanguage(named)) {
      return { label: t(`form.names.${named}`), value: names[named] ?? "", lang: named };
    }
    switch (part) {
      case "kind":
        return { label: t("kind"), value: t(`kinds.${kind}`) };
      case "host":
        return { label: t("form.host"), value: city ? nameIn(city.city, language) : "" };
      case "place":
        return { label: t("form.placeName"), value: place, ...(city && { lang: city.language }) };
      case "link":
        return { label: t("form.linkName"), value: link ?? "" };
      default:
        return { label: t(part === "ends" ? "form.ends" : "form.begins"), value: when };
    }
  };
}
