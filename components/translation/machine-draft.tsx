"use client";

import { Bot, Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { deeds } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { useAnnounce } from "@/components/ui/announcer";
import { Note } from "@/components/ui/note";
import { useRefusal } from "@/components/ui/refusal";
import type { Text, Translation } from "@/domain/text";

/** Says of a translation that a machine wrote it and nobody has checked it, and lets a colleague say that she has. */
export function MachineDraft({
  text,
  translation,
  focus,
  title = false,
}: {
  readonly text: Text;
  readonly translation: Translation | undefined;
  /** The id of what has the focus once the note is gone. */
  readonly focus: string;
  readonly title?: boolean;
}) {
  const t = useTranslations("suggestion");
  const { programme } = useProgramme();
  const { idea, rights, perform, refresh } = useIdea();
  const { language: mine, reads } = useReader();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  if (!translation?.machine) return null;
  const { language, outdated } = translation;
  // What the original left behind is first compared with it: that note has the button then.
  const mayCheck = rights.translate && !outdated && (language === mine || reads.includes(language));

  const check = async (): Promise<void> => {
    setSending(true);
    setError(null);
    const checked = { text: text.id, language, madeFrom: text.edition };
    const answer = await perform({
      send: (request) => deeds.confirm(programme.slug, idea.card.id, checked, request),
    });
    await refresh();
    setSending(false);
    if ("done" in answer) {
      announce(t("checkedSaid"));
      document.getElementById(focus)?.focus();
    } else setError(refusal(answer));
  };

  return (
    <div className="stale">
      <Note tone="calm" icon={Bot}>
        <div className="row">
          <p>
            <b>{t(title ? "draftTitle" : "draft")}</b>
          </p>
          {mayCheck && (
            <button type="button" className="btn btn-s no-print" disabled={sending} onClick={() => void check()}>
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
