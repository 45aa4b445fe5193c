"use client";

import { useEffect } from "react";
import { useProgramme } from "@/components/programme/context";
import { cardsOf } from "@/domain/board";
import { shownBy, unfiltered } from "@/domain/filter";

/**
 * Makes the titles of a board comparable once it is `whole`, while the page has nothing else to do: the first word
 * that somebody types would else wait for all of them.
 */
export function useReadyWords(whole: boolean): void {
  const { programme, store } = useProgramme();
  useEffect(() => {
    const board = whole ? store.board() : null;
    return board ? whileIdle(cardsOf(board), shownBy({ ...unfiltered, words: "…" }, programme)) : undefined;
  }, [whole, store, programme]);
}

/**
 * Does something small with each item while the page has nothing else to do. Answers how to stop. Where a browser
 * knows of no such moments, nothing is done: whatever this prepares must come by itself later, too.
 */
function whileIdle<Item>(items: readonly Item[], act: (item: Item) => unknown): () => void {
  if (!("requestIdleCallback" in globalThis)) return () => undefined;
  let place = 0;
  const go = (moment: IdleDeadline): void => {
    while (place < items.length && moment.timeRemaining() > 2) {
      for (const item of items.slice(place, place + 20)) act(item);
      place += 20;
    }
    if (place < items.length) handle = requestIdleCallback(go);
  };
  let handle = requestIdleCallback(go);
  return () => cancelIdleCallback(handle);
}
