"use client";

import { useSyncExternalStore } from "react";

/**
 * A modal dialog silences everything outside of it. Whatever must be heard or reached nevertheless (the live
 * region, the toast) therefore goes into the uppermost open one, which each dialog says here.
 */
let open: readonly HTMLElement[] = [];
const listeners = new Set<() => void>();

function change(next: readonly HTMLElement[]): void {
  open = next;
  for (const listener of listeners) listener();
}

/** Says that `dialog` is open above everything else; answers how to say that it is closed. */
export function raiseLayer(dialog: HTMLElement): () => void {
  change([...open, dialog]);
  return () => change(open.filter((other) => other !== dialog));
}

/** The uppermost open modal dialog, else null. */
export function useTopLayer(): HTMLElement | null {
  return useSyncExternalStore(subscribe, top, nothing);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const top = (): HTMLElement | null => open.at(-1) ?? null;
const nothing = (): null => null;
