"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type Answer, reads } from "@/api/client";
import { Prose } from "@/components/ui/prose";
import { useRefusal } from "@/components/ui/refusal";
import type { Language } from "@/domain/language";

/** A text as it will look once it is saved, made by the server. */
export function Preview({ source, lang }: { readonly source: string; readonly lang: Language }) {
  const t = useTranslations("text");
  const refusal = useRefusal();
  const [answer, setAnswer] = useState<Answer<{ html: string }> | null>(null);
  useEffect(() => {
    let left = false;
    void reads.preview(source).then((next) => {
      if (!left) setAnswer(next);
    });
    return () => {
      left = true;
    };
  }, [source]);
  if (!answer) return <p className="preview muted small">{t("previewComes")}</p>;
  if (!("done" in answer)) {
    return (
      <p className="preview" role="alert">
        {refusal(answer)}
      </p>
    );
  }
  const { html } = answer.done;
  if (html === "") return <p className="preview muted">{t("previewEmpty")}</p>;
  return <Prose html={html} lang={lang} className="preview prose" />;
}
