"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { PlainPage } from "@/components/shell/plain-page";

/** What stands in the place of a page that could not be built. */
export default function Broken({
  error,
  retry,
}: {
  readonly error: Error & { readonly digest?: string };
  readonly retry: () => void;
}) {
  const t = useTranslations("error");
  return (
    <PlainPage title={t("brokenTitle")} bridge="parked">
      <p>{t("broken")}</p>
      <div className="row">
        <button type="button" className="btn btn-go" onClick={retry}>
          {t("retry")}
        </button>
        <Link className="btn" href="/" prefetch={false}>
          {t("toStart")}
        </Link>
      </div>
      {error.digest && <p className="small muted num">{t("number", { number: error.digest })}</p>}
    </PlainPage>
  );
}
