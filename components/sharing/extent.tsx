"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { useProgramme } from "@/components/programme/context";
import type { Language } from "@/domain/language";
import { useDates } from "./when";
import type { Shown, Wish } from "./wish";

/** What a link is to show: names or none, in which languages, of which days, with which ideas in full. */
export function Extent({
  wish,
  shown,
  change,
  languageError,
}: {
  readonly wish: Wish;
  readonly shown: Shown;
  readonly change: (part: Partial<Wish>) => void;
  readonly languageError: ReactNode;
}) {
  const t = useTranslations("sharing");
  const dates = useDates();
  const id = useId();
  const { languages } = useProgramme().programme;
  const toggled = (language: Language, on: boolean): readonly Language[] =>
    languages.filter((each) => (each === language ? on : wish.languages.includes(each)));
  return (
    <>
      <fieldset className="share-choice" {...(languageError ? { "aria-describedby": `${id}error` } : {})}>
        <legend className="field-label">{t("languages")}</legend>
        {languages.map((language) => (
          <label key={language}>
            <input
              type="checkbox"
              className="check"
              name="languages"
              checked={wish.languages.includes(language)}
              onChange={({ target }) => change({ languages: toggled(language, target.checked) })}
            />
            <span>{t(`language.${language}`)}</span>
          </label>
        ))}
        {languageError && (
          <p className="field-error" id={`${id}error`}>
            <CircleAlert className="i" aria-hidden="true" />
            <span>{languageError}</span>
          </p>
        )}
      </fieldset>
      <fieldset className="share-choice">
        <legend className="field-label">{t("period")}</legend>
        {([true, false] as const).map((moving) => (
          <label key={String(moving)}>
            <input
              type="radio"
              className="check"
              name={`${id}period`}
              checked={wish.moving === moving}
              onChange={() => change({ moving })}
            />
            <span>
              {moving ? t("moving") : t("fixed", { from: dates.day(shown.days.from), to: dates.day(shown.days.to) })}
              <small>{t(moving ? "movingMeaning" : "fixedMeaning")}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className="share-choice">
        <legend className="field-label">{t("content")}</legend>
        {shown.chosen.length > 0 && (
          <label>
            <input
              type="checkbox"
              className="check"
              checked={wish.chosen}
              onChange={({ target }) => change({ chosen: target.checked })}
            />
            <span>{t("chosen", { count: shown.chosen.length })}</span>
          </label>
        )}
        <label>
          <input
            type="checkbox"
            className="check"
            checked={wish.names}
            onChange={({ target }) => change({ names: target.checked })}
          />
          <span>
            {t("names")}
            <small>{t("namesMeaning")}</small>
          </span>
        </label>
      </fieldset>
    </>
  );
}
