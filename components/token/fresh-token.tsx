"use client";

import { Check, KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { CopyOnce } from "@/components/ui/copy-once";

/** The secret of a token that was just made: here, now, and never again. */
export function FreshToken({
  name,
  secret,
  close,
}: {
  readonly name: string;
  readonly secret: string;
  readonly close: () => void;
}) {
  const t = useTranslations("token");
  return (
    <section className="sheet fresh-token" aria-labelledby="fresh-token">
      <h3 id="fresh-token">
        <KeyRound className="i" aria-hidden="true" />
        <span>{t("made", { name })}</span>
      </h3>
      <CopyOnce
        value={secret}
        label={t("secret")}
        hint={t("onlyNow")}
        words={{ copy: t("copy"), copied: t("copied"), notCopied: t("notCopied") }}
      />
      <button type="button" className="btn" onClick={close}>
        <Check className="i" aria-hidden="true" />
        {t("close")}
      </button>
    </section>
  );
}
