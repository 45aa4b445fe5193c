"use client";

import { CheckCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { useMarks } from "./context";
import { useMarkAll } from "./mark-all";

/** Shows only what is new, and says that all of it was seen. */
export function NewChips({ only, onOnly }: { readonly only: boolean; readonly onOnly: (only: boolean) => void }) {
  const t = useTranslations("visit");
  const marks = useMarks();
  const markAll = useMarkAll();
  const chip = useRef<HTMLButtonElement>(null);
  const back = (): void => chip.current?.focus({ preventScroll: true });
  return (
    <span className="new-chips" data-none={!only && marks.size === 0 ? "" : undefined}>
      <button ref={chip} type="button" className="chip" aria-pressed={only} onClick={() => onOnly(!only)}>
        <span className="rb" aria-hidden="true" />
        {t("chip")}
        {marks.size > 0 && (
          <>
            {" "}
            <span className="num" aria-hidden="true">
              {marks.size}
            </span>
            <span className="sr-only">, {t("count", { count: marks.size })}</span>
          </>
        )}
      </button>
      {marks.size > 0 && (
        <button
          type="button"
          className="chip mark-all"
          onClick={(event) => {
            // This button goes with the last mark; what it stood beside stays.
            back();
            void markAll({ byKeyboard: event.detail === 0, back });
          }}
        >
          <CheckCheck className="i" aria-hidden="true" />
          {t("markAll")}
        </button>
      )}
    </span>
  );
}
