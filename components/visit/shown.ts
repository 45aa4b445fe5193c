"use client";

import { useState, useSyncExternalStore } from "react";
import { useMarks, useVisits } from "./context";

interface Shown {
  readonly round: number;
  readonly ideas: ReadonlySet<string>;
}

/**
 * The ideas that are shown while only what is new is `wanted`; null while it is not. One that is opened there and so
 * is new no longer stays until the member asks anew, or says that she has seen everything.
 */
export function useShownAsNew(wanted: boolean): ReadonlySet<string> | null {
  const { visits } = useVisits();
  const marks = useMarks();
  const round = useSyncExternalStore(visits.subscribe, visits.round, () => 0);
  const [shown, setShown] = useState<Shown | null>(null);
  if (!wanted) {
    if (shown) setShown(null);
    return null;
  }
  const kept = shown?.round === round ? shown.ideas : null;
  if (kept && [...marks.keys()].every((idea) => kept.has(idea))) return kept;
  const ideas = new Set([...(kept ?? []), ...marks.keys()]);
  setShown({ round, ideas });
  return ideas;
}
