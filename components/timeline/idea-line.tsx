"use client";

import { AlarmClock, Check } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo } from "react";
import { LanguageBadge } from "@/components/idea/language-badge";
import { useProgramme } from "@/components/programme/context";
import type { Card } from "@/domain/board";
import { nameIn } from "@/domain/language";
import { awaitsItsDay } from "@/domain/lifecycle";
import { titleFor } from "@/domain/text";
import { useDays } from "./words";

/** An idea in its month: its day, its title, and whether that day went by. */
export const IdeaLine = memo(function IdeaLine({ card, status }: { readonly card: Card; readonly status: boolean }) {
  const { programme, member, today } = useProgramme();
  const t = useTranslations("timeline");
  const words = useTranslations("card");
  const { day } = useDays();
  const title = titleFor(card.title, member);
  const its = programme.statuses.find(({ id }) => id === card.status);
  const late = card.due !== null && card.due < today && its !== undefined && awaitsItsDay(its.kind);
  return (
    <li className="idea-line">
      {card.due !== null && <time dateTime={card.due}>{day(card.due)}</time>}
      <span>
        <Link href={`/${programme.slug}/ideas/${card.number}`} prefetch={false} draggable={false} lang={title.language}>
          {title.text}
        </Link>{" "}
        {title.language !== member.language && (
          <LanguageBadge
            language={title.language}
            note={words(title.language === card.title.original ? "original" : "translation")}
          />
        )}
        {status && its && <span className="line-status">{nameIn(its.names, member.language)}</span>}
        {late && (
          <span className="late">
            <AlarmClock className="i" aria-hidden="true" />
            {t("late")}
          </span>
        )}
        {its?.kind === "done" && !status && (
          <span className="line-status">
            <Check className="i" aria-hidden="true" />
            {nameIn(its.names, member.language)}
          </span>
        )}
      </span>
    </li>
  );
});
