"use client";

import { Languages, Pencil } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Fresh } from "@/components/history/fresh";
import { useIdea } from "@/components/idea/idea-context";
import { LanguageBadge } from "@/components/idea/language-badge";
import { useProgramme } from "@/components/programme/context";
import { Ask } from "@/components/translation/ask";
import { TranslationButtons, WaitingTranslations } from "@/components/translation/buttons";
import { MachineDraft } from "@/components/translation/machine-draft";
import { Stale } from "@/components/translation/stale";
import type { Language } from "@/domain/language";
import { AsideNote, DraftOffer } from "./aside-note";
import { draftKey, useDraft } from "./draft";
import { Leaf } from "./leaf";
import { useReader } from "./reader";
import { useReadingView, type View, views } from "./reading-view";
import { type Version, versionsFor } from "./version";

const IdeaTranslation = dynamic(() =>
  import("@/components/translation/idea-translation").then((module) => module.IdeaTranslation),
);
const DescriptionEditor = dynamic(() => import("./description-editor").then((module) => module.DescriptionEditor));

/** The description as the facing pages of a bilingual edition: mine on the left, the other on the right. */
export function Description() {
  const t = useTranslations("text");
  const { programme, member } = useProgramme();
  const { idea, rights } = useIdea();
  const text = idea.description;
  const reader = useReader();
  const { shown, other } = versionsFor(text, reader);
  const [view] = useReadingView();
  const [flipped, setFlipped] = useState(false);
  const [editing, setEditing] = useState(false);
  const [translating, setTranslating] = useState<Language | null>(null);
  const [aside, setAside] = useState<string | null>(null);
  const { draft, drop } = useDraft(draftKey(member.id, idea.card.id, "description"));
  const opener = useRef<HTMLButtonElement>(null);
  const left = useRef(false);

  useEffect(() => {
    if (!editing && left.current) opener.current?.focus();
    left.current = editing;
  }, [editing]);

  const leave = (how: { readonly aside: string | null }): void => {
    setEditing(false);
    setAside(how.aside);
  };
  const staleOf = ({ language }: Version) => {
    const translation = text.translations.find((each) => each.language === language);
    return (
      <>
        {translation?.outdated && <Stale text={text} translation={translation} focus="description" />}
        <MachineDraft text={text} translation={translation} focus="description" />
      </>
    );
  };
  const content = (version: Version) => (version.original && editing ? <DescriptionEditor leave={leave} /> : undefined);
  const leaf = (version: Version, side: "mine" | "other") => (
    <Leaf version={version} side={side} stale={staleOf(version)}>
      {content(version)}
    </Leaf>
  );
  const pages = other ? (editing ? "both" : view) : "mine";
  const busy = editing || translating !== null;
  // Who reads the original misses nothing.
  const lacking =
    programme.languages.length > 1 && (shown.language === reader.language || !reader.reads.includes(shown.language));

  return (
    <section aria-labelledby="description" id="description-part">
      <h2 id="description" className="hide" tabIndex={-1}>
        {t("description")}
      </h2>
      <div className="ver no-print" hidden={translating !== null}>
        {other ? (
          <>
            <ViewSwitch shown={shown} other={other} />
            <Flip shown={shown} other={other} flipped={flipped} flip={() => setFlipped(!flipped)} />
          </>
        ) : (
          <LanguageBadge
            language={shown.language}
            note={t(lacking ? `onlyOriginal.${shown.language}` : `originalIn.${shown.language}`)}
          />
        )}
        {!editing && <TranslationButtons translating={translating} open={setTranslating} />}
        {rights.edit && !busy && (
          <button ref={opener} type="button" className="btn btn-s edit" onClick={() => setEditing(true)}>
            <Pencil className="i" aria-hidden="true" />
            {t(text.source === "" ? "begin" : "edit")}
          </button>
        )}
      </div>
      {!busy && <Ask comment={null} texts={[idea.title, idea.description]} />}
      <div className="ver-notes no-print">
        <Fresh part="description" />
        {!busy && rights.edit && draft && aside === null && (
          <DraftOffer draft={draft} resume={() => setEditing(true)} drop={drop} />
        )}
        {!busy && <WaitingTranslations open={setTranslating} />}
        {aside !== null && <AsideNote text={aside} close={() => setAside(null)} />}
      </div>
      {translating !== null && <IdeaTranslation language={translating} leave={() => setTranslating(null)} />}
      <div
        className="spread"
        hidden={translating !== null}
        data-pages={pages}
        data-flipped={flipped || undefined}
        data-editing={editing || undefined}
      >
        {leaf(shown, "mine")}
        {other && leaf(other, "other")}
      </div>
    </section>
  );
}

interface Pair {
  readonly shown: Version;
  readonly other: Version;
}

/** Which pages are seen: remembered on this device, for every idea. */
function ViewSwitch({ shown, other }: Pair) {
  const t = useTranslations("text");
  const [view, setView] = useReadingView();
  const label = (version: Version): string =>
    t(version.original ? `originalOf.${version.language}` : `languageName.${version.language}`);
  const labels: Readonly<Record<View, string>> = { mine: label(shown), both: t("both"), other: label(other) };
  return (
    <div className="seg" role="group" aria-label={t("versions")}>
      {views.map((choice) => (
        <button key={choice} type="button" aria-pressed={view === choice} onClick={() => setView(choice)}>
          {labels[choice]}
        </button>
      ))}
    </div>
  );
}

/** On a narrow screen, where only one page has room: the other one instead. */
function Flip({ shown, other, flipped, flip }: Pair & { readonly flipped: boolean; readonly flip: () => void }) {
  const t = useTranslations("text");
  const { original } = shown;
  const language = (flipped ? shown : other).language;
  const offersOriginal = flipped ? original : other.original;
  return (
    <div className="ask">
      <LanguageBadge
        language={shown.original ? shown.language : other.language}
        note={t(`originalIn.${shown.original ? shown.language : other.language}`)}
      />
      <button type="button" className="btn btn-s" aria-pressed={flipped} onClick={flip}>
        <Languages className="i" aria-hidden="true" />
        {t(offersOriginal ? `showOriginal.${language}` : `showVersion.${language}`)}
      </button>
    </div>
  );
}
