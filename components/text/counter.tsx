"use client";

import { useTranslations } from "next-intl";
import { lengthOf } from "@/domain/length";

/** How many characters are left, once the limit comes near; said aloud politely when it is passed. */
export function Counter({ id, text, limit }: { readonly id: string; readonly text: string; readonly limit: number }) {
  const t = useTranslations("text");
  // Far from the limit nothing is counted: counting as people count is slow for long texts.
  const near = text.length > limit * 0.8;
  const left = near ? limit - lengthOf(text) : limit;
  const shown = left <= limit * 0.2;
  return (
    <p id={id} className="counter num" data-over={left < 0 || undefined} aria-live="polite">
      {!shown ? (
        ""
      ) : left < 0 ? (
        t("tooMany", { count: -left })
      ) : (
        <span aria-live="off">{t("left", { count: left })}</span>
      )}
    </p>
  );
}
