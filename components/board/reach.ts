"use client";

import { type RefObject, useEffect, useMemo, useRef, useState } from "react";
import type { Card } from "@/domain/board";
import { useSteady } from "./steady";

/** More than a tall screen shows; and how many come with each further look. */
const first = 30;
const further = 60;

/** How far below the window's edge the end of the cards may lie before more are wanted, in pixels. */
const ahead = 1_500;

/**
 * The cards of a column that the grid knows of: it keeps a book about each, also about those far out of sight,
 * which a column of a thousand would pay for with every change. The rest joins as somebody comes near the `end`,
 * or when a card further down is sought.
 */
export function useReach(cards: readonly Card[]): {
  readonly within: readonly Card[];
  readonly reach: (id: string) => void;
  readonly end: RefObject<HTMLDivElement | null>;
} {
  const [most, setMost] = useState(first);
  const end = useRef<HTMLDivElement>(null);
  const all = cards.length <= most;
  const within = useMemo(() => (all ? cards : cards.slice(0, most)), [all, cards, most]);

  useEffect(() => {
    if (all || !end.current) return;
    const watch = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) setMost(most + further);
      },
      { rootMargin: `0px 0px ${ahead}px 0px` },
    );
    watch.observe(end.current);
    return () => watch.disconnect();
  }, [all, most]);

  const reach = useSteady((id: string) => {
    const place = cards.findIndex((card) => card.id === id);
    if (place >= most) setMost(place + further);
  });
  return { within, reach, end };
}
