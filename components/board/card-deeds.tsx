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

/** What happens to cards right now, told to each card by itself: a list is not made again for one of them. */
export interface Holds {
  /** The idea in the hand of the keyboard. */
  readonly carried: string | null;
  /** The ideas whose moves have no answer yet. */
  readonly sending: ReadonlySet<string>;
}

const HoldsContext = createContext<Holds>({ carried: null, sending: new Set() });

export const HoldsProvider = HoldsContext.Provider;

export function useHold(idea: string): { readonly carried: boolean; readonly sending: boolean } {
  const { carried, sending } = useContext(HoldsContext);
  return { carried: carried === idea, sending: sending.has(idea) };
}

const Context = createContext<CardDeeds>({ movable: false, ask: () => undefined, lift: () => undefined });

export const CardDeedsProvider = Context.Provider;

export function useCardDeeds(): CardDeeds {
  return useContext(Context);
}
