import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Asked } from "@/domain/progress/period";
import { searchOf, tongues, type Wished } from "@/domain/report/asked";

/** Where a report with these wishes is found. */
export type AddressOf = (wished: Wished) => { readonly pathname: string; readonly search: string };

export function addressOf(slug: string, period: Asked | null, programme: Parameters<typeof searchOf>[2]): AddressOf {
  return (wished) => {
    const search = new URLSearchParams(searchOf(period, wished, programme).map(([name, value]) => [name, value]));
    return { pathname: `/${slug}/progress/report`, search: search.size > 0 ? `?${search}` : "" };
  };
}

/** What is chosen on the page: the period, the languages, with or without names, and which ideas in full. */
export function ReportTools({
  address,
  wished,
  programme,
  period,
  ideas,
  print,
}: {
  readonly address: AddressOf;
  readonly wished: Wished;
  readonly programme: Parameters<typeof tongues>[0];
  readonly period: ReactNode;
  readonly ideas: ReactNode;
  readonly print: ReactNode;
}) {
  const t = useTranslations("report");
  const spoken = tongues(programme);
  const tongueSaid = (choice: Wished["languages"]): string => {
    const [first, second] = choice.map((language) => t(`language.${language}`));
    if (second === undefined) return first ?? "";
    return programme.languages.length === 2 ? t("language.both") : t("language.pair", { first: first ?? "", second });
  };
  return (
    <div className="report-tools no-print" role="group" aria-label={t("tools")}>
      {period}
      {spoken.length > 1 && (
        <nav className="seg" aria-label={t("language.label")}>
          {spoken.map((languages) => (
            <Choice
              key={languages.join("-")}
              href={address({ ...wished, languages })}
              current={languages.join("-") === wished.languages.join("-")}
            >
              {tongueSaid(languages)}
            </Choice>
          ))}
        </nav>
      )}
      <nav className="seg" aria-label={t("names.label")}>
        {([true, false] as const).map((names) => (
          <Choice key={String(names)} href={address({ ...wished, names })} current={names === wished.names}>
            {t(names ? "names.yes" : "names.no")}
          </Choice>
        ))}
      </nav>
      {ideas}
      {print}
      {!wished.names && <p className="report-hint small muted">{t("names.hint")}</p>}
    </div>
  );
}

function Choice({
  href,
  current,
  children,
}: {
  readonly href: ReturnType<AddressOf>;
  readonly current: boolean;
  readonly children: ReactNode;
}) {
  return (
    <Link href={href} prefetch={false} scroll={false} {...(current && { "aria-current": "true" as const })}>
      {children}
    </Link>
  );
}
