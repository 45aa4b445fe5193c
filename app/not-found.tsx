import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/components/shell/plain-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  // Where a layout finds nothing, no template of a layout above reaches this title.
  return { title: { absolute: t("metadata.template").replace("%s", () => t("error.notFoundTitle")) } };
}

export default async function NotFound() {
  const t = await getTranslations("error");
  return (
    <PlainPage title={t("notFoundTitle")} bridge="discussed">
      <p>{t("notFound")}</p>
      <Link className="btn btn-go" href="/" prefetch={false}>
        {t("toStart")}
      </Link>
    </PlainPage>
  );
}
