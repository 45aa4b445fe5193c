import { quantile, type Spread, spreadOf } from "./figures";

export interface Pace {
  readonly runs: number;
  readonly seconds: number;
}

/** What came of asking for some seconds; times in milliseconds. */
export interface Run {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly errors: number;
}

/** The same over several runs. */
export interface Rate {
  readonly perSecond: Spread;
  readonly p50: Spread;
  readonly p95: Spread;
  readonly errors: number;
}

/** Asks as fast as it is answered. It answers how long that took where it is not the whole of it that counts. */
export type Ask = (client: number) => Promise<number | void>;

export interface Contender {
  readonly name: string;
  readonly run: (seconds: number) => Promise<Run>;
}

/** So many requests end a run before its time, so that what changes the data has bounds. */
const most = 20_000;
/** A server that fails so often is not measured. */
const mostErrors = 100;

/** Lets `count` clients ask for some seconds. */
export async function askFor(seconds: number, count: number, ask: Ask): Promise<Run> {
  const times: number[] = [];
  const errors: unknown[] = [];
  const began = performance.now();
  const until = began + seconds * 1_000;
  await Promise.all(
    Array.from({ length: count }, async (_, client) => {
      while (performance.now() < until && times.length < most) {
        const start = performance.now();
        try {
          times.push((await ask(client)) ?? performance.now() - start);
        } catch (error) {
          errors.push(error);
          if (errors.length > mostErrors) throw error;
        }
      }
    }),
  );
  const took = performance.now() - began;
  for (const error of errors.slice(0, 3)) process.stderr.write(`A request failed: ${String(error)}\n`);
  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length / took) * 1_000,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    errors: errors.length,
  };
}

/**
 * Several runs of each contender, in turn: whatever else this machine does meanwhile hits all of them, so that
 * what they are to each other stays true.
 */
export async function race(
  contenders: readonly Contender[],
  { runs, seconds }: Pace,
): Promise<ReadonlyMap<string, Rate>> {
  const all = new Map<string, Run[]>(contenders.map(({ name }) => [name, []]));
  // The first run only warms up.
  for (let turn = 0; turn <= runs; turn += 1) {
    for (const { name, run } of contenders) {
      const came = await run(turn === 0 ? Math.min(seconds, 0.5) : seconds);
      if (turn > 0) all.get(name)?.push(came);
    }
  }
  return new Map([...all].map(([name, came]) => [name, rateOf(came)]));
}

function rateOf(runs: readonly Run[]): Rate {
  return {
    perSecond: spreadOf(runs.map(({ perSecond }) => perSecond)),
    p50: spreadOf(runs.map(({ p50 }) => p50)),
    p95: spreadOf(runs.map(({ p95 }) => p95)),
    errors: runs.reduce((sum, { errors }) => sum + errors, 0),
  };
}
