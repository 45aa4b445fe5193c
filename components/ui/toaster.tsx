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
  /** Brings the focus to what the message is about, where what had it before is gone. */
  readonly back?: () => void;
  /** Whether its button gets the focus: then it waits for whoever needs more time to come to it. */
  readonly takesFocus?: boolean;
}

type Show = (toast: Toast) => void;

const Context = createContext<Show>(() => undefined);
const lifetime = 10_000;
/** By then the page shows what was done, and whoever brings the focus somewhere has done so. */
const settling = 400;

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
  const layer = useTopLayer();
  const before = useRef<HTMLElement | null>(null);
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
      if (box.current?.contains(document.activeElement)) before.current?.focus();
      else box.current?.querySelector("button")?.focus();
    };
    addEventListener("keydown", jump);
    return () => removeEventListener("keydown", jump);
  }, []);

  // What has the focus while the message is there, other than the message itself.
  useEffect(() => {
    const note = (element: EventTarget | null): void => {
      if (!(element instanceof HTMLElement) || element === document.body) return;
      if (!box.current?.contains(element)) before.current = element;
    };
    const onFocus = (event: FocusEvent): void => note(event.target);
    note(document.activeElement);
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, []);
  useEffect(() => {
    if (toast.takesFocus) box.current?.querySelector("button")?.focus();
  }, [toast]);

  /** The focus must not fall off the page together with the message, wherever it was pressed. */
  const giveBack = (): void => {
    const isLost = (): boolean => {
      const { activeElement: active } = document;
      return !active || active === document.body || (box.current?.contains(active) ?? false);
    };
    if (!isLost()) return;
    before.current?.focus({ preventScroll: true });
    if (!isLost()) return;
    if (toast.back) return toast.back();
    const home = layer?.querySelector<HTMLElement>("button, a[href]") ?? document.getElementById("content");
    if (home?.id === "content") home.tabIndex = -1;
    home?.focus({ preventScroll: true });
  };
  const leave = (): void => {
    giveBack();
    close();
  };
  const act = (): void => {
    leave();
    toast.action?.act();
    // What had the focus before may be gone by what was done now.
    setTimeout(giveBack, settling);
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
          <button type="button" onClick={act}>
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
