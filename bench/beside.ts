import { boardOf } from "./board";
import type { Book } from "./book";
import type { Client } from "./client";
import { askFor, type Pace, type Run } from "./load";
import { askOf, type Name } from "./rates";
import { Requests } from "./requests";
import { Server } from "./server";
import type { Store } from "./store";

/** More runs than elsewhere, and shorter ones: a tenth is to be told from chance. */
const more = 3;

interface Side {
  readonly store: Store;
  readonly server: Server;
  readonly clients: readonly Client[];
  readonly requests: Requests;
}

/** A pair of servers that differ in one thing, and what that thing is called in the book. */
export interface Pair {
  readonly names: readonly Name[];
  /** Under what the first server's times are kept, and the second's with how many times the first's they are. */
  readonly unders: readonly [string, string];
}

/** Whether ideas that are archived cost anything: two servers, one with many of them and one with none. */
export const archives: Pair = { names: ["page", "board", "idea", "move", "comment"], unders: ["compared", "compared"] };

/** Whether texts in two languages cost the board anything: two servers, one where every text is translated and one where none is. */
export const translations: Pair = {
  names: ["page", "board", "changed board"],
  unders: ["untranslated", "translated"],
};

/** Asks two servers in turn, so that whatever else this machine does hits both. */
export async function measureBeside(
  stores: readonly [Store, Store],
  { names, unders }: Pair,
  { runs, seconds }: Pace,
  book: Book,
): Promise<void> {
  const sides = [await sideOf(stores[0]), await sideOf(stores[1])] as const;
  for (const name of names) {
    const came: readonly [Run[], Run[]] = [[], []];
    for (let turn = 0; turn <= runs * more; turn += 1) {
      // Who is first is second the next time.
      for (const index of turn % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
        const ask = await askOf(sides[index].requests, name);
        if (!ask) continue;
        const run = await askFor(seconds / 2, 1, ask);
        // The first run only warms up.
        if (turn > 0) came[index].push(run);
      }
    }
    const [without, beside] = [came[0].map(({ p50 }) => p50), came[1].map(({ p50 }) => p50)];
    book.keep(stores[0], name, unders[0], "p50", without);
    book.keep(stores[1], name, unders[1], "p50", beside);
    const ratios = without.map((time, turn) => (beside[turn] ?? Number.NaN) / time);
    book.keep(stores[1], name, unders[1], "ratio", ratios);
  }
  for (const { clients, server } of sides) {
    for (const client of clients) client.close();
    await server.stop();
  }
}

async function sideOf(store: Store): Promise<Side> {
  const server = await Server.start(store);
  const clients = await server.clients(1);
  const [first] = clients;
  if (!first) throw new Error("Nobody is signed in.");
  return { store, server, clients, requests: new Requests(clients, await boardOf(first)) };
}
