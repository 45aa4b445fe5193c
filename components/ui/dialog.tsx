"use client";

import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import { raiseLayer } from "./layer";

/** A modal dialog of the browser's own: focus stays inside, Escape closes, then focus is back where it was. */
export function Dialog({
  title,
  open,
  onClose,
  wide = false,
  children,
}: {
  readonly title: ReactNode;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly wide?: boolean;
  readonly children: ReactNode;
}) {
  return open ? (
    <OpenDialog title={title} onClose={onClose} wide={wide}>
      {children}
    </OpenDialog>
  ) : null;
}

function OpenDialog({
  title,
  onClose,
  wide,
  children,
}: {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly wide: boolean;
  readonly children: ReactNode;
}) {
  const t = useTranslations("ui");
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element) return;
    element.showModal();
    const lower = raiseLayer(element);
    return () => {
      lower();
      // Closed while it still stands in the page, or the browser does not give the focus back.
      element.close();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className={`dialog ${wide ? "wide" : ""}`}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // Keys pressed in a dialog mean nothing to what lies below it in the tree.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="btn-sign" aria-label={t("close")} onClick={onClose}>
          <X className="i" aria-hidden="true" />
        </button>
      </header>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
