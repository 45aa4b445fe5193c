"use client";

import { type RefObject, useEffect } from "react";

/**
 * Keeps the field that somebody types in where it is on the screen when news make what lies above it longer
 * or shorter. While she types, this takes the place of what some browsers do in part.
 */
export function useSteadyField(content: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = content.current;
    const scroller = element?.closest<HTMLElement>("dialog") ?? document.documentElement;
    if (!element) return;
    let field: HTMLElement | null = null;
    let place = 0;

    /** How far down in the content the field stands: scrolling does not change it. */
    const placeOf = (other: HTMLElement): number => other.getBoundingClientRect().top + scroller.scrollTop;
    const sizes = new ResizeObserver(() => {
      if (!field?.isConnected) return;
      const now = placeOf(field);
      if (Math.abs(now - place) >= 1) scroller.scrollBy({ top: now - place, behavior: "instant" });
      place = now;
    });
    const end = (): void => {
      sizes.disconnect();
      field = null;
      scroller.style.removeProperty("overflow-anchor");
    };
    const begin = ({ target }: FocusEvent): void => {
      end();
      if (!(target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement)) return;
      field = target;
      place = placeOf(target);
      scroller.style.setProperty("overflow-anchor", "none");
      for (const other of before(target, element)) sizes.observe(other);
    };
    element.addEventListener("focusin", begin);
    element.addEventListener("focusout", end);
    return () => {
      end();
      element.removeEventListener("focusin", begin);
      element.removeEventListener("focusout", end);
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
