"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { type Column, type Place, placeOf, stepFrom, withCarried } from "@/components/board/columns";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import type { Card } from "@/domain/board";
import { nameIn } from "@/domain/language";
import { titleFor } from "@/domain/text";

export interface Carried {
  readonly card: Card;
  readonly to: Place;
}

interface Hands {
  /** The card stays where it was put: the deed follows. */
  readonly drop: (card: Card, to: Place) => void;
  readonly seek: (id: string, status: string) => void;
}

/**
 * A card in the hand of somebody who uses the keyboard: it is seen at the place it would come to, and
 * nothing is sent before it is dropped. Each step is told once.
 */
export function useCarrying(
  columns: readonly Column[],
  hands: Hands,
): { readonly carried: Carried | null; readonly lift: (card: Card) => void } {
  const { member } = useProgramme();
  const t = useTranslations("move");
  const announce = useAnnounce();
  const [carried, setCarried] = useState<Carried | null>(null);

  const told = (card: Card, to: Place) => {
    const column = withCarried(columns, { card, to }).find((other) => other.status.id === to.status);
    return {
      title: titleFor(card.title, member).text,
      status: nameIn(column?.status.names ?? {}, member.language),
      place: to.index + 1,
      count: column?.cards.length ?? 0,
    };
  };

  const lift = (card: Card): void => {
    const to = placeOf(columns, card.id);
    if (!to) return;
    setCarried({ card, to });
    announce(t("lifted", told(card, to)));
    hands.seek(card.id, to.status);
  };

  const carry = (step: { across?: -1 | 1; along?: -1 | 1 }): void => {
    if (!carried) return;
    const to = stepFrom(withCarried(columns, carried), carried.card.id, step);
    if (!to) return announce(t("edge"));
    setCarried({ card: carried.card, to });
    announce(t("over", told(carried.card, to)));
    hands.seek(carried.card.id, to.status);
  };

  const drop = (): void => {
    if (!carried) return;
    setCarried(null);
    hands.drop(carried.card, carried.to);
  };

  const putBack = (): void => {
    if (!carried) return;
    setCarried(null);
    const home = placeOf(columns, carried.card.id);
    if (home) announce(t("putBack", told(carried.card, home)));
    hands.seek(carried.card.id, carried.card.status);
  };

  const press = useEffectEvent((event: KeyboardEvent) => {
    const deed = {
      ArrowUp: () => carry({ along: -1 }),
      ArrowDown: () => carry({ along: 1 }),
      ArrowLeft: () => carry({ across: -1 }),
      ArrowRight: () => carry({ across: 1 }),
      Tab: () => carry({ across: event.shiftKey ? -1 : 1 }),
      Enter: drop,
      " ": drop,
      Escape: putBack,
    }[event.key];
    // While a card is in the hand, keys mean the card and nothing else.
    event.preventDefault();
    event.stopImmediatePropagation();
    deed?.();
  });
  const letGo = useEffectEvent(putBack);

  const isCarrying = carried !== null;
  useEffect(() => {
    if (!isCarrying) return;
    const onKey = (event: KeyboardEvent): void => press(event);
    const onPointer = (): void => letGo();
    // On the window, so that it comes before everything that React hears, whose root is the document.
    addEventListener("keydown", onKey, true);
    addEventListener("pointerdown", onPointer, true);
    return () => {
      removeEventListener("keydown", onKey, true);
      removeEventListener("pointerdown", onPointer, true);
    };
  }, [isCarrying]);

  return { carried, lift };
}
