"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useWhen } from "@/components/history/when";
import { useProgramme } from "@/components/programme/context";
import { type Entry, headOf, languagesOf } from "@/domain/glossary";
import { languages } from "@/domain/language";

/** An entry as it is read: the reader's term first, then the others', then what is meant. */
export function EntryItem({
  entry,
  edit,
  remove,
}: {
  readonly entry: Entry;
  /** Absent for whoever only reads. */
  readonly edit?: () => void;
  readonly remove?: () => void;
}) {
  const t = useTranslations("glossary");
  const mine = useLocale();
  const when = useWhen();
  const { programme, people } = useProgramme();
  const head = headOf(entry, mine);
  // A term in a third language is there for whoever reads it.
  const others = languagesOf(entry, mine).filter(
    (language) => language !== head.language && programme.languages.includes(language),
  );
  const noted = [mine, ...languages].find((language) => entry.notes[language]);
  const also = entry.also[head.language] ?? [];
  const author = people.get(entry.by);
  return (
    <article id={`entry-${entry.id}`} className="entry" tabIndex={-1} aria-labelledby={`${entry.id}-term`}>
      <div className="entry-terms">
        <h2 id={`${entry.id}-term`} lang={head.language}>
          {head.text}
        </h2>
        {others.map((language) => (
          <p key={language}>
            <span className="entry-other" lang={language}>
              {entry.terms[language]}
            </span>{" "}
            <span className="muted small">{t(`in.${language}`)}</span>
          </p>
        ))}
      </div>
      <div className="entry-meaning">
        {noted && (
          <p lang={noted}>
            {entry.notes[noted]}
            {noted !== mine && (
              <span className="muted small" lang={mine}>
                {" "}
                {t(`in.${noted}`)}
              </span>
            )}
          </p>
        )}
        {also.length > 0 && (
          <p className="muted small">
            {t("alsoCalled")} <span lang={head.language}>{also.join(", ")}</span>
          </p>
        )}
        <p className="muted small num">
          {author
            ? t("writtenBy", { name: author.name, date: when.of(entry.at, "date") })
            : t("writtenOn", { date: when.of(entry.at, "date") })}
        </p>
      </div>
      {edit && remove && (
        <p className="entry-deeds no-print">
          <button type="button" className="btn btn-s" aria-label={t("editNamed", { term: head.text })} onClick={edit}>
            <Pencil className="i" aria-hidden="true" />
            {t("edit")}
          </button>
          <button
            type="button"
            className="btn-sign"
            aria-label={t("removeNamed", { term: head.text })}
            onClick={remove}
          >
            <Trash2 className="i" aria-hidden="true" />
          </button>
        </p>
      )}
    </article>
  );
}
