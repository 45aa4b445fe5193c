"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { type Card, headLength } from "@/domain/board";
import { CardFace } from "./card-face";
import type { CardGridProps } from "./card-grid";
import { CardMenu } from "./card-menu";
import type { Column } from "./columns";
import { useSteady } from "./steady";

const further = 30;

/**
 * The cards of a column as a plain list: what the server sends, and what a phone shows, part by part.
 * Many thousand cards would cost a phone more than anybody reads.
 */
export function CardList({
  column,
  label,
  grows,
  onLayout,
}: {
  readonly column: Column;
  readonly label: string;
  /** Whether the rest can be asked for here; elsewhere the page shows it by itself. */
  readonly grows: boolean;
  readonly onLayout: CardGridProps["onLayout"];
}) {
  const t = useTranslations("board");
  const [shown, setShown] = useState(headLength);
  const [sought, setSought] = useState<string | null>(null);
  const cards = column.cards.slice(0, shown);
  const rest = column.shown - cards.length;
  // A card that was just moved far down is shown with its neighbours, and not all that lie before it.
  const place = sought === null ? -1 : column.cards.findIndex((card) => card.id === sought);
  const around = place < shown ? [] : column.cards.slice(Math.max(shown, place - 1), place + 2);
  const reach = useSteady((id: string) => {
    if (column.cards.some((card) => card.id === id)) setSought(id);
  });
  useEffect(
    () =>
      onLayout(column.status.id, (id) => {
        reach(id);
        return null;
      }),
    [onLayout, column.status.id, reach],
  );
  const list = (some: readonly Card[]) => (
    <ul className="stack" aria-label={label}>
      {some.map((card) => (
        <li key={card.id}>
          <CardFace card={card} kind={column.status.kind} actions={<CardMenu card={card} />} />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(cards)}
      {grows && rest > 0 && (
        <button type="button" className="btn my-2 w-full" onClick={() => setShown(shown + further)}>
          {t("further", { count: Math.min(rest, further), rest })}
        </button>
      )}
      {grows && around.length > 0 && list(around)}
    </>
  );
}
