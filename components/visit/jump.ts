"use client";

import { useTranslations } from "next-intl";
import { useRef } from "react";
import { cardAt } from "@/components/board/seek";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { useSay } from "@/components/ui/say";
import type { Card } from "@/domain/board";
import { titleFor } from "@/domain/text";
import { nextAmong } from "@/domain/visit";
import { useMarks } from "./context";
import { useNewsWords } from "./words";

/** Goes from card to card of those that are shown and have news, in the order of the board. */
export function useJump({
  cards,
  seek,
  showAll,
}: {
  readonly cards: () => readonly Card[];
  readonly seek: (id: string, status: string) => void;
  /** Shows what a filter hides. */
  readonly showAll: () => void;
}): (step: 1 | -1) => void {
  const { member } = useProgramme();
  const t = useTranslations("visit");
  const marks = useMarks();
  const announce = useAnnounce();
  const say = useSay();
  const wordsOf = useNewsWords();
  const last = useRef<string | null>(null);
  return (step) => {
    const shown = cards();
    const here = document.activeElement && cardAt(document.activeElement);
    const order = shown.map((card) => card.id);
    const next = nextAmong(order, (id) => marks.has(id), here ?? last.current, step);
    const card = shown.find((other) => other.id === next);
    if (!card) {
      const hidden = marks.size;
      say(
        hidden > 0
          ? { text: t("hidden", { count: hidden }), action: { label: t("showHidden"), act: showAll } }
          : { text: t("none") },
      );
      return;
    }
    last.current = card.id;
    seek(card.id, card.status);
    const marked = order.filter((id) => marks.has(id));
    announce(
      t("jumped", {
        place: marked.indexOf(card.id) + 1,
        count: marked.length,
        title: titleFor(card.title, member).text,
        what: wordsOf(marks.get(card.id)?.counts ?? {}) ?? t("new"),
      }),
    );
  };
}
