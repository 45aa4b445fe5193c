"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { reads } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import type { ProgrammeStore } from "@/components/programme/store";
import { inTurn } from "@/components/ui/in-turn";
import type { News } from "@/domain/change";
import { type Entry, withEntries } from "@/domain/glossary";

/** A glossary as it was at a revision of its programme. */
export interface Reading {
  readonly revision: number;
  readonly entries: readonly Entry[];
}

/** A programme's glossary on this page: fetched when it is first asked for, then kept current by the news. */
interface Keeper {
  readonly subscribe: (listener: () => void) => () => void;
  readonly entries: () => readonly Entry[];
  /** Takes what the server brought with a page, unless something newer is known. */
  readonly offer: (reading: Reading) => void;
}

const nothing: readonly Entry[] = [];
const keepers = new WeakMap<ProgrammeStore, Keeper>();
/** How long to wait before a glossary that could not be fetched is asked for again. */
const patience = 5_000;

/** The entries of the open programme's glossary; none before they are here. `given`: what came with the page. */
export function useGlossary(given: Reading | null = null): readonly Entry[] {
  const { programme, store } = useProgramme();
  const [keeper] = useState(() => keeperOf(store, programme.slug, given));
  useEffect(() => {
    if (given) keeper.offer(given);
  }, [keeper, given]);
  return useSyncExternalStore(keeper.subscribe, keeper.entries, () => given?.entries ?? nothing);
}

function keeperOf(store: ProgrammeStore, slug: string, given: Reading | null): Keeper {
  const keeper = keepers.get(store) ?? keeperFrom(store, slug, given);
  keepers.set(store, keeper);
  return keeper;
}

function keeperFrom(store: ProgrammeStore, slug: string, given: Reading | null): Keeper {
  let known = given;
  let wanted = given !== null;
  /** What was told while the glossary was on its way; the answer may be older or newer than it. */
  let told: readonly News[] = [];
  const listeners = new Set<() => void>();

  const take = (reading: Reading): void => {
    known = told.reduce(withNews, reading);
    for (const listener of listeners) listener();
  };
  const read = inTurn(async () => {
    told = [];
    const answer = await reads.glossary(slug);
    if ("done" in answer) take(answer.done);
    else if (answer.refused === "unreachable" || answer.refused === "unavailable") {
      setTimeout(() => void read(), patience);
    }
  });

  store.onNews((news) => {
    if (!wanted) return;
    // News of nothing say that a gap was bridged: what was told in it is not known here.
    const bridged = news.changes.length === 0 && news.cards.length === 0 && !news.words && !news.exchanges;
    if (bridged && news.revision > (known?.revision ?? 0)) void read();
    if (!news.words?.glossary) return;
    told = [...told, news];
    if (known) take(known);
  });

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (!wanted) {
        wanted = true;
        void read();
      }
      return () => listeners.delete(listener);
    },
    entries: () => known?.entries ?? nothing,
    offer(reading) {
      if (reading.revision > (known?.revision ?? -1)) take(reading);
    },
  };
}

function withNews(reading: Reading, { revision, words }: News): Reading {
  if (!words?.glossary || revision <= reading.revision) return reading;
  return { revision, entries: withEntries(reading.entries, words.glossary) };
}
