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
import { inTurn } from "./in-turn";
import { changesWords, lastOfOthers, newsFor, type Part, withNews, withReading } from "./live-idea";

interface Deed {
  /** What the card will probably be: a guess, shown until the answer comes. */
  readonly guess?: (card: Card, board: Board | null) => Partial<Card>;
  readonly send: (request: string) => Promise<Answer<News>>;
}

interface Rights {
  readonly edit: boolean;
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
  /** Reads the idea anew; done when it is shown. */
  readonly refresh: () => Promise<void>;
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

  const refresh = useMemo(
    () =>
      inTurn(async () => {
        const answer = await reads.idea(programme.slug, id);
        if ("done" in answer) setIdea((known) => withReading(known, answer.done));
        else if (answer.refused === "not_found") setWithdrawn(true);
      }),
    [programme.slug, id],
  );

  const hear = useEffectEvent((news: News): void => {
    if (news.withdrawn?.includes(id)) {
      setWithdrawn(true);
      return;
    }
    setIdea((known) => withNews(known, news));
    // News without changes say that a gap was bridged: whatever happened in it is not told.
    const bridged = news.changes.length === 0 && news.cards.length === 0 && news.revision > idea.revision;
    if (bridged || newsFor(idea, news).some(changesWords)) void refresh();
  });
  const isBehind = useEffectEvent(() => idea.revision < store.revision());
  useEffect(() => {
    if (isBehind()) void refresh();
    return store.onNews((news) => hear(news));
  }, [store, refresh]);

  const fresh = useMemo(() => lastOfOthers(idea, opened, member.id), [idea, opened, member.id]);
  useTelling(fresh);

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
        move: open && may.move(member, sight),
        assign: open && may.assign(member, sight),
        comment: open && may.comment(member, sight),
        archive: !withdrawn && may.archive(member, sight),
      },
      fresh,
      withdrawn,
      perform,
      refresh,
    };
  }, [programme, member, idea, guesses, fresh, withdrawn, perform, refresh]);

  return <Context.Provider value={shown}>{children}</Context.Provider>;
}

/** Says aloud what others change, each change once. */
function useTelling(fresh: ReadonlyMap<Part, Change>): void {
  const told = useTold();
  const last = useRef(0);
  const tell = useEffectEvent((changes: readonly Change[]) => told(changes));
  useEffect(() => {
    const changes = [...fresh.values()].filter((change) => change.revision > last.current);
    if (changes.length === 0) return;
    last.current = Math.max(...changes.map((change) => change.revision));
    tell(changes);
  }, [fresh]);
}

export function useIdea(): Shown {
  const shown = useContext(Context);
  if (!shown) throw new Error("useIdea needs an IdeaProvider above it");
  return shown;
}
