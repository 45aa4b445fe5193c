"use client";

import type { KeyboardEvent } from "react";
import type { Selection } from "./selection";

/** As far as a page of rows goes. */
const page = 10;

/** What keys do in the rows: arrows go from row to row, Space selects, Enter opens. */
export function rowKeys(
  event: KeyboardEvent<HTMLElement>,
  keys: readonly string[],
  { selection, reach }: { readonly selection: Selection | null; readonly reach: (id: string) => void },
): void {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-idea]") : null;
  const id = row?.dataset["idea"];
  if (!row || id === undefined || event.altKey || event.metaKey) return;
  const deed = deedOf(row, id);
  if (!deed) return;
  event.preventDefault();
  deed();

  function deedOf(row: HTMLElement, id: string): (() => void) | undefined {
    const { key, shiftKey, ctrlKey } = event;
    const to = stepOf(key, keys.indexOf(id));
    if (to !== undefined && (!ctrlKey || key === "Home" || key === "End")) {
      const next = keys[Math.min(Math.max(to, 0), keys.length - 1)];
      if (next === undefined) return undefined;
      return () => {
        // With Shift all rows on the way are selected, this one too.
        if (shiftKey && selection) {
          if (!selection.ids.has(id)) selection.toggle(id, false);
          selection.toggle(next, true);
        }
        reach(next);
      };
    }
    if (key === "Enter" && event.target === row) return () => row.querySelector<HTMLElement>("a[href]")?.click();
    if (!selection) return undefined;
    if (key === " " && event.target === row) return () => selection.toggle(id, shiftKey);
    if (key.toLowerCase() === "a" && ctrlKey) return selection.all ? () => undefined : selection.toggleAll;
    if (key === "Escape" && selection.ids.size > 0) return selection.clear;
    return undefined;
  }

  function stepOf(key: string, from: number): number | undefined {
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: from + 1,
      ArrowUp: from - 1,
      PageDown: from + page,
      PageUp: from - page,
      Home: 0,
      End: keys.length - 1,
    };
    return steps[key];
  }
}
