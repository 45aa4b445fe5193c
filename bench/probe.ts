/** What is waited for in a page. */
export type Goal =
  | { readonly seen: "card"; readonly card: string; readonly column: string }
  | { readonly seen: "idea" }
  /** Fewer ideas in all open columns together than there were, and no grid that still has more. */
  | { readonly seen: "fewer"; readonly than: number };

interface Probe {
  firstCard: number | null;
  usable: number | null;
  /** From the event that began it, and until the page showed it; both on the clock that all pages share. */
  done: Promise<{ readonly began: number; readonly shown: number }> | null;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Runs in the page before any script of its own, and looks at every frame until the board is usable: every open
 * column has its grid, the only thing that takes keys and comes once all cards are here, and all columns together
 * tell of all ideas.
 */
export function watchArrival(ideas: number): void {
  const probe: Probe = { firstCard: null, usable: null, done: null };
  window.probe = probe;
  const isVisible = (element: Element | null): boolean => {
    const box = element?.getBoundingClientRect();
    return box !== undefined && box.height > 0 && box.top < innerHeight;
  };
  const isUsable = (): boolean => {
    const columns = [...document.querySelectorAll("[data-column]")];
    const counts = columns.map((column) => {
      const closed = column.querySelector(".spine-count");
      const open = column.querySelector("[role=grid]") && column.querySelector("header .n [aria-hidden]");
      return Number((closed ?? open)?.textContent ?? Number.NaN);
    });
    return columns.length > 0 && counts.reduce((sum, count) => sum + count, 0) === ideas;
  };
  const look = (): void => {
    if (probe.firstCard === null && isVisible(document.querySelector("[data-card]")))
      probe.firstCard = performance.now();
    if (probe.usable === null && isUsable()) probe.usable = performance.now();
    if (probe.usable === null) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Runs in the page: from the next event of a name, or from now where there is none, until a goal is in the document. */
export function watchGoal({ event, goal }: { readonly event: string | null; readonly goal: Goal }): void {
  const isReached = (): boolean => {
    if (goal.seen === "card")
      return document.querySelector(`[data-column="${goal.column}"] [data-card="${goal.card}"]`) !== null;
    if (goal.seen === "idea")
      return (
        document.querySelector(".idea #idea-title") !== null &&
        document.querySelectorAll('.idea [id^="comment-"]').length >= 3
      );
    let told = 0;
    for (const column of document.querySelectorAll("[data-column]:has(header)")) {
      // While a filter is set: how many it shows, of how many.
      const count = Number.parseInt(column.querySelector("header .n [aria-hidden]")?.textContent ?? "", 10);
      if (Number(column.querySelector("[role=grid]")?.getAttribute("aria-rowcount") ?? 0) > count) return false;
      told += count;
    }
    return told < goal.than;
  };
  window.probe.done = new Promise((resolve, reject) => {
    let began = event === null ? performance.now() : Number.NaN;
    const hear = (heard: Event): void => {
      if (Number.isNaN(began)) began = heard.timeStamp;
    };
    if (event !== null) addEventListener(event, hear, { capture: true, once: true });
    const late = setTimeout(() => {
      observer.disconnect();
      reject(new Error(`Nothing seen within 20 seconds: ${JSON.stringify(goal)}.`));
    }, 20_000);
    const observer = new MutationObserver(() => {
      if (!isReached()) return;
      const shown = performance.now();
      observer.disconnect();
      clearTimeout(late);
      resolve({ began: performance.timeOrigin + began, shown: performance.timeOrigin + shown });
    });
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      characterData: true,
      attributeFilter: ["aria-rowcount"],
    });
  });
  // Whoever asks for it later hears of the failure; until then it is no fault of the page.
  window.probe.done.catch(() => undefined);
}
