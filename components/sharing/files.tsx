import { FileSpreadsheet } from "lucide-react";
import { useTranslations } from "next-intl";
import { parts } from "@/domain/export/voice";

/** The report as files. `address` answers where each is, with its ending and what is asked besides. */
export function ReportFiles({
  address,
}: {
  readonly address: (kind: "csv" | "xlsx", more: Readonly<Record<string, string>>) => string;
}) {
  const t = useTranslations("sharing.files");
  return (
    <section className="share-files no-print" aria-label={t("label")}>
      <FileSpreadsheet className="i" aria-hidden="true" />
      <a className="link" href={address("xlsx", {})} download>
        {t("xlsx")}
      </a>
      {parts.map((part) => (
        <a key={part} className="link" href={address("csv", part === "ideas" ? {} : { part })} download>
          {t(`csv.${part}`)}
        </a>
      ))}
    </section>
  );
}
