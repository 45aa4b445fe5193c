"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { useAnnounce } from "@/components/ui/announcer";
import type { News } from "@/domain/change";
import { exchangeNameFor } from "@/domain/exchange";

/** Says aloud what others do to the exchanges while their page is open. */
export function useHeard(): void {
  const t = useTranslations("exchange");
  const { store, member, people } = useProgramme();
  const reader = useReader();
  const announce = useAnnounce();
  const tell = useEffectEvent(({ exchanges }: News) => {
    const others = exchanges?.changes.filter(({ by }) => by !== member.id) ?? [];
    const sentences = others.map(({ kind, by, data }) =>
      t(`told.${kind}`, {
        name: people.get(by)?.name ?? t("newer.somebody"),
        title: exchangeNameFor(data.names, reader).text,
      }),
    );
    if (sentences.length > 0) announce(sentences.join(" "));
  });
  useEffect(() => store.onNews((news) => tell(news)), [store]);
}
