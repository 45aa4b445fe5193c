"use client";

import { createContext, type ReactNode, useContext, useEffect, useEffectEvent, useRef, useState } from "react";
import { visits as requests } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { commentsAfter } from "@/domain/visit";
import { useVisits } from "./context";

interface Unread {
  /** The comments that were new when the idea was opened. */
  readonly comments: ReadonlySet<string>;
  /** Whether the page begins at the first of them: not where all of the idea is new. */
  readonly jumps: boolean;
}

const Context = createContext<Unread>({ comments: new Set(), jumps: false });

/** Below it an idea is being visited: it knows what was new when it was opened, and is seen from then on. */
export function Visited({ seen, children }: { readonly seen: number; readonly children: ReactNode }) {
  const { programme, member } = useProgramme();
  const { visits } = useVisits();
  const { idea } = useIdea();
  const { id } = idea.card;
  const [since] = useState(() => Math.max(seen, visits.seenUpTo(id)));
  const [unread] = useState<Unread>(() => {
    const there = new Set(idea.comments.map((comment) => comment.id));
    const comments = commentsAfter(idea.history, since, member.id).filter((comment) => there.has(comment));
    const [first] = idea.history;
    const whole = first !== undefined && first.revision > since && first.by !== member.id;
    return { comments: new Set(comments), jumps: !whole };
  });

  const last = idea.history.findLast((change) => change.by !== member.id)?.revision ?? 0;
  const saw = useEffectEvent((): void => {
    const { revision } = idea;
    visits.see({ idea: id, revision });
    void requests.saw(programme.slug, id, revision);
  });
  const opened = useRef(false);
  useEffect(() => {
    const known = last <= Math.max(since, visits.seenUpTo(id));
    const opening = !opened.current;
    opened.current = true;
    if (known) return;
    if (!opening) return whenPresent(() => saw());
    saw();
  }, [last, since, visits, id]);

  return <Context.Provider value={unread}>{children}</Context.Provider>;
}

export function useUnread(): Unread {
  return useContext(Context);
}

const signs = ["pointermove", "pointerdown", "touchstart", "wheel", "keydown", "focus"];

/** Does something as soon as somebody is at the page, who then sees it. Answers how to stop waiting. */
function whenPresent(act: () => void): () => void {
  const waiting = new AbortController();
  const come = (): void => {
    waiting.abort();
    act();
  };
  for (const sign of signs) addEventListener(sign, come, { capture: true, passive: true, signal: waiting.signal });
  return () => waiting.abort();
}
