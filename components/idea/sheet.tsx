"use client";

import { X } from "lucide-react";
import { usePathname, useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { createContext, type ReactNode, useCallback, useContext, useLayoutEffect, useRef } from "react";
import { raiseLayer } from "@/components/ui/layer";
import { type Hold, HoldProvider } from "./hold";

const Close = createContext<() => void>(() => undefined);

/**
 * The panel in which an idea lies over the board. It is only ever opened by going from a page of the
 * programme to the idea's address, so closing it is going back.
 */
export function Sheet({ children }: { readonly children: ReactNode }) {
  const router = useRouter();
  const path = usePathname();
  const dialog = useRef<HTMLDialogElement>(null);
  const held = useRef(0);
  const hold = useCallback<Hold>(() => {
    held.current += 1;
    return () => {
      held.current -= 1;
    };
  }, []);
  const closing = useRef(false);

  const close = (): void => {
    if (closing.current) return;
    closing.current = true;
    router.back();
  };

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    const opener = document.activeElement;
    closing.current = false;
    element.showModal();
    // The panel itself, not the first thing in it, which is about to be exchanged for the idea.
    element.focus({ preventScroll: true });
    const lower = raiseLayer(element);
    return () => {
      lower();
      element.close();
      focusAgain(opener, path);
    };
  }, [path]);

  return (
    <dialog
      ref={dialog}
      className="over"
      tabIndex={-1}
      aria-labelledby="idea-title"
      onCancel={(event) => {
        event.preventDefault();
        if (held.current === 0) close();
      }}
      onClose={() => {
        // A browser may insist on a second Escape; drafts are kept.
        if (dialog.current?.isConnected && !dialog.current.open) close();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Escape" && !event.defaultPrevented && held.current > 0) event.preventDefault();
      }}
      onPointerDown={(event) => {
        if (event.target === event.currentTarget && held.current === 0) close();
      }}
    >
      <Close value={close}>
        <HoldProvider hold={hold}>{children}</HoldProvider>
      </Close>
    </dialog>
  );
}

export function CloseSheet() {
  const t = useTranslations("idea");
  const close = useContext(Close);
  return (
    <button type="button" className="btn-sign over-close" aria-label={t("close")} onClick={close}>
      <X className="i" aria-hidden="true" />
    </button>
  );
}

/** Gives the focus back to where the sheet was opened, or to the idea's card where the board was drawn anew. */
function focusAgain(opener: Element | null, path: string): void {
  const card = document.querySelector<HTMLElement>(`main a[href$="${CSS.escape(path)}"]`);
  const back = opener instanceof HTMLElement && opener.isConnected && opener !== document.body ? opener : card;
  back?.focus({ preventScroll: true });
}
