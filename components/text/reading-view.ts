"use client";

import { useSyncExternalStore } from "react";

export const views = ["mine", "both", "other"] as const;
export type View = (typeof views)[number];

const key = "passerelle:reading";
const listeners = new Set<() => void>();

/** How texts in two languages are read on this device: mine, both beside each other, or the other. */
export function useReadingView(): readonly [View, (view: View) => void] {
  const view = useSyncExternalStore(subscribe, remembered, () => "both" as const);
  return [view, remember];
}

function remembered(): View {
  try {
    const kept = localStorage.getItem(key);
    return views.find((view) => view === kept) ?? "both";
  } catch {
    return "both";
  }
}

function remember(view: View): void {
  try {
    localStorage.setItem(key, view);
  } catch {
    // A browser that keeps nothing shows both.
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}
