"use client";

import { useTranslations } from "next-intl";
import { useChoices } from "@/components/board/filter-choices";
import { filterIn } from "@/domain/filter";

/** Says in the reader's language what an address filters by, condition by condition. */
export function useFilterWords(): (address: string) => readonly string[] {
  const t = useTranslations("view.saved");
  const board = useTranslations("board.filter");
  const choices = useChoices();
  return (address) => {
    const filter = filterIn(new URLSearchParams(address));
    const words = filter.words.trim() === "" ? [] : [t("words", { words: filter.words.trim() })];
    const chosen = choices.flatMap(({ key, label, options }) => {
      if (filter[key] === null) return [];
      // A colleague or a theme of then may have left the programme.
      const value = options.find(({ id }) => id === filter[key])?.label ?? t("gone");
      return [board("chosen", { label, value })];
    });
    return [...words, ...chosen];
  };
}
