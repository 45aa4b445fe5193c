import type { Browser } from "@playwright/test";
import { addresses } from "./board";
import type { Stage } from "./browser";
import { Screen } from "./screen";

/** The views besides the board: what scrolls, which way, and what says that all ideas are there. */
const views = [
  { name: "table", address: addresses.table, box: ".table-box", by: { x: 0, y: 400 } },
  { name: "timeline", address: addresses.timeline, box: ".months", by: { x: 120, y: 90 } },
] as const;

const steps = 60;
/** As long as a finger rests between two turns of a wheel. */
const pause = 60;
/** What arriving leaves to do is over after so many milliseconds. */
const settled = 2_000;

/** Scrolls through table and timeline; keeps the longest task that held the page up, of those over 50 ms. */
export async function measureScrolling(
  { store, server, clients, book }: Stage,
  browser: Browser,
  slowed: number,
): Promise<void> {
  const under = slowed === 1 ? "plain" : `${slowed}× slower`;
  for (const { name, address, box, by } of views) {
    const screen = await Screen.open(browser, clients[0] ?? null, server.origin, store.ideas, slowed);
    const { page } = screen;
    const board = page.waitForResponse((answer) => answer.url().endsWith(addresses.data));
    await page.goto(address);
    await board;
    await page.locator(`${box} a[href]`).first().waitFor();
    await page.waitForTimeout(settled);
    await page.evaluate(watchTasks);
    await page.locator(box).hover();
    const before = await page.locator(box).evaluate(({ scrollTop, scrollLeft }) => scrollTop + scrollLeft);
    for (let step = 0; step < steps; step += 1) {
      await page.mouse.wheel(by.x, by.y);
      await page.waitForTimeout(pause);
    }
    const after = await page.locator(box).evaluate(({ scrollTop, scrollLeft }) => scrollTop + scrollLeft);
    if (store.ideas >= 1_000 && after === before) throw new Error(`The ${name} did not scroll.`);
    const tasks = await page.evaluate(() => window.tasks ?? []);
    book.keep(store, `scroll ${name}`, under, "ms", [Math.max(0, ...tasks)]);
    await screen.close();
  }
}

declare global {
  interface Window {
    tasks?: number[];
  }
}

/** Runs in the page: notes each task that held it up for more than 50 ms. */
function watchTasks(): void {
  const tasks: number[] = [];
  window.tasks = tasks;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) tasks.push(duration);
  }).observe({ type: "longtask" });
}
