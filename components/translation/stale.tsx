"use client";

import { Check, Languages } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { useWhen } from "@/components/history/when";
import { DifferenceView } from "@/components/text/difference-view";
import { Note } from "@/components/ui/note";
import type { Text, Translation } from "@/domain/text";
import { useConfirmation } from "./confirmation";

/** Says of a translation that its original moved on, shows what changed, and lets a colleague say that it is still right. */
export function Stale({
  text,
  translation,
  focus,
  title = false,
  worded = (source) => source,
}: {
  readonly text: Text;
  readonly translation: Translation;
  /** The id of what has the focus once the note is gone. */
  readonly focus: string;
  readonly title?: boolean;
  readonly worded?: (source: string) => string;
}) {
  const t = useTranslations("text");
  const when = useWhen();
  const [open, setOpen] = useState(false);
  const { may, sending, error, confirm } = useConfirmation(text, translation, {
    said: t("translation.stillSaid"),
    focus,
  });
  const id = useId();
  const { basis } = translation;
  const date = when.longDay(translation.reworded ?? text.at);
  return (
    <div className="stale">
      <Note tone="calm" icon={Languages}>
        <p>
          <b>{title ? t("translation.titleOutdated", { date }) : t("outdated", { date })}</b> {t("outdatedWhy")}
        </p>
        <p className="row no-print">
          {basis !== null && (
            <button
              type="button"
              className="link"
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              {t(open ? "translation.differenceHide" : "translation.difference")}
            </button>
          )}
          {may && (
            <button type="button" className="btn btn-s" disabled={sending} onClick={() => void confirm()}>
              <Check className="i" aria-hidden="true" />
              {t("translation.still")}
            </button>
          )}
        </p>
        <div id={id} hidden={!open} className="no-print">
          {open && basis !== null && (
            <>
              <p className="key small">
                <ins>{t("conflict.added")}</ins> <del>{t("conflict.removed")}</del>
              </p>
              <DifferenceView before={worded(basis)} after={worded(text.source)} lang={text.original} />
            </>
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
