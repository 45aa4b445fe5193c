"use client";

import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import type { Month, Stretch } from "@/domain/timeline";

/** The way to the months before and behind, and how many ideas lie there. */
export function MonthNavigation({
  stretch: { earlier, later },
  before,
  behind,
}: {
  readonly stretch: Stretch;
  readonly before: number;
  readonly behind: number;
}) {
  const { programme } = useProgramme();
  const t = useTranslations("timeline");
  const search = useSearchParams();
  if (earlier === null && later === null) return null;
  const link = (from: Month) => ({
    pathname: `/${programme.slug}/timeline`,
    query: { ...Object.fromEntries(search), from },
  });
  return (
    <nav className="bar month-navigation" aria-label={t("navigation")}>
      {earlier !== null && (
        <Link className="btn btn-s" href={link(earlier)} prefetch={false}>
          <ChevronLeft className="i" aria-hidden="true" />
          {t("earlier", { count: before })}
        </Link>
      )}
      {later !== null && (
        <Link className="btn btn-s" href={link(later)} prefetch={false}>
          {t("later", { count: behind })}
          <ChevronRight className="i" aria-hidden="true" />
        </Link>
      )}
    </nav>
  );
}
