import type { Book } from "./book";
import { Child } from "./child";
import type { Pace, Rate } from "./load";
import type { Store } from "./store";

/** What the search and the floor are called where no request is around them. */
export const alone = { search: "search alone", floor: "floor search alone" } as const;

/** The search without session, permission and answer, beside a bare query: one process asks both in turn. */
export async function measureSearchAlone(store: Store, { runs, seconds }: Pace, book: Book): Promise<void> {
  const { engine, copy, environment } = store;
  const program = [".next/bench/search.mjs", engine, copy, String(runs), String(seconds)];
  const child = await Child.start(program, /^\[/, environment);
  for (const [name, rate] of JSON.parse(child.ready) as [string, Rate][]) book.keepRate(store, name, 1, rate);
  await child.stop();
}
