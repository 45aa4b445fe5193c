"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type Answer, deeds, newerText } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { useFault, useRefusal } from "@/components/ui/refusal";
import type { News } from "@/domain/change";
import { isLanguage, type Language } from "@/domain/language";
import { fits, limits } from "@/domain/length";
import type { Fault } from "@/domain/outcome";
import type { Conflict } from "./conflict";
import { draftKey, useDraft } from "./draft";

export type OriginalField = "title" | "description";

export interface OriginalEdit {
  readonly text: string;
  readonly write: (text: string) => void;
  /** The language that the original is declared to be in. */
  readonly language: Language;
  readonly choose: (language: Language) => void;
  /** The state that the edit started from. */
  readonly started: { readonly edition: number; readonly base: string };
  /** When the draft was last typed, where the edit took one up. */
  readonly draftedAt: number | null;
  readonly saving: boolean;
  /** Whether an edition by this member was stored here, not in another window. */
  readonly own: (edition: number) => boolean;
  readonly error: string | null;
  readonly conflict: Conflict | null;
  readonly save: () => Promise<void>;
  /** Saves mine over the newest edition. */
  readonly takeMine: () => Promise<void>;
  /** Drops mine; it stays at hand until the idea is left. */
  readonly takeTheirs: () => void;
  /** Begins again with what is stored now. */
  readonly startOver: () => void;
}

/** The editing of an idea's title or description in its original language. `leave` is called when it is over. */
export function useOriginalEdit(
  field: OriginalField,
  leave: (how: { readonly aside: string | null }) => void,
): OriginalEdit {
  const t = useTranslations("text");
  const { programme, member, store: known } = useProgramme();
  const { idea, perform, refresh } = useIdea();
  const { draft, keep, drop } = useDraft(draftKey(member.id, idea.card.id, field));
  const announce = useAnnounce();
  const refusal = useRefusal();
  const fault = useFault();
  const newest = idea[field];

  const [begun] = useState(draft);
  const [text, setText] = useState(begun?.text ?? newest.source);
  const [started, setStarted] = useState({
    edition: begun?.edition ?? newest.edition,
    base: begun?.base ?? newest.source,
  });
  const [language, setLanguage] = useState<Language>(isLanguage(begun?.language) ? begun.language : newest.original);
  const [draftedAt, setDraftedAt] = useState(begun?.at ?? null);
  const [saving, setSaving] = useState(false);
  const [stored, setStored] = useState(0);
  const [error, setError] = useState<string | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);

  // The stream may tell of what was stored here where the answer to it was lost.
  useEffect(
    () =>
      known.onNews(({ changes }, mine) => {
        if (!mine) return;
        for (const change of changes) {
          const here = change.kind === (field === "title" ? "titled" : "described") && change.idea === idea.card.id;
          if (here && "edition" in change.data) setStored(change.data.edition);
        }
      }),
    [known, field, idea.card.id],
  );

  const write = (next: string): void => {
    setText(next);
    setError(null);
    if (next === started.base) drop();
    else keep({ text: next, ...started, language });
  };
  const choose = (next: Language): void => {
    setLanguage(next);
    setError(null);
    if (text !== started.base) keep({ text, ...started, language: next });
  };

  const store = async (source: string, edition: number): Promise<void> => {
    const fault_ = faultOf(field, source);
    if (fault_) {
      setError(fault(fault_));
      return;
    }
    const corrected = language === newest.original ? {} : { language };
    if (source === newest.source && edition === newest.edition && language === newest.original) {
      drop();
      leave({ aside: null });
      return;
    }
    setSaving(true);
    const answer = await perform({
      send: (request) =>
        deeds.edit(programme.slug, idea.card.id, { [field]: { edition, source, ...corrected } }, request),
    });
    await settle(answer, source);
    setSaving(false);
  };

  const settle = async (answer: Answer<News>, mine: string): Promise<void> => {
    if ("done" in answer) {
      drop();
      await refresh();
      announce(t("saved"));
      leave({ aside: null });
      return;
    }
    const theirs = newerText(answer);
    if (theirs) {
      setConflict({ base: started.base, mine, theirs: { ...theirs, language: theirs.original } });
      await refresh();
      return;
    }
    const at = "fields" in answer ? Object.values(answer.fields ?? {})[0] : undefined;
    setError(at ? fault(at) : refusal(answer));
  };

  return {
    text,
    write,
    language,
    choose,
    started,
    draftedAt,
    saving,
    own: (edition) => saving || edition === stored,
    error,
    conflict,
    save: () => store(field === "title" ? text.trim() : text, started.edition),
    takeMine: async () => {
      if (conflict) await store(conflict.mine, conflict.theirs.edition);
    },
    takeTheirs: () => {
      drop();
      announce(t("theirsTaken"));
      leave({ aside: conflict?.mine ?? text });
    },
    startOver: () => {
      drop();
      setText(newest.source);
      setLanguage(newest.original);
      setStarted({ edition: newest.edition, base: newest.source });
      setDraftedAt(null);
      setError(null);
    },
  };
}

function faultOf(field: OriginalField, source: string): Fault | null {
  if (field === "title" && source === "") return "empty";
  return fits(source, limits[field]) ? null : "too_long";
}
