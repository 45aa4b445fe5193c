"use client";

import { useTranslations } from "next-intl";
import { useRequests } from "./requests-context";

/** Beside the desk's name: how many requests wait for the reader, and whether one of her own was fulfilled. */
export function WaitingNumber() {
  const t = useTranslations("asking");
  const { waiting, own } = useRequests().requests;
  const fresh = own.filter((request) => request.fresh).length;
  return (
    <>
      {waiting > 0 && (
        <>
          <span className="tab-count" aria-hidden="true">
            {waiting > 99 ? "99+" : waiting}
          </span>
          <span className="hide">, {t("waiting", { count: waiting })}</span>
        </>
      )}
      {fresh > 0 && (
        <>
          <span className="tab-fresh" aria-hidden="true" />
          <span className="hide">, {t("fresh", { count: fresh })}</span>
        </>
      )}
    </>
  );
}
