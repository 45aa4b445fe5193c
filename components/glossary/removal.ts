"use client";

import { useLocale, useTranslations } from "next-intl";
import type { RefObject } from "react";
import { v7 as newId } from "uuid";
import { deeds, words } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import { type Entry, headOf } from "@/domain/glossary";

/** Takes an entry out of the glossary, and offers to put it back. `home` has the focus when the entry is gone. */
export function useRemoval(home: RefObject<HTMLElement | null>): (entry: Entry) => Promise<void> {
  const t = useTranslations("glossary");
  const language = useLocale();
  const { programme, store } = useProgramme();
  const say = useSay();
  const refusal = useRefusal();

  return async (entry) => {
    const term = headOf(entry, language).text;
    const removal = newId();
    const answer = await store.perform({
      request: removal,
      send: (request) => words.removeEntry(programme.slug, entry.id, request),
    });
    if ("refused" in answer) return say({ text: refusal(answer), tone: "refused" });
    home.current?.focus();
    const putBack = async (): Promise<void> => {
      const back = await store.perform({ send: (request) => deeds.undo(programme.slug, removal, request) });
      say("done" in back ? { text: t("broughtBack", { term }) } : { text: refusal(back), tone: "refused" });
    };
    say({
      text: t("removed", { term }),
      action: { label: t("undo"), act: () => void putBack() },
      back: () => home.current?.focus(),
    });
  };
}
