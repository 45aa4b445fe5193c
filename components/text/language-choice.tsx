"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";
import { useProgramme } from "@/components/programme/context";
import { isLanguage, type Language } from "@/domain/language";

/** In which of the programme's languages a text is written: declared, never guessed. */
export function LanguageChoice({
  label,
  language,
  choose,
}: {
  readonly label: string;
  readonly language: Language;
  readonly choose: (language: Language) => void;
}) {
  const t = useTranslations("text");
  const { programme } = useProgramme();
  const id = useId();
  return (
    <span className="row small">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className="field language"
        value={language}
        onChange={({ target }) => {
          if (isLanguage(target.value)) choose(target.value);
        }}
      >
        {programme.languages.map((other) => (
          <option key={other} value={other}>
            {t(`languageName.${other}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
