"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { useProgramme } from "@/components/programme/context";
import type { Card } from "@/domain/board";
import { type Day, daysBetween, noonOf } from "@/domain/day";
import { type Language, nameIn, regionOf } from "@/domain/language";
import { awaitsItsDay, type Kind } from "@/domain/lifecycle";
import { tandemOf } from "@/domain/ownership";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";

/** An idea as a row tells it, in the reader's words. */
export interface RowWords {
  readonly mark: string;
  readonly title: { readonly text: string; readonly language: Language };
  /** What is said of a title that is not in the reader's language. */
  readonly note: string | null;
  readonly outdated: string | null;
  readonly status: string;
  readonly kind: Kind;
  readonly theme: string;
  readonly banks: readonly BankWords[];
  readonly due: string;
  readonly late: boolean;
  readonly since: string;
  readonly comments: string;
  /** What selecting it is called. */
  readonly select: string;
  readonly href: string;
}

/** A city's owners of an idea; `place` is which bank of the bridge it stands at. */
export interface BankWords {
  readonly place: number;
  readonly city: string;
  readonly empty: boolean;
  readonly owners: string;
}

/** Tells rows in words; what each of them needs is made once for all. */
export function useRowWords(): (card: Card) => RowWords {
  const { programme, member, people, today } = useProgramme();
  const t = useTranslations("card");
  const table = useTranslations("table");
  const locale = useLocale();
  return useMemo(() => {
    const digits = { day: "2-digit", month: "2-digit", year: "numeric" } as const;
    const format = new Intl.DateTimeFormat(regionOf(locale), { timeZone: "UTC", ...digits });
    const wall = new Intl.DateTimeFormat(regionOf(locale), { timeZone: programme.timeZone, ...digits });
    const cities = programme.partners.map(({ city }) => nameIn(city, member.language));
    const nobody = t("nobody");
    const written = (day: Day): string => format.format(noonOf(day));
    const statuses = new Map(
      programme.statuses.map(({ id, kind, names }) => [id, { kind, name: nameIn(names, member.language) }]),
    );
    const themes = new Map(programme.themes.map(({ id, names }) => [id, nameIn(names, member.language)]));
    return (card) => {
      const title = titleFor(card.title, member);
      const mark = card.number > 0 ? shelfMark(programme, card.number) : "";
      const { kind = "proposed", name: status = "" } = statuses.get(card.status) ?? {};
      const late = card.due !== null && awaitsItsDay(kind) && card.due < today;
      return {
        mark,
        title,
        note:
          title.language === member.language
            ? null
            : title.language === card.title.original
              ? t("original")
              : t("translation"),
        outdated: card.outdated.includes(member.language) ? t("outdated") : null,
        status,
        kind,
        theme: themes.get(card.theme ?? "") ?? "",
        banks: tandemOf(programme.partners, people, card.owners).map(({ owners }, place) => ({
          place,
          city: cities[place] ?? "",
          empty: owners.length === 0,
          owners: owners.length === 0 ? nobody : owners.map(({ name }) => name).join(", "),
        })),
        due: card.due === null ? "" : late ? t("late", { days: daysBetween(card.due, today) }) : written(card.due),
        late,
        since: wall.format(new Date(card.since)),
        comments: card.comments === 0 ? "" : t("comments", { count: card.comments }),
        select: table("select", { mark, title: title.text }),
        href: `/${programme.slug}/ideas/${card.number}`,
      };
    };
  }, [programme, member, people, today, locale, t, table]);
}
