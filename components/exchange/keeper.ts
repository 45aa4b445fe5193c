"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { reads } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import type { ProgrammeStore } from "@/components/programme/store";
import { inTurn } from "@/components/ui/in-turn";
import { deedOf, type News } from "@/domain/change";
import { type Exchange, isOver, nextOf } from "@/domain/exchange";
import { withExchanges } from "@/domain/exchange-news";

/** The exchanges of a programme as they were at a revision of it. */
export interface Reading {
  readonly revision: number;
  readonly exchanges: readonly Exchange[];
}

/** A programme's exchanges on this page: brought by a page or fetched, then kept current by the news. */
interface Keeper {
  readonly subscribe: (listener: () => void) => () => void;
  /** Null before all of them were brought or fetched. */
  readonly reading: () => Reading | null;
  readonly offer: (reading: Reading) => void;
  /** Sees to it that what is known is at least as new as the news that were heard. */
  readonly wantSince: (revision: number) => void;
}

const keepers = new WeakMap<ProgrammeStore, Keeper>();
/** How long to wait before exchanges that could not be fetched are asked for again. */
const patience = 5_000;

function useKeeper(): Keeper {
  const { programme, store } = useProgramme();
  const [keeper] = useState(() => {
    const known = keepers.get(store) ?? keeperFrom(store, programme.slug);
    keepers.set(store, known);
    return known;
  });
  return keeper;
}

/** All exchanges of the open programme, as its page brought them and as they were told since. */
export function useExchanges(given: Reading): readonly Exchange[] {
  const keeper = useKeeper();
  useEffect(() => {
    keeper.offer(given);
    keeper.wantSince(given.revision);
  }, [keeper, given]);
  const reading = useSyncExternalStore(keeper.subscribe, keeper.reading, () => null);
  return reading && reading.revision >= given.revision ? reading.exchanges : given.exchanges;
}

/** The exchange that comes next or is under way, as its page brought it and as it was told since. */
export function useNext(
  given: { readonly revision: number; readonly next: Exchange | null },
  at: Date,
): Exchange | null {
  const keeper = useKeeper();
  const { revision, next } = given;
  const over = next !== null && isOver(next, at);
  useEffect(() => {
    // Which one follows the one that is over, the page did not say.
    keeper.wantSince(over ? -1 : revision);
  }, [keeper, revision, over]);
  const reading = useSyncExternalStore(keeper.subscribe, keeper.reading, () => null);
  if (reading && reading.revision >= revision) return nextOf(reading.exchanges, at);
  return over ? null : next;
}

function keeperFrom(store: ProgrammeStore, slug: string): Keeper {
  let known: Reading | null = null;
  /** The revision of the last news that something of them may have changed with. */
  let changed = 0;
  /** Up to which revision all news were heard. */
  let heard = store.revision();
  /** What was told while they were on their way; the answer may be older or newer than it. */
  let told: readonly News[] = [];
  const listeners = new Set<() => void>();

  const take = (reading: Reading): void => {
    known = told.reduce(withNews, reading);
    for (const listener of listeners) listener();
  };
  const read = inTurn(async () => {
    told = [];
    const answer = await reads.exchanges(slug);
    if ("done" in answer) take(answer.done);
    else if (answer.refused === "unreachable" || answer.refused === "unavailable") {
      setTimeout(() => void read(), patience);
    }
  });

  store.onNews((news, mine) => {
    // News of nothing say that the board was read: what was told in a gap that this bridged is not known here.
    const bridged = deedOf(news) === null && news.revision > heard;
    // One's own deed is answered before others' earlier ones are told.
    if (!mine) heard = Math.max(heard, news.revision);
    if (!news.exchanges && !bridged) return;
    changed = Math.max(changed, news.revision);
    if (news.exchanges) told = [...told, news];
    if (known && !bridged) take(known);
    else if (listeners.size > 0) void read();
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reading: () => known,
    offer(reading) {
      if (reading.revision > (known?.revision ?? -1)) take(reading);
    },
    wantSince(revision) {
      if (Math.max(revision, known?.revision ?? -1) < changed || (revision < 0 && !known)) void read();
    },
  };
}

function withNews(reading: Reading, { revision, exchanges }: News): Reading {
  if (!exchanges || revision <= reading.revision) return reading;
  return { revision, exchanges: withExchanges(reading.exchanges, exchanges) };
}
