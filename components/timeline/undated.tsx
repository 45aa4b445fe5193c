"use client";

import { useTranslations } from "next-intl";
import type { Card } from "@/domain/board";
import { IdeaLines } from "./idea-lines";

const first = 12;

/** The ideas that have no day yet. */
export function Undated({ cards, whole }: { readonly cards: readonly Card[]; readonly whole: boolean }) {
  const t = useTranslations("timeline");
  return (
    <section className="undated" aria-labelledby="undated">
      <h2 id="undated">{t("undated", { count: cards.length })}</h2>
      <IdeaLines cards={cards} first={first} label={t("undatedList")} status whole={whole} />
    </section>
  );
}
