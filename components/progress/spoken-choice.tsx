import Link from "next/link";
import type { Language } from "@/domain/language";
import { type Spoken, withSpoken } from "@/domain/progress/spoken";
import type { Voice } from "./voice";

/** In which of the programme's languages the page tells, or in all of them side by side. */
export function SpokenChoice({
  voice,
  address,
  period,
  spoken,
  languages,
}: {
  readonly voice: Voice;
  /** The address of the page, without what is asked of it. */
  readonly address: string;
  /** The search part of the period that is shown. */
  readonly period: string;
  readonly spoken: Spoken;
  readonly languages: readonly Language[];
}) {
  const { t, language: own } = voice;
  const offered = [own, ...languages.filter((language) => language !== own)];
  const choices = [
    ...offered.map((language) => ({
      key: language,
      name: t(`spoken.${language}`),
      asked: language === own ? null : language,
      current: spoken === language || (spoken === null && language === own),
    })),
    {
      key: "both" as const,
      name: t("spoken.both", { count: languages.length }),
      asked: "both" as const,
      current: spoken === "both",
    },
  ];
  return (
    <nav className="seg no-print" aria-label={t("spoken.label")}>
      {choices.map(({ key, name, asked, current }) => {
        const search = withSpoken(period, asked);
        return (
          <Link
            key={key}
            href={{ pathname: address, search: search && `?${search}` }}
            scroll={false}
            {...(current && { "aria-current": "true" as const })}
          >
            {name}
          </Link>
        );
      })}
    </nav>
  );
}
