"use client";

import { Check, Languages } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { deeds } from "@/api/client";
import { useWhen } from "@/components/history/when";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { DifferenceView } from "@/components/text/difference-view";
import { useReader } from "@/components/text/reader";
import { useAnnounce } from "@/components/ui/announcer";
import { Note } from "@/components/ui/note";
import { useRefusal } from "@/components/ui/refusal";
import type { Text, Translation } from "@/domain/text";

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
  const { programme } = useProgramme();
  const { idea, rights, perform, refresh } = useIdea();
  const { language: mine, reads } = useReader();
  const when = useWhen();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [open, setOpen] = useState(false);
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const id = useId();
  const { language, basis } = translation;
  // Who does not read it cannot say that it is right.
  const mayConfirm = rights.translate && (language === mine || reads.includes(language));

  const confirm = async (): Promise<void> => {
    setSending(true);
    setError(null);
    const still = { text: text.id, language, madeFrom: text.edition };
    const answer = await perform({
      send: (request) => deeds.confirm(programme.slug, idea.card.id, still, request),
    });
    await refresh();
    setSending(false);
    if ("done" in answer) {
      announce(t("translation.stillSaid"));
      document.getElementById(focus)?.focus();
    } else setError(refusal(answer));
  };

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
          {mayConfirm && (
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
