"use client";

import { type RefObject, useCallback, useRef } from "react";

/** A card comes into sight within a few frames; after that the reader has gone on. */
const patience = 45;
/** For a moment after a move, rows are still being exchanged, and the focus may fall off. */
const hold = 12;

type Depth = (id: string) => number | null;

interface Seeking {
  /** Brings a card into sight and gives it the focus, also where only its place is known. */
  readonly seek: (id: string) => void;
  /** A column tells how deep its cards lie; answers how to stop. */
  readonly onLayout: (status: string, depth: Depth) => () => void;
}

/** Finds cards on a board of which only the part in sight exists. */
export function useSeeking(board: RefObject<HTMLElement | null>): Seeking {
  const depths = useRef(new Map<string, Depth>());
  // The newest search alone goes on, also where two look for the same card.
  const newest = useRef<symbol>(undefined);

  const onLayout = useCallback((status: string, depth: Depth) => {
    depths.current.set(status, depth);
    return () => {
      if (depths.current.get(status) === depth) depths.current.delete(status);
    };
  }, []);

  const seek = useCallback(
    (id: string): void => {
      const search = Symbol(id);
      newest.current = search;
      let frames = 0;
      let found = 0;
      const look = (): void => {
        if (newest.current !== search || !board.current) return;
        const card = focusableOf(board.current, id);
        if (card) {
          const lost = document.activeElement === document.body || document.activeElement === null;
          if (found === 0 || lost) {
            card.focus({ preventScroll: true });
            card.scrollIntoView({ block: isLow(card) ? "center" : "nearest", inline: "nearest" });
          }
          found += 1;
        } else {
          for (const [status, depth] of depths.current) reveal(board.current, status, depth(id));
        }
        frames += 1;
        if (found < hold && frames < patience) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    },
    [board],
  );
  return { seek, onLayout };
}

/** The id of the card that an element belongs to. */
export function cardAt(element: Element): string | null {
  const card = element.closest<HTMLElement>("[data-card]");
  if (card) return card.dataset["card"] ?? null;
  if (!element.matches("[role=row]")) return null;
  return element.querySelector<HTMLElement>("[data-card]")?.dataset["card"] ?? null;
}

function focusableOf(board: HTMLElement, id: string): HTMLElement | null {
  const card = board.querySelector<HTMLElement>(`.col [data-card="${CSS.escape(id)}"]`);
  return card && (card.closest<HTMLElement>("[role=row]") ?? card.querySelector<HTMLElement>("h3 a"));
}

/** Where the toast lies, which tells of the move, a card would be hidden. */
function isLow(card: HTMLElement): boolean {
  return card.getBoundingClientRect().bottom > innerHeight - 140;
}

function reveal(board: HTMLElement, status: string, depth: number | null): void {
  if (depth === null) return;
  const column = board.querySelector<HTMLElement>(`[data-column="${CSS.escape(status)}"]`);
  const stack = column?.querySelector<HTMLElement>(".stack");
  if (!column || !stack) return;
  column.scrollIntoView({ block: "nearest", inline: "nearest" });
  const by = stack.getBoundingClientRect().top + depth - innerHeight / 2;
  if (board.scrollHeight > board.clientHeight) board.scrollBy({ top: by });
  else scrollBy({ top: by });
}
