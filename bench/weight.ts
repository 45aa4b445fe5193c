import { addresses } from "./board";
import type { Stage } from "./browser";
import { openBrowser, Screen } from "./screen";

const pages = [
  { name: "board", address: addresses.page, signedIn: true },
  { name: "table", address: addresses.table, signedIn: true },
  { name: "timeline", address: addresses.timeline, signedIn: true },
  { name: "idea", address: addresses.ideaPage(1), signedIn: true },
  { name: "sign-in", address: addresses.signIn, signedIn: false },
  { name: "me", address: "/me", signedIn: true },
] as const;

/** A page that asks for nothing more for so long has all it wants; its stream goes on for ever. */
const quiet = 1_500;

/** What each page loads with nothing kept: requests, and bytes as they are sent. */
export async function measureWeight({ store, server, clients, book }: Stage): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const { name, address, signedIn } of pages) {
      const screen = await Screen.open(browser, signedIn ? (clients[0] ?? null) : null, server.origin, store.ideas);
      const { session, page } = screen;
      await session.send("Network.enable");
      const scripts = new Set<string>();
      /** The bytes of an answer's head, which its page does not choose. */
      const heads = new Map<string, number>();
      const loaded = { requests: 0, bytes: 0, scripts: 0 };
      let last = performance.now();
      session.on("Network.requestWillBeSent", ({ requestId, type }) => {
        loaded.requests += 1;
        last = performance.now();
        if (type === "Script") scripts.add(requestId);
      });
      session.on("Network.responseReceived", ({ requestId, response }) => {
        heads.set(requestId, response.encodedDataLength);
      });
      session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
        const body = encodedDataLength - (heads.get(requestId) ?? 0);
        loaded.bytes += body;
        if (scripts.has(requestId)) loaded.scripts += body;
        last = performance.now();
      });
      const answer = await page.goto(address);
      const until = performance.now() + 20_000;
      while (performance.now() - last < quiet && performance.now() < until) await page.waitForTimeout(100);
      await screen.close();
      if (answer?.status() !== 200) continue;
      book.keep(store, `page ${name}`, "cold", "requests", [loaded.requests]);
      book.keep(store, `page ${name}`, "cold", "kB", [loaded.bytes / 1_000]);
      book.keep(store, `page ${name}`, "cold", "kB of JavaScript", [loaded.scripts / 1_000]);
    }
  } finally {
    await browser.close();
  }
}
