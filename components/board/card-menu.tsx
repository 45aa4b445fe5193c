"use client";

import { ArrowRightLeft, BookOpen, EllipsisVertical } from "lucide-react";
import { useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { Menu } from "@/components/ui/menu";
import type { Card } from "@/domain/board";
import { shelfMark } from "@/domain/programme";
import { useCardDeeds } from "./card-deeds";

/** What can be done with a card without a mouse's precision. */
export function CardMenu({ card }: { readonly card: Card }) {
  const { programme } = useProgramme();
  const { movable, ask } = useCardDeeds();
  const t = useTranslations("card");
  if (card.number === 0) return null;
  return (
    <Menu
      className="more"
      label={t("actions", { mark: shelfMark(programme, card.number) })}
      trigger={<EllipsisVertical className="i" aria-hidden="true" />}
      items={[
        {
          id: "open",
          label: t("open"),
          icon: <BookOpen className="i" aria-hidden="true" />,
          href: `/${programme.slug}/ideas/${card.number}`,
        },
        ...(movable
          ? [
              {
                id: "move",
                label: t("move"),
                icon: <ArrowRightLeft className="i" aria-hidden="true" />,
                act: () => ask(card),
              },
            ]
          : []),
      ]}
    />
  );
}
