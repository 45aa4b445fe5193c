"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { Counter } from "@/components/text/counter";
import { limits } from "@/domain/length";
import type { Rendering } from "./rendering";

/** Where a title's translation is written, in one line. */
export function TitleField({
  id,
  field,
  rendering,
  leave,
}: {
  readonly id: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly rendering: Rendering;
  readonly leave: () => void;
}) {
  const t = useTranslations("text.translation");
  const { language, text, error, write } = rendering;
  return (
    <>
      <label htmlFor={id} className="editing">
        {t(`title.${language}`)}
      </label>
      <input
        id={id}
        ref={field}
        lang={language}
        className="area title-field"
        value={text}
        aria-describedby={`${id}-count ${id}-error`}
        aria-invalid={error !== null}
        onChange={(event) => write(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          event.preventDefault();
          leave();
        }}
      />
      <Counter id={`${id}-count`} text={text} limit={limits.title} />
      <p id={`${id}-error`} className="error" role="alert">
        {error}
      </p>
    </>
  );
}
