"use client";

import { createContext, useContext } from "react";
import type { Card } from "@/domain/board";

/** What the buttons and keys of a card can start; the same for all cards of a board. */
export interface CardDeeds {
  /** Whether the reader may move ideas of this programme. */
  readonly movable: boolean;
  /** Opens "Move to…". */
  readonly ask: (card: Card) => void;
  /** Takes the card into the hand, for the keyboard. */
  readonly lift: (card: Card) => void;
}

const Context = createContext<CardDeeds>({ movable: false, ask: () => undefined, lift: () => undefined });

export const CardDeedsProvider = Context.Provider;

export function useCardDeeds(): CardDeeds {
  return useContext(Context);
}
