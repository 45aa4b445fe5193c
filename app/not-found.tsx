import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { PlainPage } from "@/components/shell/plain-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("error");
  return { title: t("notFoundTitle") };
}

export default async function NotFound() {
  const t = await getTranslations("error");
  return (
    <PlainPage title={t("notFoundTitle")} bridge="discussed">
      <p>{t("notFound")}</p>
      <Link className="btn btn-go" href="/" prefetch={false}>
        {t("toBoard")}
      </Link>
    </PlainPage>
  );
}
