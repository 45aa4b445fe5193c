"use client";

import { useEffect, useState } from "react";
import { type Answer, type Found, reads } from "@/api/client";
import { addressOf, type Filter } from "@/domain/filter";

/** Long enough that not every letter is asked for, short enough that nobody waits. */
const pause = 180;

interface Answered {
  readonly asked: string;
  readonly tries: number;
  readonly answer: Answer<Found>;
}

/**
 * What is found for some words while they are typed. The answer to what was asked before stays until there is a
 * newer one; a question that nobody waits for any more is broken off.
 */
export function useFound(slug: string, words: string, filter: Filter) {
  const [last, setLast] = useState<Answered | null>(null);
  const [tries, setTries] = useState(0);
  const asked = words.trim() === "" ? "" : addressOf({ ...filter, words });
  useEffect(() => {
    if (asked === "") return;
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const answer = await reads.search(slug, asked, stop.signal);
      if (!stop.signal.aborted) setLast({ asked, tries, answer });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [slug, asked, tries]);
  return {
    answer: asked === "" ? null : (last?.answer ?? null),
    searching: asked !== "" && (last?.asked !== asked || last.tries !== tries),
    again: () => setTries((before) => before + 1),
  };
}
