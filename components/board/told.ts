"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import type { News } from "@/domain/change";

/** How long others' changes are collected before they are told. */
const pause = 1_500;

/**
 * Tells what others change while the board is open: collected, and once. While the idea `above` lies over the board
 * it tells its own changes, and those of all others wait until it is closed.
 */
export function useTold(above: number | null): void {
  const { member, people, store } = useProgramme();
  const t = useTranslations("board");
  const announce = useAnnounce();
  const counted = useRef(new Map<string, number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const tell = useEffectEvent(() => {
    if (above !== null || counted.current.size === 0) return;
    const sentences = [...counted.current].map(([by, count]) =>
      t("changesBy", { count, name: people.get(by)?.name ?? t("somebody") }),
    );
    counted.current.clear();
    announce(sentences.join(" "));
  });
  const tellLater = useEffectEvent(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => tell(), pause);
  });
  const hear = useEffectEvent((news: News) => {
    const others = news.changes.filter((change) => change.by !== member.id);
    if (others.length === 0) return;
    for (const { by, idea } of others) {
      const told = news.cards.some((card) => card.id === idea && card.number === above);
      if (!told) counted.current.set(by, (counted.current.get(by) ?? 0) + 1);
    }
    tellLater();
  });
  useEffect(() => {
    if (above === null && counted.current.size > 0) tellLater();
  }, [above]);

  useEffect(() => {
    const stop = store.onNews((news) => hear(news));
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [store]);
}
