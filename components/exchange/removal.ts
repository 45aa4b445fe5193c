"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { v7 as newId } from "uuid";
import { deeds, exchanges } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import { type Exchange, exchangeNameFor } from "@/domain/exchange";

/** Takes an exchange out of the programme, and offers to put it back. `home` has the focus when it is gone. */
export function useRemoval(home: RefObject<HTMLElement | null>): (exchange: Exchange) => Promise<void> {
  const t = useTranslations("exchange");
  const reader = useReader();
  const { programme, store } = useProgramme();
  const say = useSay();
  const refusal = useRefusal();

  return async ({ id, names }) => {
    const name = exchangeNameFor(names, reader).text;
    const removal = newId();
    const answer = await store.perform({
      request: removal,
      send: (request) => exchanges.remove(programme.slug, id, request),
    });
    if ("refused" in answer) return say({ text: refusal(answer), tone: "refused" });
    home.current?.focus();
    const putBack = async (): Promise<void> => {
      const back = await store.perform({ send: (request) => deeds.undo(programme.slug, removal, request) });
      say("done" in back ? { text: t("restored", { name }) } : { text: refusal(back), tone: "refused" });
    };
    say({
      text: t("removed", { name }),
      action: { label: t("undo"), act: () => void putBack() },
      back: () => home.current?.focus(),
    });
  };
}
