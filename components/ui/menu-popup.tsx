"use client";

import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  type SyntheticEvent,
  useLayoutEffect,
  useRef,
} from "react";
import { type MenuItem, MenuItems } from "./menu-items";
import { placeMenu } from "./menu-place";

/** A menu often stands in something that can be pressed itself: what happens in the menu stays in it. */
export const keep = (event: SyntheticEvent): void => event.stopPropagation();

/** The open menu: arrows, letters, Home and End lead through it, Escape and Tab back to its button. */
export function MenuPopup({
  id,
  label,
  items,
  head,
  start,
  button,
  close,
}: {
  readonly id: string;
  readonly label: string;
  readonly items: readonly MenuItem[];
  readonly head: ReactNode;
  readonly start: "first" | "last";
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly close: () => void;
}) {
  const popup = useRef<HTMLDivElement>(null);
  const typed = useRef({ text: "", at: 0 });

  useLayoutEffect(() => {
    const element = popup.current;
    if (!element || !button.current) return;
    element.showPopover();
    placeMenu(element, button.current);
    itemsIn(element)
      .at(start === "last" ? -1 : 0)
      ?.focus({ preventScroll: true });
    const toggled = (event: ToggleEvent): void => {
      if (event.newState === "closed") close();
    };
    const scrolled = (event: Event): void => {
      if (!(event.target instanceof Node && element.contains(event.target))) close();
    };
    element.addEventListener("toggle", toggled);
    addEventListener("resize", close);
    // What was scrolled before it opened is told in the next frame, and does not close it.
    const frame = requestAnimationFrame(() => addEventListener("scroll", scrolled, true));
    return () => {
      element.removeEventListener("toggle", toggled);
      removeEventListener("resize", close);
      cancelAnimationFrame(frame);
      removeEventListener("scroll", scrolled, true);
    };
  }, [start, button, close]);

  const leave = (): void => {
    button.current?.focus();
    close();
  };

  const keys = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const all = popup.current ? itemsIn(popup.current) : [];
    const at = all.findIndex((item) => item === document.activeElement);
    const to = (index: number): void => {
      event.preventDefault();
      all.at(index % Math.max(all.length, 1))?.focus();
    };
    if (event.key === "ArrowDown") to(at + 1);
    else if (event.key === "ArrowUp") to(at < 0 ? -1 : at - 1);
    else if (event.key === "Home") to(0);
    else if (event.key === "End") to(-1);
    else if (event.key === "Tab") leave();
    else if (event.key === "Escape") {
      event.preventDefault();
      leave();
    } else if (event.key === " ") {
      event.preventDefault();
      all[at]?.click();
    } else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const now = Date.now();
      const text = (now - typed.current.at < 700 ? typed.current.text : "") + event.key.toLocaleLowerCase();
      typed.current = { text, at: now };
      const from = text.length > 1 ? at : at + 1;
      const found = [...all.slice(from), ...all.slice(0, from)].find((item) =>
        item.textContent?.trim().toLocaleLowerCase().startsWith(text),
      );
      if (found) to(all.indexOf(found));
    }
  };

  return (
    <div
      ref={popup}
      className="menu"
      popover="auto"
      role="presentation"
      onKeyDown={keys}
      onPointerDown={keep}
      onMouseDown={keep}
      onClick={keep}
    >
      {head && (
        <div className="menu-head" id={`${id}head`}>
          {head}
        </div>
      )}
      <div id={id} role="menu" aria-label={label} {...(head && { "aria-describedby": `${id}head` })}>
        <MenuItems items={items} leave={leave} close={close} />
      </div>
    </div>
  );
}

function itemsIn(popup: HTMLElement): readonly HTMLElement[] {
  return [...popup.querySelectorAll<HTMLElement>(".menu-item")].filter((item) => item.offsetParent !== null);
}
