import type { Browser } from "@playwright/test";
import type { Book } from "./book";
import type { Client } from "./client";
import { type Moment, openBrowser, Screen } from "./screen";
import { measureScrolling } from "./scroll";
import type { Server } from "./server";
import type { Store } from "./store";

/** Each deed of a person is done so often. */
const times = 5;

/** What follows a deed (a message, the focus, the address) is over after so many milliseconds. */
const settled = 300;

const words = ["Quiz", "Reparatur", "Lesenacht", "Tausch", "Literaturclub"];

export interface Stage {
  readonly store: Store;
  readonly server: Server;
  readonly clients: readonly Client[];
  readonly runs: number;
  readonly book: Book;
}

/** What people see, with a quick computer and with one that is four times slower. */
export async function measureBrowser(stage: Stage, speeds: readonly number[]): Promise<void> {
  const browsers = [await openBrowser(), await openBrowser()] as const;
  try {
    for (const slowed of speeds) {
      await atSpeed(stage, browsers, slowed);
      await measureScrolling(stage, browsers[0], slowed);
    }
  } finally {
    await Promise.all(browsers.map((browser) => browser.close()));
  }
}

async function atSpeed(
  { store, server, clients, runs, book }: Stage,
  [first, second]: readonly [Browser, Browser],
  slowed: number,
): Promise<void> {
  const under = slowed === 1 ? "plain" : `${slowed}× slower`;
  const open = (browser: Browser, client: number): Promise<Screen> =>
    Screen.open(browser, clients[client] ?? null, server.origin, store.ideas, slowed);
  const arrivals: { firstCard: number; usable: number }[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const screen = await open(first, 0);
    const arrival = await screen.opensBoard();
    // The first run only warms up.
    if (run > 0) arrivals.push(arrival);
    await screen.close();
  }
  const keep = (what: string, values: readonly number[]): void => book.keep(store, what, under, "ms", values);
  keep(
    "first card",
    arrivals.map(({ firstCard }) => firstCard),
  );
  keep(
    "usable board",
    arrivals.map(({ usable }) => usable),
  );

  const here = await open(first, 0);
  const there = await open(second, 1);
  await here.opensBoard();
  await there.opensBoard();
  const { heap, elements } = await here.holds();
  book.keep(store, "heap", under, "MiB", [heap]);
  book.keep(store, "elements", under, "count", [elements]);

  const byKey = await repeat((turn) => dropByKey(here, there, turn));
  const byMouse = await repeat((turn) => dropByMouse(here, there, turn));
  keep(
    "drop by key",
    byKey.map(({ here }) => took(here)),
  );
  keep(
    "drop by mouse",
    byMouse.map(({ here }) => took(here)),
  );
  keep(
    "other browser",
    [...byKey, ...byMouse].map(({ here, there }) => there.shown - here.began),
  );
  keep("open idea", (await repeat((turn) => openIdea(here, turn))).map(took));
  keep("filter", (await repeat((turn) => filter(here, words[turn % words.length] ?? ""))).map(took));
  await here.close();
  await there.close();
}

async function repeat<T>(act: (turn: number) => Promise<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for (let turn = 0; turn <= times; turn += 1) {
    const value = await act(turn);
    // The first time loads what only this needs.
    if (turn > 0) all.push(value);
  }
  return all;
}

function took({ began, shown }: Moment): number {
  return shown - began;
}

interface Drop {
  readonly here: Moment;
  readonly there: Moment;
}

/** The first card of the first column goes into the second one, and the next time back. */
async function dropByKey(here: Screen, there: Screen, turn: number): Promise<Drop> {
  const { card, row, column } = await carried(here, turn % 2, 1 - (turn % 2));
  await row.focus();
  const key = turn % 2 === 0 ? "Control+ArrowRight" : "Control+ArrowLeft";
  return dropped(here, there, "keydown", card, column, () => here.page.keyboard.press(key));
}

/** The first card of the first column is drawn by the mouse onto the first of the third, and the next time back. */
async function dropByMouse(here: Screen, there: Screen, turn: number): Promise<Drop> {
  const { card, row, column } = await carried(here, turn % 2 === 0 ? 0 : 2, turn % 2 === 0 ? 2 : 0);
  const from = await row.boundingBox();
  const to = await here.page.locator(`[data-column="${column}"] [role=row]`).first().boundingBox();
  if (!from || !to) throw new Error("There is nothing to drag, or no place to drop it.");
  const { mouse } = here.page;
  await mouse.move(from.x + 60, from.y + 20);
  await mouse.down();
  await mouse.move(from.x + 70, from.y + 30, { steps: 3 });
  await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 });
  await mouse.move(to.x + to.width / 2, to.y + to.height / 2 + 2, { steps: 2 });
  return dropped(here, there, "drop", card, column, () => mouse.up());
}

async function dropped(
  here: Screen,
  there: Screen,
  event: string,
  card: string,
  column: string,
  act: () => Promise<unknown>,
): Promise<Drop> {
  const goal = { seen: "card", card, column } as const;
  await there.awaits(goal);
  const mine = await here.times(event, goal, act);
  const theirs = await there.saw();
  await here.page.waitForTimeout(settled);
  return { here: mine, there: theirs };
}

/** The first card of a column, and the column it is to come to. */
async function carried(screen: Screen, from: number, to: number) {
  const columns = screen.page.locator("[data-column]");
  const row = columns.nth(from).locator("[role=row]").first();
  const card = await row.getAttribute("data-key");
  const column = await columns.nth(to).getAttribute("data-column");
  if (!card || !column) throw new Error("The board has no card to carry.");
  return { card, row, column };
}

async function filter(screen: Screen, word: string): Promise<Moment> {
  const { page } = screen;
  const field = page.getByRole("searchbox");
  const than = await screen.counted();
  const moment = await screen.times("input", { seen: "fewer", than }, () => field.fill(word));
  // The address follows after a pause; whoever filters looks at what she finds for as long.
  await page.waitForURL(/words=/);
  await page.waitForTimeout(settled);
  await field.fill("");
  await page.waitForURL((address) => !address.searchParams.has("words"));
  await page.waitForTimeout(settled);
  const now = await screen.counted();
  if (now !== than) throw new Error(`Without its filter the board shows ${now} ideas, and before ${than}.`);
  return moment;
}

async function openIdea(screen: Screen, turn: number): Promise<Moment> {
  // The fourth column is as the server filled it: no drop has changed it.
  const link = screen.page.locator("[data-column]").nth(3).locator("[role=row] h3 a").nth(turn);
  const moment = await screen.times("click", { seen: "idea" }, () => link.click());
  await screen.page.goBack();
  await screen.page.waitForFunction(() => document.querySelector(".idea") === null);
  return moment;
}
