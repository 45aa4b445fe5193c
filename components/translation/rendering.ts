"use client";

import { useState } from "react";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import type { Conflict } from "@/components/text/conflict";
import { draftKey, useDraft } from "@/components/text/draft";
import type { Language } from "@/domain/language";
import type { Text, Translation } from "@/domain/text";

interface Started {
  /** The edition of the translation; null where there was none. */
  readonly edition: number | null;
  readonly base: string;
  /** The edition of the original that lies beside it, with its words. */
  readonly madeFrom: number;
  readonly seen: string;
}

/** One text while somebody puts it into another language. */
export interface Rendering {
  readonly original: Text;
  readonly language: Language;
  /** What is stored of it now. */
  readonly kept: Translation | null;
  readonly text: string;
  readonly write: (text: string) => void;
  readonly started: Started;
  readonly draftedAt: number | null;
  /** Whether it says something else than what is stored. */
  readonly changed: boolean;
  readonly error: string | null;
  readonly complain: (error: string | null) => void;
  readonly conflict: Conflict | null;
  /** Notes that somebody else stored this text first. */
  readonly meet: (theirs: Translation) => void;
  readonly takeTheirs: () => void;
  /** Says that what became of the original meanwhile is in the translation. */
  readonly takeOriginal: () => void;
  readonly startOver: () => void;
  readonly drop: () => void;
}

/** Where a translation that is being written is kept on this device. */
export function renderingKey(member: string, idea: string, place: string, language: Language): string {
  return draftKey(member, idea, `${place}:${language}`);
}

/**
 * Writes a text's translation into a language. `place` names the text among those of its idea; `worded` makes of
 * what is stored what people see in a field.
 */
export function useRendering(
  original: Text,
  language: Language,
  { place, worded = asIs }: { readonly place: string; readonly worded?: (source: string) => string },
): Rendering {
  const { member } = useProgramme();
  const { idea } = useIdea();
  const { draft, keep, drop } = useDraft(renderingKey(member.id, idea.card.id, place, language));
  const kept = original.translations.find((translation) => translation.language === language) ?? null;
  const stored: Started = {
    edition: kept?.edition ?? null,
    base: worded(kept?.source ?? ""),
    madeFrom: original.edition,
    seen: original.source,
  };

  const [begun] = useState(draft);
  const [text, setText] = useState(begun?.text ?? stored.base);
  const [started, setStarted] = useState<Started>(
    begun?.madeFrom === undefined
      ? stored
      : {
          edition: begun.edition ?? null,
          base: begun.base ?? "",
          madeFrom: begun.madeFrom,
          seen: begun.seen ?? original.source,
        },
  );
  const [draftedAt, setDraftedAt] = useState(begun?.at ?? null);
  const [error, setError] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const remember = (next: string, from: Started): void => {
    const { edition, ...rest } = from;
    if (next === from.base) drop();
    else keep({ text: next, ...rest, ...(edition !== null && { edition }) });
  };
  const startFrom = (from: Started, next = text): void => {
    setStarted(from);
    setText(next);
    remember(next, from);
  };

  return {
    original,
    language,
    kept,
    text,
    write: (next) => {
      setText(next);
      setError(null);
      remember(next, started);
    },
    started,
    draftedAt,
    changed: text.trim() !== started.base.trim(),
    error,
    complain: setError,
    conflict,
    meet: (theirs) =>
      setConflict({ base: started.base, mine: text, theirs: { ...theirs, source: worded(theirs.source) } }),
    takeTheirs: () => {
      if (!conflict) return;
      const { edition, source } = conflict.theirs;
      startFrom({ ...started, edition, base: source }, source);
      setConflict(null);
    },
    takeOriginal: () => startFrom({ ...started, madeFrom: original.edition, seen: original.source }),
    startOver: () => {
      drop();
      setText(stored.base);
      setStarted(stored);
      setDraftedAt(null);
      setError(null);
    },
    drop,
  };
}

function asIs(source: string): string {
  return source;
}
