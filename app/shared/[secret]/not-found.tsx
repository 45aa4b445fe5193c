import { getTranslations } from "next-intl/server";
import { SharedMast } from "@/components/sharing/shared-mast";
import { PlainPage } from "@/components/shell/plain-page";

/** What every address is answered that opens nothing, whatever the reason. */
export default async function LinkNotFound() {
  const t = await getTranslations("sharing.page");
  return (
    <PlainPage title={t("goneTitle")} bridge="discussed" head={<SharedMast />}>
      <p>{t("gone")}</p>
    </PlainPage>
  );
}
