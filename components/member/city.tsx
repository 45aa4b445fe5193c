"use client";

import { useLocale } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { nameIn } from "@/domain/language";
import { placeOf } from "./place";
import { CityAt } from "./sign";

/** The city of a library in the reader's language, with the sign and accent of its bank. */
export function City({ library, empty = false }: { readonly library: string; readonly empty?: boolean }) {
  const { programme } = useProgramme();
  const language = useLocale();
  const place = placeOf(programme, library);
  const partner = programme.partners[place];
  return partner ? <CityAt place={place} name={nameIn(partner.city, language)} empty={empty} /> : null;
}
