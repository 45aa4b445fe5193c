"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useEffectEvent,
  useMemo,
  useRef,
  useState,
} from "react";
import { desk } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { inTurn } from "@/components/ui/in-turn";
import { useSay } from "@/components/ui/say";
import type { News } from "@/domain/change";
import { type OwnRequest, type Requests, waitsFor } from "@/domain/desk";
import { titleFor } from "@/domain/text";

interface Shared {
  readonly requests: Requests;
  /** Her own requests that she learnt of on this page to be fulfilled. */
  readonly noticed: ReadonlySet<string>;
  /** Notes that the reader knows which of her requests were fulfilled. */
  readonly see: () => Promise<void>;
}

const Context = createContext<Shared | null>(null);

/** Knows on every page of a programme what colleagues ask of the reader, and tells her when they did what she asked for. */
export function RequestsProvider({ given, children }: { readonly given: Requests; readonly children: ReactNode }) {
  const { programme, member, store } = useProgramme();
  const { slug } = programme;
  const [requests, setRequests] = useState(given);
  const [noticed, setNoticed] = useState<ReadonlySet<string>>(new Set());
  const read = useMemo(
    () =>
      inTurn(async () => {
        const answer = await desk.requests(slug);
        if ("done" in answer) setRequests(answer.done);
      }),
    [slug],
  );

  const hear = useEffectEvent((news: News): void => {
    if (concerns(news, requests, member)) void read();
  });
  useEffect(() => store.onNews((news) => hear(news)), [store]);

  const tell = useEffectEvent(useTelling());
  const told = useRef(new Set(freshIn(given)));
  useEffect(() => {
    const done = requests.own.filter(({ id, fresh }) => fresh && !told.current.has(id));
    for (const { id } of done) told.current.add(id);
    tell(done);
  }, [requests]);

  const see = useCallback(async (): Promise<void> => {
    const fresh = freshIn(requests);
    const answer = await desk.see(slug);
    if (!("done" in answer)) return;
    setNoticed((before) => new Set([...before, ...fresh]));
    setRequests(answer.done);
  }, [slug, requests]);
  const shared = useMemo<Shared>(() => ({ requests, noticed, see }), [requests, noticed, see]);
  return <Context.Provider value={shared}>{children}</Context.Provider>;
}

function freshIn({ own }: Requests): readonly string[] {
  return own.flatMap(({ id, fresh }) => (fresh ? [id] : []));
}

export function useRequests(): Shared {
  const shared = useContext(Context);
  if (!shared) throw new Error("useRequests needs a RequestsProvider above it");
  return shared;
}

/** Whether some news may have changed what the reader has to do with requests. */
function concerns(
  { changes, cards }: News,
  { waiting, own }: Requests,
  member: { readonly id: string; readonly library: string },
): boolean {
  // News without changes say that a gap was bridged.
  if (changes.length === 0 && cards.length === 0) return true;
  const open = new Set(own.flatMap(({ idea, fulfilled }) => (fulfilled ? [] : [idea])));
  return changes.some((change) => {
    if (change.kind === "requested") {
      return change.by === member.id || waitsFor(member, { ...change.data, by: change.by });
    }
    if (change.kind === "restored") return true;
    return open.has(change.idea) || (waiting > 0 && endsRequests.has(change.kind));
  });
}

const endsRequests: ReadonlySet<News["changes"][number]["kind"]> = new Set([
  "request_withdrawn",
  "translated",
  "confirmed",
  "language_corrected",
  "described",
  "comment_deleted",
  "comment_edited",
  "archived",
] as const);

/** Says in the reader's language who translated what she had asked for, with the way there. */
function useTelling(): (done: readonly OwnRequest[]) => void {
  const t = useTranslations("asking");
  const { programme, people } = useProgramme();
  const reader = useReader();
  const router = useRouter();
  const say = useSay();
  return (done) => {
    for (const { fulfilled, title, number, piece, idea } of done) {
      const name = people.get(fulfilled?.by ?? "")?.name ?? t("somebody");
      const place = piece === idea ? "" : `#comment-${piece}`;
      say({
        text: t("translated", { name, title: titleFor(title, reader).text }),
        action: { label: t("view"), act: () => router.push(`/${programme.slug}/ideas/${number}${place}`) },
      });
    }
  };
}
