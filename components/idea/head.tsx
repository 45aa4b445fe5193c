"use client";

import { Pencil } from "lucide-react";
import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Fresh } from "@/components/history/fresh";
import { useProgramme } from "@/components/programme/context";
import { AsideNote, DraftOffer } from "@/components/text/aside-note";
import { draftKey, useDraft } from "@/components/text/draft";
import { useReader } from "@/components/text/reader";
import { MachineDraft } from "@/components/translation/machine-draft";
import { Stale } from "@/components/translation/stale";
import { nameIn } from "@/domain/language";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";
import { ActionMenu } from "./action-menu";
import { useIdea } from "./idea-context";

const TitleEditor = dynamic(() => import("@/components/text/title-editor").then((module) => module.TitleEditor));

/** The head of the catalogue card: shelf mark, theme, title and parallel title. */
export function Head({ children }: { readonly children?: ReactNode }) {
  const t = useTranslations("idea");
  const locale = useLocale();
  const { programme, member } = useProgramme();
  const { idea, rights } = useIdea();
  const { card } = idea;
  const shown = titleFor(card.title, useReader());
  const parallel = programme.languages.find(
    (language) => language !== shown.language && card.title.texts[language] !== undefined,
  );
  const seen = idea.title.translations.filter(({ language }) => language === shown.language || language === parallel);
  const stale = seen.find(({ outdated }) => outdated);
  const draft = seen.find(({ machine }) => machine);
  const theme = programme.themes.find((other) => other.id === card.theme);

  const [editing, setEditing] = useState(false);
  const [aside, setAside] = useState<string | null>(null);
  const { draft: typed, drop } = useDraft(draftKey(member.id, card.id, "title"));
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (!editing && wasEditing.current) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  return (
    <header className="head">
      <p className="spine">
        <span className="hide">{t("mark", { mark: shelfMark(programme, card.number) })}</span>
        <span aria-hidden="true">{programme.mark}</span>
        <b aria-hidden="true">{card.number}</b>
      </p>
      <div className="ttl">
        <p className="small muted theme">{theme ? nameIn(theme.names, locale) : t("noTheme")}</p>
        <h1 id="idea-title" lang={shown.language} tabIndex={-1}>
          {shown.text}
        </h1>
        {parallel && (
          <p className="twin" lang={parallel}>
            <span aria-hidden="true">= </span>
            {card.title.texts[parallel]}
          </p>
        )}
        {editing && (
          <TitleEditor
            leave={(how) => {
              setEditing(false);
              setAside(how.aside);
            }}
          />
        )}
        <div className="ttl-notes">
          <Fresh part="title" />
          {stale && <Stale title text={idea.title} translation={stale} focus="idea-title" />}
          <MachineDraft title text={idea.title} translation={draft} focus="idea-title" />
          {!editing && rights.edit && typed && aside === null && (
            <DraftOffer draft={typed} resume={() => setEditing(true)} drop={drop} />
          )}
          {aside !== null && <AsideNote text={aside} close={() => setAside(null)} />}
        </div>
      </div>
      <div className="do no-print">
        {rights.edit && !editing && (
          <button ref={opener} type="button" className="btn btn-s" onClick={() => setEditing(true)}>
            <Pencil className="i" aria-hidden="true" />
            {t("editTitle")}
          </button>
        )}
        <ActionMenu />
        {children}
      </div>
    </header>
  );
}
