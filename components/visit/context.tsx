"use client";

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { visits as requests } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { inTurn } from "@/components/ui/in-turn";
import type { News } from "@/domain/change";
import { type Answered, type Mark, type Marks, VisitStore } from "./store";

interface Shared {
  readonly visits: VisitStore;
  /** Asks the server anew what is new. */
  readonly bring: () => Promise<void>;
}

const Context = createContext<Shared | null>(null);

/** How long something counts as having happened just now. */
const moment = 1_500;

/** Gives everything below it what is new for the member, and keeps that current, here and on her other devices. */
export function VisitProvider({
  answered,
  whole,
  children,
}: {
  readonly answered: Answered;
  /** Whether the page brought all of it. */
  readonly whole: boolean;
  readonly children: ReactNode;
}) {
  const { programme, member, store } = useProgramme();
  const { slug } = programme;
  const [visits] = useState(() => new VisitStore(member.id, answered));
  const bring = useMemo(
    () =>
      inTurn(async () => {
        const answer = await requests.unseen(slug);
        if ("done" in answer) visits.take(answer.done);
      }),
    [slug, visits],
  );
  useEffect(() => {
    if (!whole) void bring();
  }, [whole, bring]);

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const heard = useRef(answered.revision);
  const hear = useEffectEvent((news: News): void => {
    // News that say nothing may bridge a gap: whatever happened in it is not told.
    const bridged = news.changes.length === 0 && news.revision > heard.current + 1;
    heard.current = Math.max(heard.current, news.revision);
    if (bridged) return void bring();
    visits.hear(news);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => visits.calm(), moment);
  });
  useEffect(() => {
    const stops = [
      store.onNews((news) => hear(news)),
      store.onSeen((seen) => {
        visits.see(seen);
        if (seen.idea === null) void bring();
      }),
    ];
    let before = store.connection();
    stops.push(
      store.subscribe(() => {
        const now = store.connection();
        // What she saw elsewhere meanwhile is told to nobody again.
        if (before === "lost" && now === "live") void bring();
        before = now;
      }),
    );
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer.current);
    };
  }, [store, visits, bring]);

  const shared = useMemo(() => ({ visits, bring }), [visits, bring]);
  return <Context.Provider value={shared}>{children}</Context.Provider>;
}

export function useVisits(): Shared {
  const shared = useContext(Context);
  if (!shared) throw new Error("useVisits needs a VisitProvider above it");
  return shared;
}

/** All that is new, by idea. */
export function useMarks(): Marks {
  const { visits } = useVisits();
  return useSyncExternalStore(visits.subscribe, visits.marks, () => visits.given);
}

/** What is new at one idea. */
export function useMark(idea: string): Mark | undefined {
  const { visits } = useVisits();
  const read = useCallback(() => visits.marks().get(idea), [visits, idea]);
  return useSyncExternalStore(visits.subscribe, read, () => visits.given.get(idea));
}
