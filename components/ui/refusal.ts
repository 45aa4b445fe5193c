"use client";

import { useTranslations } from "next-intl";
import { useCallback } from "react";
import type { Fault, Refusal } from "@/domain/outcome";

/** The sentence of an answer that is none: what happened, and what to do next. */
export function useRefusal(): (answer: { readonly refused: Refusal | "unreachable" }) => string {
  const t = useTranslations("refusal");
  return useCallback((answer) => t(answer.refused), [t]);
}

/** The sentence of what is wrong with one value; `most`: how many characters it may have, where that is known. */
export function useFault(): (fault: Fault, most?: number) => string {
  const t = useTranslations("fault");
  return useCallback((fault, most = 0) => (fault === "too_long" ? t(fault, { most }) : t(fault)), [t]);
}
