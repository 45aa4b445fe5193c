"use client";

import { Check, CircleAlert, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { createContext, type KeyboardEvent, type ReactNode, useContext, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { useTopLayer } from "./layer";

export interface Toast {
  readonly text: string;
  readonly tone?: "done" | "refused";
  readonly action?: { readonly label: string; readonly act: () => void };
}

type Show = (toast: Toast) => void;

const Context = createContext<Show>(() => undefined);
const lifetime = 10_000;

/** At most one message at the lower left, with the way back from what was just done. Whoever shows it announces it. */
export function Toaster({ children }: { readonly children: ReactNode }) {
  const [toast, setToast] = useState<{ readonly id: number; readonly toast: Toast } | null>(null);
  const [show] = useState<Show>(() => {
    let id = 0;
    return (next: Toast) => setToast({ id: (id += 1), toast: next });
  });
  const layer = useTopLayer();
  const shown = toast && <ToastBox key={toast.id} toast={toast.toast} close={() => setToast(null)} />;
  return (
    <Context.Provider value={show}>
      {children}
      {layer && shown ? createPortal(shown, layer) : shown}
    </Context.Provider>
  );
}

export function useToast(): Show {
  return useContext(Context);
}

function ToastBox({ toast, close }: { readonly toast: Toast; readonly close: () => void }) {
  const t = useTranslations("ui");
  const box = useRef<HTMLElement>(null);
  const camefrom = useRef<HTMLElement | null>(null);
  const [hovered, setHovered] = useState(false);
  const [focused, setFocused] = useState(false);
  const refused = toast.tone === "refused";
  const waits = hovered || focused || refused;
  const closing = useRef(close);
  useEffect(() => {
    closing.current = close;
  });

  useEffect(() => {
    if (waits) return;
    const timer = setTimeout(() => closing.current(), lifetime);
    return () => clearTimeout(timer);
  }, [waits]);

  useEffect(() => {
    const jump = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== "F6" || event.defaultPrevented) return;
      event.preventDefault();
      const inside = box.current?.contains(document.activeElement) ?? false;
      if (inside) return camefrom.current?.focus();
      camefrom.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      box.current?.querySelector("button")?.focus();
    };
    addEventListener("keydown", jump);
    return () => removeEventListener("keydown", jump);
  }, []);

  const leave = (): void => {
    const inside = box.current?.contains(document.activeElement) ?? false;
    close();
    if (inside) camefrom.current?.focus();
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    leave();
  };

  return (
    <section
      ref={box}
      className="toaster"
      aria-label={t("toast")}
      onPointerEnter={() => setHovered(true)}
      onPointerLeave={() => setHovered(false)}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
      onKeyDown={escape}
    >
      <div className={`toast ${refused ? "refused" : ""}`}>
        {refused ? <CircleAlert className="i" aria-hidden="true" /> : <Check className="i" aria-hidden="true" />}
        <p>{toast.text}</p>
        {toast.action && (
          <button
            type="button"
            onClick={() => {
              leave();
              toast.action?.act();
            }}
          >
            {toast.action.label}
          </button>
        )}
        <button type="button" className="toast-close" aria-label={t("closeToast")} onClick={leave}>
          <X className="i" aria-hidden="true" />
        </button>
      </div>
    </section>
  );
}
