import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Language, regionOf } from "@/domain/language";
import { asPrinted } from "@/domain/written-day";

/** What stands above a shared report: until when it can be read, in which languages, and as which files. */
export function SharedHead({
  until,
  timeZone,
  choices,
  print,
  files,
}: {
  /** The instant from which on it opens no longer. */
  readonly until: Date;
  readonly timeZone: string;
  readonly choices: readonly { readonly languages: readonly Language[]; readonly current: boolean }[];
  readonly print: ReactNode;
  readonly files: ReactNode;
}) {
  const t = useTranslations("sharing");
  const region = regionOf(useLocale());
  const days = new Intl.DateTimeFormat(region, { timeZone, day: "numeric", month: "long", year: "numeric" });
  const said = (languages: readonly Language[]): string =>
    languages.length === 2 && choices.length === 3
      ? t("page.both")
      : languages.map((language) => t(`language.${language}`)).join(" + ");
  return (
    <div className="share-head no-print">
      <p className="small muted">
        {t("page.about", { day: asPrinted(days.format(new Date(until.getTime() - 1)), region) })}
      </p>
      <div className="share-reading">
        {choices.length > 1 && (
          <nav className="seg" aria-label={t("page.languages")}>
            {choices.map(({ languages, current }) => (
              <a
                key={languages.join("-")}
                href={`?language=${languages.join("-")}`}
                {...(current && { "aria-current": "true" as const })}
              >
                {said(languages)}
              </a>
            ))}
          </nav>
        )}
        {print}
      </div>
      {files}
    </div>
  );
}
