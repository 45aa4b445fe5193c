"use client";

import { useCallback, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

/** For browsers that keep nothing: what was chosen since the page was opened. */
const chosen = new Map<string, string>();

/**
 * A choice that belongs to this device, not to the account: which columns are closed, whether single
 * keys act. Until the page has woken up, and where the browser keeps nothing, `otherwise` is true.
 */
export function useKept(key: string, otherwise: string): readonly [string, (value: string) => void] {
  const read = useCallback(() => kept(key) ?? otherwise, [key, otherwise]);
  const value = useSyncExternalStore(subscribe, read, () => otherwise);
  const keep = useCallback((next: string) => keepValue(key, next), [key]);
  return [value, keep];
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? chosen.get(key) ?? null;
  } catch {
    return chosen.get(key) ?? null;
  }
}

function keepValue(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    chosen.set(key, value);
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

/** Whether a media query matches; null on the server and until the page has woken up. */
export function useMedia(query: string): boolean | null {
  const subscribeTo = useCallback(
    (listener: () => void) => {
      const list = matchMedia(query);
      list.addEventListener("change", listener);
      return () => list.removeEventListener("change", listener);
    },
    [query],
  );
  return useSyncExternalStore<boolean | null>(
    subscribeTo,
    () => matchMedia(query).matches,
    () => null,
  );
}
