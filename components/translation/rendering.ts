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
  /** Whether it was a machine's draft that nobody had checked. */
  readonly machine: boolean;
}

/** A machine's words for a text: in the field, or taken back and at hand. */
interface Suggested {
  readonly inserted: boolean;
  /** What stands in the field instead once it is taken back, or put in again. */
  readonly other: string;
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
  readonly suggested: Suggested | null;
  /** Puts a machine's words into the field; what was typed there stays at hand. */
  readonly insert: (words: string) => void;
  /** Exchanges the machine's words and what was typed. */
  readonly exchange: () => void;
  /** Whether a machine's words are in the field, or it began with them; `checked`: by whoever writes. */
  readonly machine: boolean;
  readonly checked: boolean;
  readonly check: (checked: boolean) => void;
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
    machine: kept?.machine ?? false,
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
          machine: stored.machine,
        },
  );
  const [suggested, setSuggested] = useState<Suggested | null>(
    begun?.machine ? { inserted: true, other: begun.base ?? "" } : null,
  );
  const [checked, setChecked] = useState(false);
  const [draftedAt, setDraftedAt] = useState(begun?.at ?? null);
  const [error, setError] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  const remember = (next: string, from: Started, machine = suggested?.inserted ?? false): void => {
    const { edition, base, madeFrom, seen } = from;
    if (next === from.base) drop();
    else keep({ text: next, base, madeFrom, seen, ...(edition !== null && { edition }), ...(machine && { machine }) });
  };
  const startFrom = (from: Started, next = text): void => {
    setStarted(from);
    setText(next);
    remember(next, from);
  };

  /** Writes words that come from elsewhere than the keyboard; `other` is what they replace. */
  const exchange = (words: string, inserted: boolean): void => {
    setSuggested({ inserted, other: text });
    setChecked(false);
    setText(words);
    setError(null);
    remember(words, started, inserted);
  };
  const machine = suggested?.inserted === true || started.machine;

  return {
    original,
    language,
    kept,
    text,
    write: (next) => {
      setText(next);
      setError(null);
      // Whoever empties the field begins with words of her own.
      const left = next === "" && suggested?.inserted === true;
      if (left) setSuggested({ inserted: false, other: text });
      remember(next, started, !left && suggested?.inserted === true);
    },
    started,
    draftedAt,
    changed: text.trim() !== started.base.trim() || (started.machine && checked),
    suggested,
    insert: (words) => exchange(words, true),
    exchange: () => {
      if (suggested) exchange(suggested.other, !suggested.inserted);
    },
    machine,
    checked,
    check: setChecked,
    error,
    complain: setError,
    conflict,
    meet: (theirs) =>
      setConflict({ base: started.base, mine: text, theirs: { ...theirs, source: worded(theirs.source) } }),
    takeTheirs: () => {
      if (!conflict) return;
      const { edition, source } = conflict.theirs;
      setSuggested(null);
      startFrom({ ...started, edition, base: source, machine: stored.machine }, source);
      setConflict(null);
    },
    takeOriginal: () => startFrom({ ...started, madeFrom: original.edition, seen: original.source }),
    startOver: () => {
      drop();
      setText(stored.base);
      setStarted(stored);
      setSuggested(null);
      setChecked(false);
      setDraftedAt(null);
      setError(null);
    },
    drop,
  };
}

function asIs(source: string): string {
  return source;
}
