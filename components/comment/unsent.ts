"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { deeds } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { draftKey, useDraft } from "@/components/text/draft";
import { isLanguage, type Language } from "@/domain/language";
import type { Refusal } from "@/domain/outcome";

/** A comment that was sent and has no answer yet, or none that was wanted. */
export interface Unsent {
  readonly id: string;
  readonly source: string;
  readonly language: Language;
  readonly at: number;
  /** The id of its deed, once it was tried: the same one again does it once. */
  readonly request?: string;
}

type Reason = Refusal | "unreachable";

/** A comment that waits, as it is with it now. */
export interface Pending extends Unsent {
  readonly sending: boolean;
  /** Why it was not sent just now; null where that was before the page was opened, and may be true no longer. */
  readonly refused: Reason | null;
}

interface Outbox {
  readonly waiting: readonly Pending[];
  readonly send: (comment: Unsent) => Promise<boolean>;
  readonly drop: (id: string) => void;
}

/** The member's comments on their way, kept on this device until the server has them. */
export function useOutbox(): Outbox {
  const { programme, member } = useProgramme();
  const { idea, perform, refresh } = useIdea();
  const { draft, keep, drop: clear } = useDraft(draftKey(member.id, idea.card.id, "unsent"));
  const [sending, setSending] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<ReadonlyMap<string, Reason>>(new Map());
  const kept = useMemo(() => unsentFrom(draft?.text ?? "[]"), [draft]);
  const list = useRef(kept);
  useEffect(() => {
    list.current = kept;
  }, [kept]);

  const store = useCallback(
    (next: readonly Unsent[]) => {
      list.current = next;
      if (next.length === 0) clear();
      else keep({ text: JSON.stringify(next) });
    },
    [keep, clear],
  );
  const put = (comment: Unsent): void =>
    store([...list.current.filter((other) => other.id !== comment.id), comment].toSorted((a, b) => a.at - b.at));
  const drop = (id: string): void => store(list.current.filter((other) => other.id !== id));

  const send = async ({ id, source: text, language, at, request }: Unsent): Promise<boolean> => {
    let tried: Unsent = { id, source: text, language, at, ...(request !== undefined && { request }) };
    put(tried);
    setSending((before) => [...before, id]);
    const answer = await perform({
      guess: (card) => ({ comments: card.comments + 1 }),
      send: (given) => {
        tried = { ...tried, request: tried.request ?? given };
        put(tried);
        return deeds.comment(programme.slug, idea.card.id, { id, text, language }, tried.request ?? given);
      },
    });
    const done = "done" in answer;
    if (done) {
      await refresh();
      drop(id);
    } else setRefused((before) => new Map(before).set(id, answer.refused));
    setSending((before) => before.filter((other) => other !== id));
    return done;
  };

  const known = new Set(idea.comments.map((comment) => comment.id));
  const waiting = kept
    .filter((comment) => !known.has(comment.id))
    .map((comment) => ({
      ...comment,
      sending: sending.includes(comment.id),
      refused: refused.get(comment.id) ?? null,
    }));
  return { waiting, send, drop };
}

/** The comments that a kept text holds; whatever else it may hold is none. */
export function unsentFrom(text: string): readonly Unsent[] {
  try {
    const values: unknown = JSON.parse(text);
    return Array.isArray(values) ? values.flatMap(unsent) : [];
  } catch {
    return [];
  }
}

function unsent(value: unknown): Unsent[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, source, language, at, request } = value as Partial<Record<keyof Unsent, unknown>>;
  if (typeof id !== "string" || typeof source !== "string" || typeof at !== "number" || !isLanguage(language))
    return [];
  return [{ id, source, language, at, ...(typeof request === "string" && { request }) }];
}
