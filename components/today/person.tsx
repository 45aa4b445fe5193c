import { useLocale, useTranslations } from "next-intl";
import { placeOf } from "@/components/member/place";
import { CityAt } from "@/components/member/sign";
import { nameIn } from "@/domain/language";
import type { Programme } from "@/domain/programme";

/** Somebody's name with her city. */
export function PersonNamed({ programme, id }: { readonly programme: Programme; readonly id: string }) {
  const t = useTranslations("history.sentence");
  const language = useLocale();
  const person = programme.people.find((other) => other.id === id);
  const place = person ? placeOf(programme, person.library) : -1;
  const partner = programme.partners[place];
  return (
    <>
      <b>{person?.name ?? t("unknownPerson")}</b>{" "}
      {partner && <CityAt place={place} name={nameIn(partner.city, language)} />}
    </>
  );
}
