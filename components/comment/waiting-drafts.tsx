"use client";

import { useTranslations } from "next-intl";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { DraftOffer } from "@/components/text/aside-note";
import { draftKey, useDraft } from "@/components/text/draft";
import { renderingKey } from "@/components/translation/rendering";
import type { Language } from "@/domain/language";

export type Edited = "original" | Language;

/** Offers what was typed here of a comment or of its translations, and never saved. */
export function WaitingDrafts({
  comment,
  edits,
  open,
}: {
  /** The comment's id. */
  readonly comment: string;
  /** What of it the reader may write. */
  readonly edits: readonly Edited[];
  readonly open: (edited: Edited) => void;
}) {
  return edits.map((edited) => <Waiting key={edited} comment={comment} edited={edited} open={() => open(edited)} />);
}

function Waiting({
  comment,
  edited,
  open,
}: {
  readonly comment: string;
  readonly edited: Edited;
  readonly open: () => void;
}) {
  const t = useTranslations("text");
  const { member } = useProgramme();
  const { idea } = useIdea();
  const { draft, drop } = useDraft(
    edited === "original"
      ? draftKey(member.id, idea.card.id, comment)
      : renderingKey(member.id, idea.card.id, comment, edited),
  );
  if (!draft) return null;
  return (
    <div className="no-print">
      <DraftOffer
        draft={draft}
        {...(edited !== "original" && { name: t(`versionIn.${edited}`) })}
        resume={open}
        drop={drop}
      />
    </div>
  );
}
