"use client";

import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { deeds } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useRefusal } from "@/components/ui/refusal";
import type { Language } from "@/domain/language";
import type { Text } from "@/domain/text";

/** Says of all outdated translations of a piece that they are still right, and goes on. */
export function StillRight({
  texts,
  language,
  said,
}: {
  readonly texts: readonly Text[];
  readonly language: Language;
  readonly said: () => void;
}) {
  const t = useTranslations("text.translation");
  const { programme } = useProgramme();
  const { idea, perform, refresh } = useIdea();
  const refusal = useRefusal();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const lacking = texts.filter(({ original, source }) => original !== language && source !== "");
  const translations = lacking.map((text) => text.translations.find((each) => each.language === language));
  const outdated = lacking.filter((_, index) => translations[index]?.outdated);
  // Where something is missing besides, there is more to do than to say so.
  if (outdated.length === 0 || translations.includes(undefined)) return null;

  const confirm = async (): Promise<void> => {
    setSending(true);
    setError(null);
    for (const { id, edition } of outdated) {
      const still = { text: id, language, madeFrom: edition };
      const answer = await perform({
        send: (request) => deeds.confirm(programme.slug, idea.card.id, still, request),
      });
      if (!("done" in answer)) {
        await refresh();
        setSending(false);
        setError(refusal(answer));
        return;
      }
    }
    said();
  };

  return (
    <>
      <button type="button" className="btn" disabled={sending} onClick={() => void confirm()}>
        <Check className="i" aria-hidden="true" />
        {t("stillNext")}
      </button>
      {error && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
    </>
  );
}
