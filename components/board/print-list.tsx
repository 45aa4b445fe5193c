"use client";

import { useLocale, useTranslations } from "next-intl";
import { StatusBridge } from "@/components/idea/status-bridge";
import { useProgramme } from "@/components/programme/context";
import { usePrinting } from "@/components/ui/printing";
import { noonOf } from "@/domain/day";
import { nameIn, regionOf } from "@/domain/language";
import { asPrinted } from "@/domain/written-day";
import { CardFace } from "./card-face";
import type { Column } from "./columns";

/**
 * The board on paper: every card that the filter shows, by status, also those that the screen leaves
 * out. It exists only while the browser prints.
 */
export function PrintList({ columns }: { readonly columns: readonly Column[] }) {
  const { programme, member, today } = useProgramme();
  const t = useTranslations("board");
  const region = regionOf(useLocale());
  const printing = usePrinting();
  if (!printing) return null;
  return (
    <div className="on-paper">
      {columns
        .filter((column) => column.cards.length > 0)
        .map(({ status, cards }) => (
          <section key={status.id}>
            <h2>
              <StatusBridge kind={status.kind} /> {nameIn(status.names, member.language)} ({cards.length})
            </h2>
            <div className="stack">
              {cards.map((card) => (
                <CardFace key={card.id} card={card} kind={status.kind} />
              ))}
            </div>
          </section>
        ))}
      <p className="on-paper-foot">
        {t("printed", {
          programme: nameIn(programme.names, member.language),
          date: asPrinted(
            new Intl.DateTimeFormat(region, { timeZone: "UTC", dateStyle: "long" }).format(noonOf(today)),
            region,
          ),
        })}
      </p>
    </div>
  );
}
