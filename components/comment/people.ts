"use client";

import { useLocale } from "next-intl";
import { useMemo } from "react";
import { useProgramme } from "@/components/programme/context";
import { nameIn } from "@/domain/language";
import { type Mentionable, mentionables } from "./mention-text";

/** Everybody of the programme, as they can be mentioned here; and the words of a mention in a stored text. */
export function useMentions(): {
  readonly people: readonly Mentionable[];
  readonly words: (member: string) => string;
} {
  const locale = useLocale();
  const { programme } = useProgramme();
  return useMemo(() => {
    const cities = new Map(programme.partners.map((partner) => [partner.id, nameIn(partner.city, locale)]));
    const people = mentionables(
      programme.people
        .map(({ id, name, library }) => ({ id, name, city: cities.get(library) ?? "" }))
        .toSorted((a, b) => a.name.localeCompare(b.name, locale)),
    );
    const known = new Map(people.map((person) => [person.id, person]));
    const words = (member: string): string => {
      const person = known.get(member);
      return person ? `@${person.name}${person.city && ` · ${person.city}`}` : "@?";
    };
    return { people, words };
  }, [programme, locale]);
}
