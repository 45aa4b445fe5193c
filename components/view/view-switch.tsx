"use client";

import { CalendarRange, Columns3, type LucideIcon, Rows3 } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { addressOf, type Filter } from "@/domain/filter";
import { type View, views } from "./views";

const signs: Readonly<Record<View, LucideIcon>> = { board: Columns3, table: Rows3, timeline: CalendarRange };

/** The ways to look at the same ideas; what is filtered stays filtered. */
export function ViewSwitch({ current, filter }: { readonly current: View; readonly filter: Filter }) {
  const { programme } = useProgramme();
  const t = useTranslations("view");
  const query = Object.fromEntries(new URLSearchParams(addressOf(filter)));
  return (
    <nav className="seg views" aria-label={t("label")}>
      {views.map((view) => {
        const Sign = signs[view];
        return (
          <Link
            key={view}
            href={{ pathname: `/${programme.slug}/${view}`, query }}
            prefetch={false}
            {...(view === current && { "aria-current": "page" as const })}
          >
            <Sign className="i" aria-hidden="true" />
            {t(view)}
          </Link>
        );
      })}
    </nav>
  );
}
