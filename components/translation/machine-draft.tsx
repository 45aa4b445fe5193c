"use client";

import { Bot, Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { Note } from "@/components/ui/note";
import type { Text, Translation } from "@/domain/text";
import { useConfirmation } from "./confirmation";

interface DraftProps {
  readonly text: Text;
  readonly translation: Translation;
  /** The id of what has the focus once the note is gone. */
  readonly focus: string;
  readonly title?: boolean;
}

/** Says of a translation that a machine wrote it and nobody has checked it, and lets a colleague say that she has. */
export function MachineDraft({
  translation,
  ...shown
}: Omit<DraftProps, "translation"> & { readonly translation: Translation | undefined }) {
  return translation?.machine ? <Draft translation={translation} {...shown} /> : null;
}

function Draft({ text, translation, focus, title = false }: DraftProps) {
  const t = useTranslations("suggestion");
  const { may, sending, error, confirm } = useConfirmation(text, translation, { said: t("checkedSaid"), focus });
  // What the original left behind is first compared with it: that note has the button then.
  const { outdated } = translation;
  return (
    <div className="stale">
      <Note tone="calm" icon={Bot}>
        <div className="row">
          <p>
            <b>{t(title ? "draftTitle" : "draft")}</b>
          </p>
          {may && !outdated && (
            <button type="button" className="btn btn-s no-print" disabled={sending} onClick={() => void confirm()}>
              <Check className="i" aria-hidden="true" />
              {t("checked")}
            </button>
          )}
        </div>
        {error && (
          <p className="error" role="alert">
            {error}
          </p>
        )}
      </Note>
    </div>
  );
}
