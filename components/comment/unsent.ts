"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { deeds } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { draftKey, useDraft } from "@/components/text/draft";
import { isLanguage, type Language } from "@/domain/language";
import { type Refusal, refusals } from "@/domain/outcome";

/** A comment that was sent and has no answer yet, or none that was wanted. */
export interface Unsent {
  readonly id: string;
  readonly source: string;
  readonly language: Language;
  readonly at: number;
  /** The id of its deed, once it was tried: the same one again does it once. */
  readonly request?: string;
  readonly refused?: Refusal | "unreachable";
}

interface Outbox {
  readonly waiting: readonly (Unsent & { readonly sending: boolean })[];
  readonly send: (comment: Unsent) => Promise<boolean>;
  readonly drop: (id: string) => void;
}

/** The member's comments on their way, kept on this device until the server has them. */
export function useOutbox(): Outbox {
  const { programme, member } = useProgramme();
  const { idea, perform, refresh } = useIdea();
  const { draft, keep, drop: clear } = useDraft(draftKey(member.id, idea.card.id, "unsent"));
  const [sending, setSending] = useState<readonly string[]>([]);
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

  const send = async ({ refused: _, ...comment }: Unsent): Promise<boolean> => {
    const { id, source: text, language } = comment;
    let tried: Unsent = comment;
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
    } else put({ ...tried, refused: answer.refused });
    setSending((before) => before.filter((other) => other !== id));
    return done;
  };

  const known = new Set(idea.comments.map((comment) => comment.id));
  const waiting = kept
    .filter((comment) => !known.has(comment.id))
    .map((comment) => ({ ...comment, sending: sending.includes(comment.id) }));
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
  const { id, source, language, at, request, refused } = value as Partial<Record<keyof Unsent, unknown>>;
  if (typeof id !== "string" || typeof source !== "string" || typeof at !== "number" || !isLanguage(language))
    return [];
  const code = refused === "unreachable" ? refused : refusals.find((other) => other === refused);
  return [
    { id, source, language, at, ...(typeof request === "string" && { request }), ...(code && { refused: code }) },
  ];
}
