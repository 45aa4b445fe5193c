"use client";

import { Languages } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { DraftOffer } from "@/components/text/aside-note";
import { useDraft } from "@/components/text/draft";
import { useReader } from "@/components/text/reader";
import type { Language } from "@/domain/language";
import { targetsFor } from "@/domain/text";
import { renderingKey } from "./rendering";

/** The ways into the languages that a colleague may put title and description into; the focus comes back here. */
export function TranslationButtons({
  translating,
  open,
}: {
  readonly translating: Language | null;
  readonly open: (language: Language) => void;
}) {
  const t = useTranslations("text.translation");
  const { idea } = useIdea();
  const targets = useTargets();
  const place = useRef<HTMLSpanElement>(null);
  const before = useRef<Language | null>(null);
  useEffect(() => {
    if (translating === null && before.current !== null) {
      place.current?.querySelector<HTMLElement>(`[data-language="${before.current}"]`)?.focus();
    }
    before.current = translating;
  }, [translating]);

  if (translating !== null || targets.length === 0) return null;
  const texts = [idea.title, idea.description].filter(({ source }) => source !== "");
  return (
    <span ref={place} className="row">
      {targets.map((language) => {
        const whole = texts.every(
          (text) => text.original === language || text.translations.some((other) => other.language === language),
        );
        return (
          <button
            key={language}
            type="button"
            className="btn btn-s"
            data-language={language}
            onClick={() => open(language)}
          >
            <Languages className="i" aria-hidden="true" />
            {t(`${whole ? "change" : "add"}.${language}`)}
          </button>
        );
      })}
    </span>
  );
}

/** Offers what was typed here of translations and never saved. */
export function WaitingTranslations({ open }: { readonly open: (language: Language) => void }) {
  const targets = useTargets();
  return targets.map((language) => <Waiting key={language} language={language} open={() => open(language)} />);
}

function Waiting({ language, open }: { readonly language: Language; readonly open: () => void }) {
  const t = useTranslations("text");
  const { member } = useProgramme();
  const { idea } = useIdea();
  const title = useDraft(renderingKey(member.id, idea.card.id, "title", language));
  const description = useDraft(renderingKey(member.id, idea.card.id, "description", language));
  const draft = description.draft ?? title.draft;
  if (!draft) return null;
  const drop = (): void => {
    title.drop();
    description.drop();
  };
  return <DraftOffer draft={draft} name={t(`versionIn.${language}`)} resume={open} drop={drop} />;
}

/** The languages that the reader may put the idea's title or description into. */
function useTargets(): readonly Language[] {
  const { programme } = useProgramme();
  const { idea, rights } = useIdea();
  const reader = useReader();
  if (!rights.translate) return [];
  const texts = [idea.title, idea.description].filter(({ source }) => source !== "");
  return [...new Set(texts.flatMap((text) => targetsFor(text, programme.languages, reader)))];
}
