import { type Browser, type CDPSession, chromium, type Page } from "@playwright/test";
import { addresses } from "./board";
import type { Client } from "./client";
import { type Goal, watchArrival, watchGoal } from "./probe";

export function chromiumAt(): string {
  return process.env["CHROMIUM"] || "/usr/bin/chromium";
}

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumAt(),
    // Whoever ends the bench ends it whole: see run.ts.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      // Chromium would otherwise call home.
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

/** The time between two moments of pages, in milliseconds, and when the second was. */
export interface Moment {
  readonly began: number;
  readonly shown: number;
}

/** A window of somebody who is signed in, with nothing kept from before. */
export class Screen {
  private constructor(
    readonly page: Page,
    readonly session: CDPSession,
    readonly ideas: number,
  ) {}

  static async open(
    browser: Browser,
    client: Client | null,
    origin: string,
    ideas: number,
    slowed = 1,
  ): Promise<Screen> {
    const context = await browser.newContext({ baseURL: origin, viewport: { width: 1440, height: 1000 } });
    await context.addCookies((client?.cookies ?? []).map(([name, value]) => ({ name, value, url: origin })));
    await context.addInitScript(watchArrival, ideas);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowed });
    return new Screen(page, session, ideas);
  }

  /** Opens the board; answers when its first card and when all of it was there, in milliseconds from the start. */
  async opensBoard(): Promise<{ readonly firstCard: number; readonly usable: number }> {
    await this.page.goto(addresses.page, { waitUntil: "commit" });
    await this.page.waitForFunction(() => window.probe.usable !== null, undefined, { timeout: 60_000 });
    return this.page.evaluate(() => ({
      firstCard: window.probe.firstCard ?? Number.NaN,
      usable: window.probe.usable ?? Number.NaN,
    }));
  }

  /** Does something and answers how long it took from its event to what it shows. */
  async times(event: string, goal: Goal, act: () => Promise<unknown>): Promise<Moment> {
    await this.awaits(goal, event);
    await act();
    return this.saw();
  }

  awaits(goal: Goal, event: string | null = null): Promise<void> {
    return this.page.evaluate(watchGoal, { event, goal });
  }

  async saw(): Promise<Moment> {
    const moment = await this.page.evaluate(() => window.probe.done);
    if (!moment) throw new Error("Nothing was awaited.");
    return moment;
  }

  /** The ideas of all open columns, in sight or not. */
  counted(): Promise<number> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll("[data-column] header .n [aria-hidden]")].reduce(
        (sum, count) => sum + Number.parseInt(count.textContent, 10),
        0,
      ),
    );
  }

  /** What the page holds after everything that nobody needs was swept away: MiB of heap, and elements. */
  async holds(): Promise<{ readonly heap: number; readonly elements: number }> {
    await this.session.send("HeapProfiler.collectGarbage");
    await this.session.send("Performance.enable");
    const { metrics } = await this.session.send("Performance.getMetrics");
    const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
    return { heap: heap / 1_048_576, elements: await this.page.evaluate(() => document.querySelectorAll("*").length) };
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}
