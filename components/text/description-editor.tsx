"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { useHold } from "@/components/idea/hold";
import { useProgramme } from "@/components/programme/context";
import { limits } from "@/domain/length";
import { DraftNote, NewerNote } from "./editor-notes";
import { LanguageChoice } from "./language-choice";
import { MarkdownField } from "./markdown-field";
import { useOriginalEdit } from "./original";

const ConflictView = dynamic(() => import("./conflict").then((module) => module.ConflictView));

/** Edits the description's original in Markdown. */
export function DescriptionEditor({ leave }: { readonly leave: (how: { readonly aside: string | null }) => void }) {
  const t = useTranslations("text");
  const { programme } = useProgramme();
  const edit = useOriginalEdit("description", leave);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useHold(true);

  useEffect(() => {
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  if (edit.conflict) return <ConflictView {...edit} conflict={edit.conflict} />;

  return (
    <form
      className="editor no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save();
      }}
    >
      <label htmlFor={id} className="editing">
        {t(`editing.${edit.language}`)}
      </label>
      <NewerNote field="description" started={edit.started} own={edit.own} />
      {edit.draftedAt !== null && <DraftNote at={edit.draftedAt} startOver={edit.startOver} />}
      <MarkdownField
        id={id}
        field={field}
        lang={edit.language}
        text={edit.text}
        limit={limits.description}
        error={edit.error}
        write={edit.write}
        save={() => void edit.save()}
        leave={() => leave({ aside: null })}
      />
      {programme.languages.length > 1 && (
        <LanguageChoice label={t("originalLanguage")} language={edit.language} choose={edit.choose} />
      )}
      <div className="row">
        <button type="submit" className="btn btn-go" disabled={edit.saving}>
          {edit.saving ? t("saving") : t("save")}
        </button>
        <button type="button" className="btn btn-bare" onClick={() => leave({ aside: null })}>
          {t("leave")}
        </button>
        <p id={`${id}-hint`} className="small muted hint">
          {t("hint")}
        </p>
      </div>
    </form>
  );
}
