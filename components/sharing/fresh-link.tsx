"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyOnce } from "@/components/ui/copy-once";
import type { ReportLink } from "@/domain/report-link";
import { useDates } from "./when";

/** The address of a link that was just made: here, now, and never again. */
export function FreshLink({
  link,
  secret,
  close,
}: {
  readonly link: ReportLink;
  readonly secret: string;
  readonly close: () => void;
}) {
  const t = useTranslations("sharing");
  const dates = useDates();
  return (
    <section className="share-fresh" aria-labelledby="share-fresh">
      <h3 id="share-fresh">{t("made", { label: link.label })}</h3>
      <CopyOnce
        value={`${window.location.origin}/shared/${secret}`}
        label={t("address")}
        hint={t("onlyNow", { day: dates.lastDay(link.expiresAt) })}
        words={{ copy: t("copy"), copied: t("copied"), notCopied: t("notCopied") }}
      />
      <button type="button" className="btn" onClick={close}>
        <Check className="i" aria-hidden="true" />
        {t("close")}
      </button>
    </section>
  );
}
