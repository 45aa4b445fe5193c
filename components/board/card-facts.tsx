"use client";

import { AlarmClock, Bot, Calendar, Check, Languages, MessageSquare } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import type { Card } from "@/domain/board";
import { type Day, dayOf, daysBetween, noonOf } from "@/domain/day";
import { regionOf } from "@/domain/language";
import { awaitsItsDay, type Kind } from "@/domain/lifecycle";

/** The facts of a card in one line, and what is to be done about its texts. */
export function CardFacts({ card, kind }: { readonly card: Card; readonly kind: Kind }) {
  const { member } = useProgramme();
  const t = useTranslations("card");
  const when = whenOf(card, kind);
  return (
    <>
      {(when || card.comments > 0) && (
        <p className="facts">
          {when && <When card={card} when={when} />}
          {card.comments > 0 && (
            <span>
              <MessageSquare className="i" aria-hidden="true" />
              <span aria-hidden="true">{card.comments}</span>
              <span className="sr-only">{t("comments", { count: card.comments })}</span>
            </span>
          )}
        </p>
      )}
      {card.outdated.includes(member.language) && (
        <p className="tag wait">
          <Languages className="i" aria-hidden="true" />
          {t("outdated")}
        </p>
      )}
      {card.drafts?.includes(member.language) && (
        <p className="tag wait">
          <Bot className="i" aria-hidden="true" />
          {t("draft")}
        </p>
      )}
    </>
  );
}

function whenOf(card: Card, kind: Kind): "due" | "done" | null {
  if (kind === "done") return "done";
  return card.due && awaitsItsDay(kind) ? "due" : null;
}

function When({ card, when }: { readonly card: Card; readonly when: "due" | "done" }) {
  const { programme, today } = useProgramme();
  const t = useTranslations("card");
  const day = useDay();
  if (when === "done") {
    const done = dayOf(new Date(card.since), programme.timeZone);
    return (
      <span>
        <Check className="i" aria-hidden="true" />
        <span className="sr-only">{t("done")}</span> {day(done, true)}
      </span>
    );
  }
  const due = card.due ?? today;
  const late = daysBetween(due, today);
  if (late > 0) {
    return (
      <span className="late">
        <AlarmClock className="i" aria-hidden="true" />
        {t("late", { days: late })}
      </span>
    );
  }
  return (
    <span>
      <Calendar className="i" aria-hidden="true" />
      <span className="sr-only">{t("due")}</span> {day(due, due.slice(0, 4) !== today.slice(0, 4))}
    </span>
  );
}

/** Writes a day as short as a card needs it: with its year only where the year is not this one. */
function useDay(): (day: Day, year: boolean) => string {
  const region = regionOf(useLocale());
  return (day, year) =>
    new Intl.DateTimeFormat(region, {
      timeZone: "UTC",
      day: "2-digit",
      month: "2-digit",
      ...(year && { year: "numeric" }),
    }).format(noonOf(day));
}
