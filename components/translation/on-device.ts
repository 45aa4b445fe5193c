"use client";

import { useEffect, useState } from "react";
import type { Language } from "@/domain/language";

interface Pair {
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
}

/** What some browsers bring along to translate by themselves; nothing leaves the device for it. */
export interface DeviceTranslator {
  availability(pair: Pair): Promise<"unavailable" | "downloadable" | "downloading" | "available">;
  create(options: Pair & { readonly monitor?: (monitor: EventTarget) => void }): Promise<{
    translate(words: string): Promise<string>;
    destroy?(): void;
  }>;
}

function translatorHere(): DeviceTranslator | null {
  const here = globalThis as { readonly Translator?: DeviceTranslator };
  return typeof here.Translator?.create === "function" ? here.Translator : null;
}

/** Whether this browser can put one language into another by itself. */
export function useDeviceTranslator(from: Language, to: Language): DeviceTranslator | null {
  const [able, setAble] = useState(false);
  useEffect(() => {
    const translator = translatorHere();
    if (!translator) return;
    let gone = false;
    const told = async (): Promise<void> => {
      const answer = await translator.availability({ sourceLanguage: from, targetLanguage: to });
      if (!gone) setAble(answer !== "unavailable");
    };
    // A browser that cannot even say so cannot translate.
    told().catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [from, to]);
  return able ? translatorHere() : null;
}

/** Has the browser translate, after it has fetched what it needs; `progress` is told how much of that is there, from 0 to 1. */
export async function translatedHere(
  translator: DeviceTranslator,
  { from, to }: { readonly from: Language; readonly to: Language },
  work: (translate: (words: string) => Promise<string>) => Promise<string | null>,
  progress: (share: number) => void,
): Promise<string | null> {
  const session = await translator.create({
    sourceLanguage: from,
    targetLanguage: to,
    monitor: (monitor) =>
      monitor.addEventListener("downloadprogress", (event) => {
        if ("loaded" in event && typeof event.loaded === "number") progress(Math.min(1, event.loaded));
      }),
  });
  try {
    return await work((words) => session.translate(words));
  } finally {
    session.destroy?.();
  }
}
