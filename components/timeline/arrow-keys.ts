import type { KeyboardEvent } from "react";

/** Arrows go from idea to idea: up and down within a month and on to the next lane, to the sides from month to month. */
export function arrowKeys(event: KeyboardEvent<HTMLTableElement>): void {
  const { target, key, altKey, ctrlKey, metaKey, shiftKey } = event;
  if (altKey || ctrlKey || metaKey || shiftKey || !(target instanceof HTMLElement)) return;
  const cell = target.closest("td");
  const next = cell && neighbour(cell, target, key);
  if (!next) return;
  event.preventDefault();
  next.focus();
}

function neighbour(cell: HTMLTableCellElement, from: HTMLElement, key: string): HTMLElement | undefined {
  if (key === "ArrowDown" || key === "ArrowUp") {
    const way = key === "ArrowDown" ? 1 : -1;
    const here = stopsIn(cell);
    const next = here[here.indexOf(from) + way];
    if (next && here.includes(from)) return next;
    const column = [...(cell.closest("tbody")?.rows ?? [])].map((row) => row.cells[cell.cellIndex]);
    const place = column.indexOf(cell);
    const beyond = way > 0 ? column.slice(place + 1) : column.slice(0, place).toReversed();
    const stops = beyond.map(stopsIn).find((found) => found.length > 0);
    return way > 0 ? stops?.[0] : stops?.at(-1);
  }
  if (key !== "ArrowRight" && key !== "ArrowLeft") return undefined;
  const row = [...(cell.closest("tr")?.cells ?? [])];
  const beyond = key === "ArrowRight" ? row.slice(cell.cellIndex + 1) : row.slice(0, cell.cellIndex).toReversed();
  return beyond.map(stopsIn).find((found) => found.length > 0)?.[0];
}

function stopsIn(cell: HTMLElement | undefined): readonly HTMLElement[] {
  return [...(cell?.querySelectorAll<HTMLElement>("a[href], button") ?? [])];
}
