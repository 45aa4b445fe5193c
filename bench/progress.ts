import { addresses } from "./board";
import type { Book } from "./book";
import { Child } from "./child";
import { Client } from "./client";
import { askFor, type Pace } from "./load";
import { Server } from "./server";
import type { Store } from "./store";

/** The periods that are asked for, all of them up to today. */
export const periods = ["a month", "a year", "two years"] as const;

const days = { "a month": 30, "a year": 365, "two years": 730 } as const;
const day = 86_400_000;

interface Span {
  readonly from: Date;
  readonly to: Date;
}

function spanOf(period: (typeof periods)[number]): Span {
  const to = new Date();
  return { from: new Date(to.getTime() - days[period] * day), to };
}

function dated({ from, to }: Span): string {
  const written = (instant: Date): string => instant.toISOString().slice(0, 10);
  return `?from=${written(from)}&to=${written(to)}`;
}

/**
 * The progress of a programme as data and as a page, beside the same figures counted by a bare database, in turn; and
 * the first answer of a process that has told none yet.
 */
export async function measureProgress(store: Store, { runs, seconds }: Pace, book: Book): Promise<void> {
  const first = new Map<string, number[]>(periods.map((period) => [period, []]));
  for (let run = 0; run < runs; run += 1) {
    for (const period of periods) {
      const server = await Server.start(store);
      const [client] = await server.clients(1);
      const began = performance.now();
      if (client) await told(client, addresses.progress + dated(spanOf(period)));
      first.get(period)?.push(performance.now() - began);
      client?.close();
      await server.stop();
    }
  }
  const server = await Server.start(store);
  const [client] = await server.clients(1);
  const floor = await Child.start([".next/bench/floor.mjs", store.engine, store.copy], /^http:/);
  const bare = new Client(floor.ready);
  if (!client) throw new Error("Nobody is signed in.");
  for (const period of periods) {
    book.keep(store, "first data", period, "p50", first.get(period) ?? []);
    const span = spanOf(period);
    const counted = `/progress?from=${span.from.getTime()}&to=${span.to.getTime()}`;
    const asks = {
      "progress data": () => told(client, addresses.progress + dated(span)),
      "floor progress": () => told(bare, `${counted}&flow=yes`),
      "floor without flow": () => told(bare, counted),
      "progress page": () => told(client, addresses.progressPage + dated(span)),
    } as const;
    const names = Object.keys(asks) as (keyof typeof asks)[];
    const came = new Map<keyof typeof asks, number[]>(names.map((name) => [name, []]));
    for (let turn = 0; turn <= runs * 2; turn += 1) {
      for (const name of names) {
        const run = await askFor(seconds, 1, asks[name]);
        // The first run only warms up.
        if (turn > 0) came.get(name)?.push(run.p50);
      }
    }
    for (const name of names) book.keep(store, name, period, "p50", came.get(name) ?? []);
    const [data = [], aggregate = []] = [came.get("progress data"), came.get("floor progress")];
    book.keep(
      store,
      "progress data",
      period,
      "ratio",
      data.map((time, turn) => time / (aggregate[turn] ?? Number.NaN)),
    );
  }
  client.close();
  bare.close();
  await server.stop();
  await floor.stop();
}

async function told(client: Client, address: string): Promise<void> {
  const { status } = await client.ask(address);
  if (status !== 200) throw new Error(`${address} was answered with ${status}.`);
}
