"use client";

import { type RefObject, useEffect } from "react";

/**
 * Keeps the field that somebody types in where it is on the screen when news make what lies above it longer
 * or shorter. Browsers do this in part; what they have done already is left alone.
 */
export function useSteadyField(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    if (!element) return;
    let field: HTMLElement | null = null;
    let top = 0;
    const note = (): void => {
      if (field) top = field.getBoundingClientRect().top;
    };
    const begin = (): void => {
      const active = document.activeElement;
      const typing = active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement;
      field = typing && element.contains(active) ? active : null;
      note();
      sizes.disconnect();
      if (field) for (const other of before(field, element)) sizes.observe(other);
    };
    const hold = (): void => {
      if (!field?.isConnected || field !== document.activeElement) return;
      const moved = field.getBoundingClientRect().top - top;
      if (Math.abs(moved) >= 1) (element.closest("dialog") ?? document.scrollingElement)?.scrollBy(0, moved);
      top = field.getBoundingClientRect().top;
    };
    const sizes = new ResizeObserver(hold);
    element.addEventListener("focusin", begin);
    addEventListener("scroll", note, true);
    return () => {
      sizes.disconnect();
      element.removeEventListener("focusin", begin);
      removeEventListener("scroll", note, true);
    };
  }, [content]);
}

/** Everything whose size can move `field` within `content`: what stands before it, and what it stands in. */
function before(field: HTMLElement, content: HTMLElement): readonly Element[] {
  const found: Element[] = [];
  for (let inner: Element | null = field; inner && inner !== content; inner = inner.parentElement) {
    for (let other = inner.previousElementSibling; other; other = other.previousElementSibling) found.push(other);
    if (inner.parentElement) found.push(inner.parentElement);
  }
  return found;
}
