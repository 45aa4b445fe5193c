import { Printer } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type Asked, addressOfPeriod } from "@/domain/progress/period";

/** From the page on progress to what is printed of the same period. */
export function ReportLink({ slug, period }: { readonly slug: string; readonly period: Asked }) {
  const t = useTranslations("report");
  const search = addressOfPeriod(period);
  return (
    <Link
      className="btn btn-s btn-go report-print no-print"
      href={{ pathname: `/${slug}/progress/report`, search: search && `?${search}` }}
      prefetch={false}
    >
      <Printer className="i" aria-hidden="true" />
      {t("open")}
    </Link>
  );
}
