"use client";

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
import { type Answer, reads } from "@/api/client";
import { useTold } from "@/components/history/told";
import { useProgramme } from "@/components/programme/context";
import type { Board, Card } from "@/domain/board";
import { cardOf } from "@/domain/board";
import type { Change, News } from "@/domain/change";
import type { Idea } from "@/domain/idea";
import { may } from "@/domain/permission";
import { changesWords, lastOfOthers, newsFor, type Part, withNews, withReading } from "./live-idea";
import { untilRead } from "./until-read";

interface Deed {
  /** What the card will probably be: a guess, shown until the answer comes. */
  readonly guess?: (card: Card, board: Board | null) => Partial<Card>;
  readonly send: (request: string) => Promise<Answer<News>>;
}

interface Rights {
  readonly edit: boolean;
  readonly translate: boolean;
  readonly move: boolean;
  readonly assign: boolean;
  readonly comment: boolean;
  readonly archive: boolean;
}

interface Shown {
  /** The idea as it should be shown, own deeds without an answer included. */
  readonly idea: Idea;
  readonly rights: Rights;
  /** The last change that somebody else made to each part while the page was open. */
  readonly fresh: ReadonlyMap<Part, Change>;
  /** Whether the member may no longer see it. */
  readonly withdrawn: boolean;
  readonly perform: (deed: Deed) => Promise<Answer<News>>;
  /** Reads the idea anew; done when it is shown, or when that failed and will be tried again. */
  readonly refresh: () => Promise<void>;
  /** While the original of a field is edited, its editor says who else changed it; answers how to end that. */
  readonly tellAt: (field: "title" | "description") => () => void;
}

const Context = createContext<Shown | null>(null);

/** Keeps one idea current: by its own deeds, by the news of the programme, by reading it anew where news do not say enough. */
export function IdeaProvider({ idea: given, children }: { readonly idea: Idea; readonly children: ReactNode }) {
  const { programme, member, store } = useProgramme();
  const [idea, setIdea] = useState(given);
  const [guesses, setGuesses] = useState<readonly { readonly patch: Partial<Card> }[]>([]);
  const [withdrawn, setWithdrawn] = useState(false);
  const [opened] = useState(given.revision);
  const { id } = idea.card;

  // The page may be rendered anew by the server, in another language for instance.
  const [rendered, setRendered] = useState(given);
  if (rendered !== given) {
    setRendered(given);
    if (given.revision >= idea.revision) setIdea(withReading(idea, given));
  }

  const reading = useMemo(
    () =>
      untilRead(opened, async () => {
        const answer = await reads.idea(programme.slug, id);
        if ("done" in answer) {
          setIdea((known) => withReading(known, answer.done));
          return answer.done.revision;
        }
        if (answer.refused !== "not_found") return null;
        setWithdrawn(true);
        return Number.POSITIVE_INFINITY;
      }),
    [programme.slug, id, opened],
  );
  const refresh = useCallback(() => reading.ask(0), [reading]);

  const hear = useEffectEvent((news: News): void => {
    if (news.withdrawn?.includes(id)) {
      setWithdrawn(true);
      return;
    }
    setIdea((known) => withNews(known, news));
    // News without changes say that a gap was bridged: whatever happened in it is not told.
    const bridged = news.changes.length === 0 && news.cards.length === 0 && news.revision > reading.revision();
    if (bridged || newsFor(idea, news).some(changesWords)) void reading.ask(news.revision);
  });
  useEffect(() => {
    const stop = reading.start();
    if (reading.revision() < store.revision()) void reading.ask(store.revision());
    const deafen = store.onNews((news) => hear(news));
    let before = store.connection();
    const unsubscribe = store.subscribe(() => {
      const now = store.connection();
      if (now === "live" && before !== now) reading.hurry();
      before = now;
    });
    addEventListener("online", reading.hurry);
    return () => {
      stop();
      deafen();
      unsubscribe();
      removeEventListener("online", reading.hurry);
    };
  }, [store, reading]);

  const fresh = useMemo(() => lastOfOthers(idea, opened, member.id), [idea, opened, member.id]);
  const tellAt = useTelling(fresh);

  const perform = useCallback(
    async ({ guess, send }: Deed): Promise<Answer<News>> => {
      if (!guess) return store.perform({ send });
      const mine = { patch: guess(idea.card, store.board()) };
      setGuesses((before) => [...before, mine]);
      const answer = await store.perform({
        send,
        guess: (board) => {
          const card = cardOf(board, id);
          return card ? [{ ...card, ...guess(card, board) }] : [];
        },
      });
      setGuesses((before) => before.filter((other) => other !== mine));
      return answer;
    },
    [store, id, idea.card],
  );

  const shown = useMemo<Shown>(() => {
    const sight = { partners: programme.partners, invited: member.role === "guest" };
    const card = guesses.reduce<Card>((before, { patch }) => ({ ...before, ...patch }), idea.card);
    const open = !withdrawn && !card.archived;
    return {
      idea: { ...idea, card },
      rights: {
        edit: open && may.edit(member, sight),
        translate: open && may.translate(member, sight),
        move: open && may.move(member, sight),
        assign: open && may.assign(member, sight),
        comment: open && may.comment(member, sight),
        archive: !withdrawn && may.archive(member, sight),
      },
      fresh,
      withdrawn,
      perform,
      refresh,
      tellAt,
    };
  }, [programme, member, idea, guesses, fresh, withdrawn, perform, refresh, tellAt]);

  return <Context.Provider value={shown}>{children}</Context.Provider>;
}

/** Says aloud what others change, each change once: what an open editor says itself is left to it. */
function useTelling(fresh: ReadonlyMap<Part, Change>): Shown["tellAt"] {
  const told = useTold();
  const last = useRef(0);
  const elsewhere = useRef<ReadonlySet<Change["kind"]>>(new Set());
  const tell = useEffectEvent((changes: readonly Change[]) => told(changes));
  useEffect(() => {
    const changes = [...fresh.values()].filter((change) => change.revision > last.current);
    if (changes.length === 0) return;
    last.current = Math.max(...changes.map((change) => change.revision));
    const untold = changes.filter((change) => !elsewhere.current.has(change.kind));
    if (untold.length > 0) tell(untold);
  }, [fresh]);
  return useCallback((field) => {
    const kind = field === "title" ? "titled" : "described";
    elsewhere.current = new Set([...elsewhere.current, kind]);
    return () => {
      elsewhere.current = new Set([...elsewhere.current].filter((other) => other !== kind));
    };
  }, []);
}

export function useIdea(): Shown {
  const shown = useContext(Context);
  if (!shown) throw new Error("useIdea needs an IdeaProvider above it");
  return shown;
}
