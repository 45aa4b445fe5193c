"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext, useEffect, useEffectEvent, useRef, useState } from "react";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import type { Event, News } from "@/domain/change";

/** What others did to an idea since this page was opened. */
export interface Mark {
  readonly kinds: readonly Event["kind"][];
  /** Member ids, in the order in which they acted. */
  readonly by: readonly string[];
  /** Whether it happened just now: then the card appears softly. */
  readonly fresh: boolean;
}

type Marks = ReadonlyMap<string, Mark>;

const nothing: Marks = new Map();

/** How long others' changes are collected before they are told. */
const pause = 1_500;

/**
 * Marks what others change while the board is open, and tells it: collected, and once. While the idea
 * `above` lies over the board it tells its own changes, and those of all others wait until it is closed.
 */
export function useMarks(above: number | null): { readonly marks: Marks; readonly clear: (idea: string) => void } {
  const { member, people, store } = useProgramme();
  const t = useTranslations("board");
  const announce = useAnnounce();
  const [marks, setMarks] = useState<Marks>(nothing);
  const counted = useRef(new Map<string, number>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const tell = useEffectEvent(() => {
    setMarks((known) => new Map([...known].map(([idea, mark]) => [idea, { ...mark, fresh: false }])));
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
    setMarks((known) => others.reduce(withChange, known));
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

  const clear = (idea: string): void =>
    setMarks((known) => (known.has(idea) ? new Map([...known].filter(([id]) => id !== idea)) : known));
  return { marks, clear };
}

function withChange(marks: Marks, change: News["changes"][number]): Marks {
  const known = marks.get(change.idea);
  const by = known?.by.includes(change.by) ? known.by : [...(known?.by ?? []), change.by];
  return new Map(marks).set(change.idea, { kinds: [...(known?.kinds ?? []), change.kind], by, fresh: true });
}

const Context = createContext<Marks>(nothing);

export const MarksProvider = Context.Provider;

export function useMark(idea: string): Mark | undefined {
  return useContext(Context).get(idea);
}
