"use client";

import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTopLayer } from "./layer";

type Announce = (message: string) => void;

const Context = createContext<Announce>(() => undefined);

/** Dialogs close and focus moves in the same moment; what is said before that is cut off or not heard. */
const settling = 120;
const kept = 8_000;

interface Said {
  readonly id: number;
  readonly message: string;
}

/** The one polite voice of the page. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<readonly Said[]>([]);
  const count = useRef(0);
  const layer = useTopLayer();

  const announce = useCallback<Announce>((message) => {
    const id = (count.current += 1);
    setTimeout(() => setSaid((before) => [...before, { id, message }]), settling);
    setTimeout(() => setSaid((before) => before.filter((other) => other.id !== id)), kept);
  }, []);

  return (
    <Context.Provider value={announce}>
      {children}
      <Region said={layer ? [] : said} live={!layer} />
      {layer && createPortal(<Region said={said} live />, layer)}
    </Context.Provider>
  );
}

/** Says `message` to screen readers once the present moment has settled; the same message again is said again. */
export function useAnnounce(): Announce {
  return useContext(Context);
}

function Region({ said, live }: { readonly said: readonly Said[]; readonly live: boolean }) {
  return (
    <div className="hide" {...(live && { "aria-live": "polite", "aria-relevant": "additions" })}>
      {said.map(({ id, message }) => (
        <p key={id}>{message}</p>
      ))}
    </div>
  );
}
