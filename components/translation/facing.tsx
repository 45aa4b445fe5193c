"use client";

import { Languages } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useState } from "react";
import { LanguageBadge } from "@/components/idea/language-badge";
import { useProgramme } from "@/components/programme/context";
import { DifferenceView } from "@/components/text/difference-view";
import { DraftNote, NewerWords } from "@/components/text/editor-notes";
import { useAnnounce } from "@/components/ui/announcer";
import { Note } from "@/components/ui/note";
import type { Rendering } from "./rendering";

/** The original on one side and its translation, being written, on the other; one below the other where it is narrow. */
export function Facing({
  rendering,
  name,
  saving,
  worded = (source) => source,
  shown,
  children,
}: {
  readonly rendering: Rendering;
  /** What the text is: its title, its description, or the comment. */
  readonly name: string;
  readonly saving: boolean;
  readonly worded?: (source: string) => string;
  /** The original as it is read. */
  readonly shown: ReactNode;
  /** Where the translation is written. */
  readonly children: ReactNode;
}) {
  const t = useTranslations("text");
  const { member } = useProgramme();
  const { original, kept, started, draftedAt, startOver } = rendering;
  const newer = kept !== null && kept.edition !== started.edition && !(saving && kept.by === member.id);
  return (
    <div className="facing">
      <section className="facing-original" aria-label={`${name}, ${t(`originalIn.${original.original}`)}`}>
        <p className="leaf-head">
          <b>{name}</b>
          <LanguageBadge language={original.original} note={t("original")} />
        </p>
        {shown}
        <Moved rendering={rendering} worded={worded} />
      </section>
      <div className="facing-field">
        {newer && <NewerWords base={started.base} newest={{ ...kept, source: worded(kept.source) }} />}
        {draftedAt !== null && <DraftNote at={draftedAt} startOver={startOver} />}
        {children}
      </div>
    </div>
  );
}

/** What became of the original since the translation was made, or while it is being written. */
function Moved({ rendering, worded }: { readonly rendering: Rendering; readonly worded: (source: string) => string }) {
  const t = useTranslations("text.translation");
  const announce = useAnnounce();
  const [open, setOpen] = useState(true);
  const id = useId();
  const { original, kept, started, takeOriginal } = rendering;
  const meanwhile = started.madeFrom !== original.edition;
  const before = meanwhile ? started.seen : kept?.basis;
  if (before === null || before === undefined) return null;
  return (
    <Note tone="calm" icon={Languages}>
      <p>
        {meanwhile && <>{t("moved")} </>}
        <button type="button" className="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t(open ? "differenceHide" : "difference")}
        </button>
      </p>
      <div id={id} hidden={!open}>
        {open && <DifferenceView before={worded(before)} after={worded(original.source)} lang={original.original} />}
      </div>
      {meanwhile && (
        <p>
          <button
            type="button"
            className="btn btn-s"
            onClick={() => {
              takeOriginal();
              announce(t("movedTaken"));
            }}
          >
            {t("movedTake")}
          </button>
        </p>
      )}
    </Note>
  );
}
