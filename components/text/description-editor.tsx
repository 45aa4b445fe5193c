"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { useHold } from "@/components/idea/hold";
import { useIdea } from "@/components/idea/idea-context";
import { limits } from "@/domain/length";
import { Counter } from "./counter";
import { DraftNote, NewerNote } from "./editor-notes";
import { tools } from "./markdown-edit";
import { useOriginalEdit } from "./original";
import { Toolbar, toolOf, useTool } from "./toolbar";

const ConflictView = dynamic(() => import("./conflict").then((module) => module.ConflictView));
const Preview = dynamic(() => import("./preview").then((module) => module.Preview));

/** Edits the description's original in Markdown. */
export function DescriptionEditor({ leave }: { readonly leave: (how: { readonly aside: string | null }) => void }) {
  const t = useTranslations("text");
  const { idea } = useIdea();
  const edit = useOriginalEdit("description", leave);
  const [previewing, setPreviewing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const use = useTool(field);
  const id = useId();
  const { original } = idea.description;
  useHold(true);

  useEffect(() => {
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  if (edit.conflict) return <ConflictView {...edit} conflict={edit.conflict} />;

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      leave({ aside: null });
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void edit.save();
    } else {
      const tool = toolOf(event);
      if (!tool || event.target !== field.current) return;
      event.preventDefault();
      use(tool);
    }
  };

  return (
    <form
      className="editor no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void edit.save();
      }}
    >
      <label htmlFor={id} className="editing">
        {t(`editing.${original}`)}
      </label>
      <NewerNote field="description" started={edit.started} own={edit.own} />
      {edit.draftedAt !== null && <DraftNote at={edit.draftedAt} startOver={edit.startOver} />}
      <div className="editor-bar">
        <Toolbar field={field} tools={tools} controls={id} disabled={previewing} />
        <div className="seg" role="group" aria-label={t("view")}>
          <button type="button" aria-pressed={!previewing} onClick={() => setPreviewing(false)}>
            {t("write")}
          </button>
          <button type="button" aria-pressed={previewing} onClick={() => setPreviewing(true)}>
            {t("preview")}
          </button>
        </div>
      </div>
      {previewing && <Preview source={edit.text} lang={original} />}
      <textarea
        id={id}
        ref={field}
        hidden={previewing}
        lang={original}
        rows={12}
        className="area"
        value={edit.text}
        aria-describedby={`${id}-count ${id}-error ${id}-hint`}
        aria-invalid={edit.error !== null}
        onChange={(event) => edit.write(event.target.value)}
        onKeyDown={press}
      />
      <Counter id={`${id}-count`} text={edit.text} limit={limits.description} />
      <p id={`${id}-error`} className="error" role="alert">
        {edit.error}
      </p>
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
