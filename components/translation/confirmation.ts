"use client";

import { useState } from "react";
import { deeds } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import type { Text, Translation } from "@/domain/text";

/** Lets a colleague say that a translation fits its original as it is now. */
export function useConfirmation(
  text: Text,
  { language }: Pick<Translation, "language">,
  /** What is announced, and the id of what has the focus, once the note that asks for it is gone. */
  { said, focus }: { readonly said: string; readonly focus: string },
): {
  /** Who does not read it cannot say that it is right. */
  readonly may: boolean;
  readonly sending: boolean;
  readonly error: string | null;
  readonly confirm: () => Promise<void>;
} {
  const { programme } = useProgramme();
  const { idea, rights, perform, refresh } = useIdea();
  const { language: mine, reads } = useReader();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  return {
    may: rights.translate && (language === mine || reads.includes(language)),
    sending,
    error,
    confirm: async () => {
      setSending(true);
      setError(null);
      const confirmed = { text: text.id, language, madeFrom: text.edition };
      const answer = await perform({
        send: (request) => deeds.confirm(programme.slug, idea.card.id, confirmed, request),
      });
      await refresh();
      setSending(false);
      if ("done" in answer) {
        announce(said);
        document.getElementById(focus)?.focus();
      } else setError(refusal(answer));
    },
  };
}
