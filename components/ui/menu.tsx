"use client";

import { type ReactNode, useCallback, useId, useRef, useState } from "react";
import type { MenuItem } from "./menu-items";
import { keep, MenuPopup } from "./menu-popup";

export type { MenuItem };

/** A button with a menu that opens above everything. `label` names both; it contains what the trigger shows. */
export function Menu({
  label,
  trigger,
  items,
  head,
  className = "",
}: {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly items: readonly MenuItem[];
  readonly head?: ReactNode;
  readonly className?: string;
}) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<"first" | "last" | null>(null);
  const wasOpen = useRef(false);
  const close = useCallback(() => setOpen(null), []);

  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        {...(open && { "aria-controls": id })}
        onPointerDown={(event) => {
          event.stopPropagation();
          // The browser closes an open menu on this press; the click that follows must not open it again.
          wasOpen.current = open !== null;
        }}
        onMouseDown={keep}
        onClick={(event) => {
          event.stopPropagation();
          event.preventDefault();
          setOpen(wasOpen.current ? null : "first");
          wasOpen.current = false;
        }}
        onKeyDown={(event) => {
          if (!["Enter", " ", "ArrowDown", "ArrowUp"].includes(event.key)) return;
          event.stopPropagation();
          if (!event.key.startsWith("Arrow")) return;
          event.preventDefault();
          setOpen(event.key === "ArrowUp" ? "last" : "first");
        }}
      >
        {trigger}
      </button>
      {open && <MenuPopup id={id} label={label} items={items} head={head} start={open} button={button} close={close} />}
    </>
  );
}
