"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useCallback } from "react";
import { kindsIn, type Unseen } from "@/domain/visit";

/** What is new in words, such as "moved, 2 comments"; only that it is new where that is all that is known. */
export function useNewsWords(): (counts: Unseen["counts"]) => string | null {
  const t = useTranslations("card.news");
  const format = useFormatter();
  return useCallback(
    (counts) => {
      const words = kindsIn(counts).map((kind) => t(kind, { count: counts[kind] ?? 0 }));
      return words.length > 0 ? format.list(words, { type: "unit", style: "short" }) : null;
    },
    [t, format],
  );
}
