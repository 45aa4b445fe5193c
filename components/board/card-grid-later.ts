"use client";

import { type ComponentType, useEffect, useState } from "react";
import type { CardGridProps } from "./card-grid";
import { cardAt } from "./seek";

/**
 * The wide board's cards need much code: it comes after the page, and only where it is `wanted`. It takes over
 * once the cards are here too, which is when the board is `whole`.
 */
export function useCardGrid(
  wanted: boolean,
  whole: boolean,
  seek: (id: string) => void,
): ComponentType<CardGridProps> | null {
  const [Grid, setGrid] = useState<ComponentType<CardGridProps> | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    void import("./card-grid").then(({ CardGrid }) => {
      if (gone || !whole) return;
      const focused = document.activeElement && cardAt(document.activeElement);
      setGrid(() => CardGrid);
      if (focused) seek(focused);
    });
    return () => {
      gone = true;
    };
  }, [wanted, whole, seek]);
  return Grid;
}
