"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { useHold } from "@/components/idea/hold";
import { useProgramme } from "@/components/programme/context";
import { limits } from "@/domain/length";
import { Counter } from "./counter";
import { DraftNote, NewerNote } from "./editor-notes";
import { LanguageChoice } from "./language-choice";
import { useOriginalEdit } from "./original";

const ConflictView = dynamic(() => import("./conflict").then((module) => module.ConflictView));

/** Edits the title's original in one line. */
export function TitleEditor({ leave }: { readonly leave: (how: { readonly aside: string | null }) => void }) {
  const t = useTranslations("text");
  const { programme } = useProgramme();
  const edit = useOriginalEdit("title", leave);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useHold(true);
  useEffect(() => field.current?.select(), []);

  if (edit.conflict) return <ConflictView {...edit} conflict={edit.conflict} />;

  return (
    <form
      className="editor title-editor no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save();
      }}
    >
      <label htmlFor={id} className="editing">
        {t(`editingTitle.${edit.language}`)}
      </label>
      <NewerNote field="title" started={edit.started} own={edit.own} />
      {edit.draftedAt !== null && <DraftNote at={edit.draftedAt} startOver={edit.startOver} />}
      <input
        id={id}
        ref={field}
        lang={edit.language}
        className="area title-field"
        value={edit.text}
        aria-describedby={`${id}-count ${id}-error`}
        aria-invalid={edit.error !== null}
        onChange={(event) => edit.write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          leave({ aside: null });
        }}
      />
      <Counter id={`${id}-count`} text={edit.text} limit={limits.title} />
      <p id={`${id}-error`} className="error" role="alert">
        {edit.error}
      </p>
      {programme.languages.length > 1 && (
        <LanguageChoice label={t("originalLanguage")} language={edit.language} choose={edit.choose} />
      )}
      <div className="row">
        <button type="submit" className="btn btn-s btn-go" disabled={edit.saving}>
          {edit.saving ? t("saving") : t("save")}
        </button>
        <button type="button" className="btn btn-s btn-bare" onClick={() => leave({ aside: null })}>
          {t("leave")}
        </button>
      </div>
    </form>
  );
}
