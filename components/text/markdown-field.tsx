"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useState } from "react";
import type { Language } from "@/domain/language";
import { Counter } from "./counter";
import { tools } from "./markdown-edit";
import { Toolbar, toolOf, useTool } from "./toolbar";

const Preview = dynamic(() => import("./preview").then((module) => module.Preview));

/** A long text in Markdown: its tools, its preview, what is left of it and what is wrong with it. */
export function MarkdownField({
  id,
  field,
  lang,
  text,
  limit,
  error,
  write,
  save,
  leave,
}: {
  /** Of the field; the hint beside its buttons has the same with "-hint". */
  readonly id: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly lang: Language;
  readonly text: string;
  readonly limit: number;
  readonly error: string | null;
  readonly write: (text: string) => void;
  readonly save: () => void;
  readonly leave: () => void;
}) {
  const t = useTranslations("text");
  const [previewing, setPreviewing] = useState(false);
  const use = useTool(field);

  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === "Escape") {
      event.preventDefault();
      leave();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save();
    } else {
      const tool = toolOf(event);
      if (!tool || event.target !== field.current) return;
      event.preventDefault();
      use(tool);
    }
  };

  return (
    <>
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
      {previewing && <Preview source={text} lang={lang} />}
      <textarea
        id={id}
        ref={field}
        hidden={previewing}
        lang={lang}
        rows={12}
        className="area"
        value={text}
        aria-describedby={`${id}-count ${id}-error ${id}-hint`}
        aria-invalid={error !== null}
        onChange={(event) => write(event.target.value)}
        onKeyDown={press}
      />
      <Counter id={`${id}-count`} text={text} limit={limit} />
      <p id={`${id}-error`} className="error" role="alert">
        {error}
      </p>
    </>
  );
}
