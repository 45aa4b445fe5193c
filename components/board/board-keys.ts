"use client";

import { type KeyboardEvent as ReactKeyboardEvent, useEffect, useEffectEvent } from "react";
import type { Movement } from "@/components/move/movement";
import { isCommand, stepIn } from "@/components/visit/keys";
import type { Card } from "@/domain/board";
import type { CardDeeds } from "./card-deeds";
import { cardAt } from "./seek";

interface Keys extends CardDeeds {
  /** Whether single letters act; they can be switched off. */
  readonly letters: boolean;
  readonly cardOf: (id: string) => Card | undefined;
  readonly step: Movement["step"];
  /** Goes to the next card with news, or the one before. */
  readonly jump: (step: 1 | -1) => void;
  /** Opens the list of keys. */
  readonly list: () => void;
}

const elsewhere = "input, select, textarea, [contenteditable], [role=menu], dialog";

/** What keys do on the board: "?", N and P anywhere on the page, the others on the card that has the focus. */
export function useBoardKeys({ letters, cardOf, movable, ask, lift, step, jump, list }: Keys) {
  const onLetter = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest(elsewhere) !== null;
    const way = stepIn(event);
    if (!letters || typing || isCommand(event) || (event.key !== "?" && way === null)) return;
    event.preventDefault();
    if (way === null) list();
    else jump(way);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onLetter(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  /** Captures, because the list below would take the arrows for its own. */
  return (event: ReactKeyboardEvent<HTMLElement>): void => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest("[role=menu]")) return stepInMenu(event);
    if (event.target.closest(elsewhere)) return;
    const id = cardAt(event.target);
    const card = id === null ? undefined : cardOf(id);
    if (!card) return;
    const deed = deedOf(event, card);
    if (!deed) return;
    event.preventDefault();
    event.stopPropagation();
    deed();
  };

  function deedOf(event: ReactKeyboardEvent<HTMLElement>, card: Card): (() => void) | undefined {
    const onCard = event.target instanceof Element && event.target.matches("[role=row]");
    if (event.altKey || event.metaKey || event.shiftKey) return undefined;
    if (event.key === "Enter" && onCard && !event.ctrlKey) {
      const link = event.currentTarget.querySelector<HTMLElement>(`[data-card="${CSS.escape(card.id)}"] h3 a`);
      return () => link?.click();
    }
    if (!movable || card.number === 0) return undefined;
    if (event.ctrlKey) {
      if (event.key === "ArrowLeft") return () => step(card, { across: -1 });
      if (event.key === "ArrowRight") return () => step(card, { across: 1 });
      if (event.key === "ArrowUp") return () => step(card, { along: -1 });
      if (event.key === "ArrowDown") return () => step(card, { along: 1 });
      return undefined;
    }
    if (event.key === " " && onCard) return () => lift(card);
    if (letters && event.key.toLowerCase() === "m") return () => ask(card);
    return undefined;
  }
}

/** The menu of a card stands in its row, and the list below would take the arrows as steps from row to row. */
function stepInMenu(event: ReactKeyboardEvent<HTMLElement>): void {
  if (!event.key.startsWith("Arrow") || !(event.target instanceof Element)) return;
  event.preventDefault();
  event.stopPropagation();
  const items = [...(event.target.closest("[role=menu]")?.querySelectorAll<HTMLElement>(".menu-item") ?? [])];
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
  const at = items.findIndex((item) => item === document.activeElement);
  items.at((at + step) % items.length)?.focus();
}
