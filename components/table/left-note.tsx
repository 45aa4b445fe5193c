"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { Note } from "@/components/ui/note";
import { leftByReason } from "@/domain/bulk";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";
import type { Remainder } from "./bulk";

/** The ideas that a deed about many left as they were: each by name, and why. */
export function LeftNote({ remainder, onClose }: { readonly remainder: Remainder; readonly onClose: () => void }) {
  const { programme, member } = useProgramme();
  const t = useTranslations("table.bulk");
  return (
    <Note tone="alarm" className="left-note">
      {[...leftByReason(remainder.left)].map(([reason, ideas]) => (
        <div key={reason}>
          <p>{t(remainder.what === "changed" ? `left.${reason}` : `kept.${reason}`, { count: ideas.length })}</p>
          <ul>
            {ideas.map((id) => {
              const card = remainder.cards.get(id);
              if (!card) return null;
              const title = titleFor(card.title, member);
              return (
                <li key={id}>
                  <Link href={`/${programme.slug}/ideas/${card.number}`} prefetch={false}>
                    <span className="mark">{shelfMark(programme, card.number)}</span>{" "}
                    <span lang={title.language}>{title.text}</span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
      <button type="button" className="btn btn-s" onClick={onClose}>
        <X className="i" aria-hidden="true" />
        {t("close")}
      </button>
    </Note>
  );
}
