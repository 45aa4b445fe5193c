"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

/** Where a form leads that is one of a row: on to the next text instead of back to where it was opened. */
export interface Onward {
  readonly saved: () => void;
  readonly skip: () => void;
}

/** What a form of a translation ends with: saving, leaving, and how the keyboard does both. */
export function FormButtons({
  saving,
  leave,
  onward,
  hint,
  children,
}: {
  readonly saving: boolean;
  readonly leave: () => void;
  readonly onward: Onward | undefined;
  /** The id of the sentence about the keyboard; none where another says it. */
  readonly hint?: string;
  readonly children?: ReactNode;
}) {
  const t = useTranslations("text");
  return (
    <div className="row">
      <button type="submit" className={`btn btn-go ${onward || hint ? "" : "btn-s"}`} disabled={saving}>
        {saving ? t("saving") : t(onward ? "translation.saveNext" : "save")}
      </button>
      {children}
      {onward ? (
        <button type="button" className="btn" onClick={onward.skip}>
          {t("translation.skip")}
        </button>
      ) : (
        <button type="button" className={`btn btn-bare ${hint ? "" : "btn-s"}`} onClick={leave}>
          {t("leave")}
        </button>
      )}
      {(hint || onward) && (
        <p {...(hint && { id: hint })} className="small muted hint">
          {t(onward ? "translation.hintNext" : "hint")}
        </p>
      )}
    </div>
  );
}
