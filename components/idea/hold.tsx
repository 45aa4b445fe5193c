"use client";

import { createContext, type ReactNode, useContext, useEffect } from "react";

/** Says that something is being edited; answers how to say that it is over. */
export type Hold = () => () => void;

const Context = createContext<Hold | null>(null);

/** What is edited below it holds the sheet open, so that it does not close under somebody's hands. */
export function HoldProvider({ hold, children }: { readonly hold: Hold; readonly children: ReactNode }) {
  return <Context.Provider value={hold}>{children}</Context.Provider>;
}

/** Holds the sheet open against the Escape key while `held`. */
export function useHold(held: boolean): void {
  const hold = useContext(Context);
  useEffect(() => (held ? hold?.() : undefined), [hold, held]);
}
