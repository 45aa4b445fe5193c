"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Card } from "@/domain/board";
import { IdeaLine } from "./idea-line";

const further = 20;

/** Ideas below each other: the first few, and as many more as somebody asks for; on paper all. */
export function IdeaLines({
  cards,
  first,
  label,
  status,
  whole = false,
}: {
  readonly cards: readonly Card[];
  readonly first: number;
  readonly label: string;
  /** Whether each says its status, where that is not told already. */
  readonly status: boolean;
  readonly whole?: boolean;
}) {
  const t = useTranslations("board");
  const [most, setMost] = useState(first);
  const shown = whole ? cards : cards.slice(0, most);
  const rest = cards.length - shown.length;
  return (
    <>
      <ul className="idea-lines" aria-label={label}>
        {shown.map((card) => (
          <IdeaLine key={card.id} card={card} status={status} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className="link" onClick={() => setMost(most + further)}>
          {t("further", { count: Math.min(rest, further), rest })}
        </button>
      )}
    </>
  );
}
