import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Book } from "./book";
import { Server } from "./server";
import type { Store } from "./store";

/** How long a server takes to start, and what it needs while nobody asks anything. */
export async function measureStart(store: Store, runs: number, book: Book): Promise<void> {
  const times: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const server = await Server.start(store);
    // The first start may have more to read from the disk.
    if (run > 0) {
      times.push(server.startTime);
      await pause(2_000);
      memory.push(server.memory().now);
    }
    await server.stop();
  }
  book.keep(store, "server", "start", "ms", times);
  book.keep(store, "server", "idle", "MiB", memory);
  book.keep(store, "server", "built", "MB", [sizeOf(".next/standalone") / 1_000_000]);
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true })
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return sizeOf(path);
      return entry.isFile() ? statSync(path).size : 0;
    })
    .reduce((sum, size) => sum + size, 0);
}
