"use client";

import { Check, ClipboardCheck, Copy, KeyRound } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "@/components/ui/announcer";
import { Field } from "@/components/ui/field";

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
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);

  const select = (): void => {
    field.current?.focus();
    field.current?.select();
  };
  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: "center" });
  }, []);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
      announce(t("copied"));
    } catch {
      // Without https a browser has no clipboard for pages: then the keys of her own will do it.
      setCopied(false);
      select();
      announce(t("notCopied"));
    }
  };
  const Icon = copied ? ClipboardCheck : Copy;
  return (
    <section className="sheet fresh-token" aria-labelledby="fresh-token">
      <h3 id="fresh-token">
        <KeyRound className="i" aria-hidden="true" />
        <span>{t("made", { name })}</span>
      </h3>
      <Field label={t("secret")} hint={t("onlyNow")} error={copied === false && t("notCopied")}>
        {(control) => (
          <div className="fresh-secret">
            <input
              {...control}
              ref={field}
              readOnly
              value={secret}
              translate="no"
              autoComplete="off"
              spellCheck={false}
              onFocus={({ target }) => {
                target.select();
                // It begins with what tells that it is one of ours.
                target.scrollLeft = 0;
              }}
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
