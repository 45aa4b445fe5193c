"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { headLength } from "@/domain/board";
import { CardFace } from "./card-face";
import { CardMenu } from "./card-menu";
import type { Column } from "./columns";

const further = 30;

/**
 * The cards of a column as a plain list: what the server sends, and what a phone shows, part by part.
 * Many thousand cards would cost a phone more than anybody reads.
 */
export function CardList({
  column,
  label,
  grows,
}: {
  readonly column: Column;
  readonly label: string;
  /** Whether the rest can be asked for here; elsewhere the page shows it by itself. */
  readonly grows: boolean;
}) {
  const t = useTranslations("board");
  const [shown, setShown] = useState(headLength);
  const cards = column.cards.slice(0, shown);
  const rest = column.shown - cards.length;
  return (
    <>
      <ul className="stack" aria-label={label}>
        {cards.map((card) => (
          <li key={card.id}>
            <CardFace card={card} kind={column.status.kind} actions={<CardMenu card={card} />} />
          </li>
        ))}
      </ul>
      {grows && rest > 0 && (
        <button type="button" className="btn mt-2 w-full" onClick={() => setShown(shown + further)}>
          {t("further", { count: Math.min(rest, further), rest })}
        </button>
      )}
    </>
  );
}
