"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useRef } from "react";
import { useProgramme } from "@/components/programme/context";
import { ProgrammeStore } from "@/components/programme/store";
import { follow } from "@/components/programme/stream";
import { useReader } from "@/components/text/reader";
import { useAnnounce } from "@/components/ui/announcer";
import type { News } from "@/domain/change";
import { titleFor } from "@/domain/text";

/** So long news are gathered before the page is told anew, and once: what one person does in a row is heard once. */
const gathering = 1_000;

/**
 * A browser has six connections to a server without HTTP/2, and a stream takes one of them for good. Programmes beyond
 * these are told anew when the reader comes back to the page.
 */
const mostStreams = 3;

// A page that is shown once more, as it was when it was left, is older than what its reader did since.
const shown = new Set<string>();

/** Keeps the page current with all programmes that it tells of, and says once what came. */
export function Live({
  at,
  programmes,
}: {
  /** When the page was told. */
  readonly at: string;
  /** In each of them up to which revision it was told; the open one stands first. */
  readonly programmes: readonly { readonly slug: string; readonly revision: number }[];
}) {
  const router = useRouter();
  const t = useTranslations("today.live");
  const announce = useAnnounce();
  const reader = useReader();
  const { member, programme, store } = useProgramme();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const titles = useRef(new Map<string, string>());

  const tellAnew = useEffectEvent((): void => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => {
      const [first] = titles.current.values();
      const count = titles.current.size;
      titles.current.clear();
      if (first !== undefined) announce(count === 1 ? t("one", { title: first }) : t("many", { count }));
      router.refresh();
    }, gathering);
  });
  const hear = useEffectEvent(({ changes, cards }: News): void => {
    const others = new Set(changes.filter((change) => change.by !== member.id).map((change) => change.idea));
    for (const card of cards) {
      if (others.has(card.id) && !card.archived) titles.current.set(card.id, titleFor(card.title, reader).text);
    }
    tellAnew();
  });

  const revision = programmes.find(({ slug }) => slug === programme.slug)?.revision ?? 0;
  useEffect(() => {
    // What the stream told before this page was awake.
    if (store.revision() > revision) tellAnew();
  }, [store, revision]);
  useEffect(() => {
    const stops = [store.onNews((news) => hear(news)), store.onSeen(() => tellAnew())];
    return () => {
      for (const stop of stops) stop();
    };
  }, [store]);

  const begun = useRef(new Map(programmes.map(({ slug, revision: from }) => [slug, from])));
  const others = programmes
    .slice(0, mostStreams)
    .flatMap(({ slug }) => (slug === programme.slug ? [] : [slug]))
    .join(" ");
  useEffect(() => {
    const stops = others.split(" ").flatMap((slug) => {
      if (slug === "") return [];
      const other = new ProgrammeStore(begun.current.get(slug) ?? 0);
      return [follow(slug, member.id, other), other.onNews((news) => hear(news)), other.onSeen(() => tellAnew())];
    });
    return () => {
      for (const stop of stops) stop();
    };
  }, [others, member.id]);

  const more = programmes.length > mostStreams;
  useEffect(() => {
    if (!more) return;
    const comeBack = (): void => {
      if (document.visibilityState === "visible") router.refresh();
    };
    document.addEventListener("visibilitychange", comeBack);
    return () => document.removeEventListener("visibilitychange", comeBack);
  }, [more, router]);

  useEffect(() => {
    if (shown.has(at)) router.refresh();
    shown.add(at);
  }, [at, router]);
  useEffect(() => () => clearTimeout(waiting.current), []);
  return null;
}
