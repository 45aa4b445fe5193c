"use client";

import { Languages } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import type { Language } from "@/domain/language";
import { targetsFor } from "@/domain/text";

/** The ways into the languages that a colleague may put title and description into; the focus comes back here. */
export function TranslationButtons({
  translating,
  open,
}: {
  readonly translating: Language | null;
  readonly open: (language: Language) => void;
}) {
  const t = useTranslations("text.translation");
  const { programme } = useProgramme();
  const { idea, rights } = useIdea();
  const reader = useReader();
  const place = useRef<HTMLSpanElement>(null);
  const before = useRef<Language | null>(null);
  useEffect(() => {
    if (translating === null && before.current !== null) {
      place.current?.querySelector<HTMLElement>(`[data-language="${before.current}"]`)?.focus();
    }
    before.current = translating;
  }, [translating]);

  if (!rights.translate || translating !== null) return null;
  const texts = [idea.title, idea.description].filter(({ source }) => source !== "");
  const targets = new Set(texts.flatMap((text) => targetsFor(text, programme.languages, reader)));
  return (
    <span ref={place} className="row">
      {[...targets].map((language) => {
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
