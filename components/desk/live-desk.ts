"use client";

import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { desk } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { inTurn } from "@/components/ui/in-turn";
import type { Change, News } from "@/domain/change";
import type { DeskEntry, Share } from "@/domain/desk";
import type { Language } from "@/domain/language";

export interface Asked {
  readonly share: Share;
  readonly language: Language | null;
}

export interface Listed {
  readonly entries: readonly DeskEntry[];
  readonly more: boolean;
}

export function sameEntry(a: DeskEntry, b: DeskEntry): boolean {
  return a.piece === b.piece && a.language === b.language;
}

/** What changes what lies on the desk, or in which order. */
const kinds: ReadonlySet<Change["kind"]> = new Set([
  "proposed",
  "titled",
  "described",
  "translated",
  "confirmed",
  "language_corrected",
  "requested",
  "request_withdrawn",
  "commented",
  "comment_edited",
  "comment_deleted",
  "comment_restored",
  "archived",
  "restored",
  "owned",
  "let_go",
] as const);

/** Several changes close together are read at once. */
const pause = 150;

/**
 * The desk as it now is: what the page brought, read anew when news say that it changed and when the reader comes
 * back to it, for who is at a text just now no news tell.
 */
export function useDeskList(
  given: Listed,
  asked: Asked,
): { readonly list: Listed; readonly failed: boolean; readonly refresh: () => Promise<void> } {
  const { programme, store } = useProgramme();
  const { slug } = programme;
  const { share, language } = asked;
  const [failed, setFailed] = useState(false);
  // What was read belongs to the page that it was read for: something else may have been chosen meanwhile.
  const [read, setRead] = useState<{ readonly instead: Listed; readonly list: Listed | null } | null>(null);
  const refresh = useMemo(
    () =>
      inTurn(async () => {
        const answer = await desk.read(slug, { share, language });
        setRead((before) => ({
          instead: given,
          list: "done" in answer ? answer.done : before?.instead === given ? before.list : null,
        }));
        setFailed(!("done" in answer));
      }),
    [slug, share, language, given],
  );
  const list = (read?.instead === given && read.list) || given;

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hear = useEffectEvent(({ changes, cards }: News): void => {
    const bridged = changes.length === 0 && cards.length === 0;
    if (!bridged && !changes.some(({ kind }) => kinds.has(kind))) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void refresh(), pause);
  });
  useEffect(() => {
    const stop = store.onNews((news) => hear(news));
    const come = (): void => {
      if (document.visibilityState === "visible") void refresh();
    };
    document.addEventListener("visibilitychange", come);
    return () => {
      stop();
      clearTimeout(timer.current);
      document.removeEventListener("visibilitychange", come);
    };
  }, [store, refresh]);

  return { list, failed, refresh };
}
