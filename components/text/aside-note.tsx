"use client";

import { Archive } from "lucide-react";
import { useTranslations } from "next-intl";
import { useWhen } from "@/components/history/when";
import { Note } from "@/components/ui/note";
import type { Draft } from "./draft";
import { CopyButton } from "./editor-notes";

/** Mine, after theirs was taken: at hand until the idea is left. */
export function AsideNote({ text, close }: { readonly text: string; readonly close: () => void }) {
  const t = useTranslations("text");
  return (
    <Note tone="calm" icon={Archive}>
      <p>{t("aside")}</p>
      <p className="row">
        <CopyButton text={text} label={t("conflict.copyMine")} />
        <button type="button" className="link" onClick={close}>
          {t("asideClose")}
        </button>
      </p>
    </Note>
  );
}

/** Offers what was typed here and never sent. */
export function DraftOffer({
  draft,
  name,
  resume,
  drop,
}: {
  /** What it is a draft of, where that is not the original. */
  readonly name?: string;
  readonly draft: Draft;
  readonly resume: () => void;
  readonly drop: () => void;
}) {
  const t = useTranslations("text");
  const when = useWhen();
  return (
    <Note tone="calm" icon={Archive}>
      <p>
        {name !== undefined && <b>{name}. </b>}
        {t("draftWaits", { when: when.of(draft.at, "time") })}
      </p>
      <p className="row">
        <button type="button" className="btn btn-s" onClick={resume}>
          {t("draftResume")}
        </button>
        <button type="button" className="link" onClick={drop}>
          {t("draftDrop")}
        </button>
      </p>
    </Note>
  );
}
