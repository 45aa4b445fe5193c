"use client";

import { Check, ClipboardCheck, Copy } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "@/components/ui/announcer";
import { Field } from "@/components/ui/field";
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
  const announce = useAnnounce();
  const dates = useDates();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  const address = `${window.location.origin}/shared/${secret}`;
  useEffect(() => field.current?.focus(), []);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
      announce(t("copied"));
    } catch {
      // Without https a browser has no clipboard for pages: then the keys of her own will do it.
      setCopied(false);
      field.current?.focus();
      field.current?.select();
      announce(t("notCopied"));
    }
  };
  const Icon = copied ? ClipboardCheck : Copy;
  return (
    <section className="share-fresh" aria-labelledby="share-fresh">
      <h3 id="share-fresh">{t("made", { label: link.label })}</h3>
      <Field
        label={t("address")}
        hint={t("onlyNow", { day: dates.lastDay(link.expiresAt) })}
        error={copied === false && t("notCopied")}
      >
        {(control) => (
          <div className="share-address">
            <input
              {...control}
              ref={field}
              readOnly
              value={address}
              translate="no"
              autoComplete="off"
              spellCheck={false}
              onFocus={({ target }) => target.select()}
            />
            <button type="button" className="btn btn-go" onClick={() => void copy()}>
              <Icon className="i" aria-hidden="true" />
              {copied ? t("copied") : t("copy")}
            </button>
          </div>
        )}
      </Field>
      <button type="button" className="btn" onClick={close}>
        <Check className="i" aria-hidden="true" />
        {t("close")}
      </button>
    </section>
  );
}
