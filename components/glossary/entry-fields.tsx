"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { useFault } from "@/components/ui/refusal";
import { noteRule, termRule } from "@/domain/glossary";
import type { Language } from "@/domain/language";
import type { Fault } from "@/domain/outcome";
import type { Typed, TypedIn } from "./entry-typed";

/** The fields of an entry, one language beside the other. */
export function EntryFields({
  languages,
  needed,
  typed,
  faults,
  write,
}: {
  readonly languages: readonly Language[];
  readonly needed: readonly Language[];
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, Fault>>;
  readonly write: (language: Language, part: Partial<TypedIn>) => void;
}) {
  const t = useTranslations("glossary");
  const sentence = useFault();
  const error = (field: string, most: number) => {
    const fault = faults[field];
    return fault && sentence(fault, most);
  };
  return (
    <div className="entry-fields">
      {languages.map((language) => (
        <fieldset key={language}>
          <legend>
            {t(`in.${language}`)}
            {!needed.includes(language) && <span className="muted"> {t("optional")}</span>}
          </legend>
          <Field
            label={t(`term.${language}`)}
            error={error(`terms.${language}`, termRule.most)}
            name={`terms.${language}`}
            lang={language}
            value={typed[language].term}
            autoComplete="off"
            onChange={(event) => write(language, { term: event.target.value })}
          />
          <Field
            label={t(`also.${language}`)}
            hint={t("alsoHint")}
            error={error(`also.${language}`, termRule.most)}
            name={`also.${language}`}
            lang={language}
            value={typed[language].also}
            autoComplete="off"
            onChange={(event) => write(language, { also: event.target.value })}
          />
          <Field label={t(`note.${language}`)} error={error(`notes.${language}`, noteRule.most)}>
            {(control) => (
              <textarea
                {...control}
                name={`notes.${language}`}
                lang={language}
                rows={3}
                value={typed[language].note}
                onChange={(event) => write(language, { note: event.target.value })}
              />
            )}
          </Field>
        </fieldset>
      ))}
    </div>
  );
}
