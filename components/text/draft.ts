"use client";

import { useCallback, useSyncExternalStore } from "react";

/** What was typed and not sent, as it is kept on this device. */
export interface Draft {
  readonly text: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The edition that an edit started from, with its words. */
  readonly edition?: number;
  readonly base?: string;
  readonly language?: string;
  /** The edition of the original that a translation is made from, with its words. */
  readonly madeFrom?: number;
  readonly seen?: string;
  /** Whether a machine's words are in it. */
  readonly machine?: boolean;
}

interface Kept {
  readonly draft: Draft | null;
  readonly keep: (draft: Omit<Draft, "at">) => void;
  readonly drop: () => void;
}

const prefix = "passerelle:draft:";
const days = 14;
const listeners = new Set<() => void>();
/** What this device would not keep: it lasts as long as the page. */
const unkept = new Map<string, string>();
/** The last reading of each key: the same words give the same object, as React's stores need it. */
const known = new Map<string, { readonly raw: string; readonly draft: Draft | null }>();

/** The place of a draft: one for each member, idea and field, so that a shared computer mixes nothing up. */
export function draftKey(member: string, idea: string, field: string): string {
  return `${prefix}${member}:${idea}:${field}`;
}

/** The draft kept under `key` on this device, null while there is none and on the server. */
export function useDraft(key: string): Kept {
  const draft = useSyncExternalStore(
    subscribe,
    () => draftUnder(key),
    () => null,
  );
  const keep = useCallback((next: Omit<Draft, "at">) => write(key, { ...next, at: Date.now() }), [key]);
  const drop = useCallback(() => write(key, null), [key]);
  return { draft, keep, drop };
}

function draftUnder(key: string): Draft | null {
  const raw = unkept.get(key) ?? storage()?.getItem(key) ?? "";
  const last = known.get(key);
  if (last?.raw === raw) return last.draft;
  const draft = draftFrom(raw, Date.now());
  known.set(key, { raw, draft });
  return draft;
}

/** The draft that `raw` holds, unless it is older than two weeks or no draft at all. */
export function draftFrom(raw: string, now: number): Draft | null {
  if (!raw) return null;
  try {
    const value: unknown = JSON.parse(raw);
    if (typeof value !== "object" || value === null) return null;
    const { text, at, edition, base, language, madeFrom, seen, machine } = value as Partial<
      Record<keyof Draft, unknown>
    >;
    if (typeof text !== "string" || typeof at !== "number" || now - at > days * 86_400_000) return null;
    return {
      text,
      at,
      ...(typeof edition === "number" && { edition }),
      ...(typeof base === "string" && { base }),
      ...(typeof language === "string" && { language }),
      ...(typeof madeFrom === "number" && { madeFrom }),
      ...(typeof seen === "string" && { seen }),
      ...(machine === true && { machine }),
    };
  } catch {
    return null;
  }
}

/** Throws away what is too old to be offered; called once when an idea opens. */
export function sweepDrafts(now: number): void {
  const store = storage();
  if (!store) return;
  for (const key of Object.keys(store)) {
    if (key.startsWith(prefix) && !draftFrom(store.getItem(key) ?? "", now)) store.removeItem(key);
  }
}

function write(key: string, draft: Draft | null): void {
  unkept.delete(key);
  const store = storage();
  const raw = draft && JSON.stringify(draft);
  if (raw === null) store?.removeItem(key);
  else {
    try {
      if (store) store.setItem(key, raw);
      else unkept.set(key, raw);
    } catch {
      // The storage is full.
      unkept.set(key, raw);
    }
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

function storage(): Storage | null {
  try {
    return localStorage;
  } catch {
    // A browser may forbid it altogether.
    return null;
  }
}
