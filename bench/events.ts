import http from "node:http";
import { v7 as newId } from "uuid";
import { addresses, boardOf } from "./board";
import type { Book } from "./book";
import type { Child } from "./child";
import { Client } from "./client";
import { quantile } from "./figures";
import { Requests } from "./requests";
import type { Server } from "./server";
import { members, type Store } from "./store";

const counts = [1, 200];
/** So many moves make one run. */
const moves = 30;

interface Streams {
  /** When each stream has heard of a deed, as `performance.now()` says. */
  readonly heard: (deed: string) => Promise<readonly number[]>;
  readonly close: () => void;
}

/** From the request of a move to its event at others, with few and with many who listen; and the same by a bare server. */
export async function measureEvents(
  store: Store,
  server: Server,
  floor: Child,
  runs: number,
  book: Book,
): Promise<void> {
  const people = await server.clients(members);
  const [mover] = people;
  if (!mover) return;
  const requests = new Requests(people, await boardOf(mover));
  const bare = new Client(floor.ready);
  for (const count of counts) {
    const under = count === 1 ? "1 stream" : `${count} streams`;
    const cookies = Array.from({ length: count }, (_, number) => people[(number + 1) % people.length]?.cookie ?? "");
    const sides = [
      {
        what: "event",
        streams: await open(server.origin + addresses.events, cookies),
        heard: noRuns(),
        move: (deed: string) => requests.move(0, deed),
      },
      {
        what: "floor event",
        streams: await open(`${floor.ready}/events`, cookies),
        heard: noRuns(),
        move: (deed: string) => bare.ask(`/tell?deed=${deed}`, { method: "POST" }),
      },
    ] as const;
    // In turn, and the first run only warms up.
    for (let run = 0; run <= runs; run += 1) {
      for (const { streams, heard, move } of sides) {
        const came = await tellAll(streams, move);
        if (run === 0) continue;
        heard.p50.push(quantile(came.middle, 0.5));
        heard.p95.push(quantile(came.middle, 0.95));
        heard.last.push(quantile(came.last, 0.5));
      }
    }
    for (const { what, streams, heard } of sides) {
      streams.close();
      for (const [measure, values] of Object.entries(heard)) book.keep(store, what, under, measure, values);
    }
  }
  bare.close();
  for (const client of people) client.close();
}

function noRuns(): Record<"p50" | "p95" | "last", number[]> {
  return { p50: [], p95: [], last: [] };
}

/** How long each of some moves took to the middle one of the streams and to the last, sorted. */
async function tellAll(
  streams: Streams,
  move: (deed: string) => Promise<unknown>,
): Promise<{ readonly middle: readonly number[]; readonly last: readonly number[] }> {
  const middle: number[] = [];
  const last: number[] = [];
  for (let turn = 0; turn < moves; turn += 1) {
    const deed = newId();
    const heard = streams.heard(deed);
    const began = performance.now();
    const [times] = await Promise.all([heard, move(deed)]);
    const sorted = times.map((at) => at - began).sort((a, b) => a - b);
    middle.push(quantile(sorted, 0.5));
    last.push(sorted.at(-1) ?? Number.NaN);
  }
  return { middle: middle.sort((a, b) => a - b), last: last.sort((a, b) => a - b) };
}

/** Opens a stream for each cookie and waits until all of them are ready. */
async function open(address: string, cookies: readonly string[]): Promise<Streams> {
  const agent = new http.Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
  const waiting = new Map<string, { readonly times: number[]; readonly all: (times: readonly number[]) => void }>();
  const hear = (event: string): void => {
    const at = performance.now();
    const [, deed = ""] = /"deed":"([^"]+)"/.exec(event) ?? [];
    const wait = waiting.get(deed);
    if (wait?.times.push(at) === cookies.length) wait.all(wait.times);
  };
  const streams = await Promise.all(cookies.map((cookie) => listen(address, cookie, agent, hear)));
  return {
    heard(deed) {
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => {
          const { length } = waiting.get(deed)?.times ?? [];
          reject(new Error(`Of ${cookies.length} streams ${length} heard of a move within 10 seconds.`));
        }, 10_000);
        const all = (times: readonly number[]): void => {
          clearTimeout(late);
          waiting.delete(deed);
          resolve(times);
        };
        waiting.set(deed, { times: [], all });
      });
    },
    close() {
      for (const stream of streams) stream.destroy();
      agent.destroy();
    },
  };
}

function listen(
  address: string,
  cookie: string,
  agent: http.Agent,
  hear: (event: string) => void,
): Promise<http.ClientRequest> {
  return new Promise((resolve, reject) => {
    const headers = { Cookie: cookie, Accept: "text/event-stream", "Accept-Encoding": "gzip" };
    const request = http.get(address, { agent, headers }, (response) => {
      if (response.statusCode !== 200) return reject(new Error(`A stream was answered with ${response.statusCode}.`));
      if (response.headers["content-encoding"]) return reject(new Error("A stream is compressed."));
      let rest = "";
      response.setEncoding("utf8");
      response.on("error", () => undefined);
      response.on("data", (text: string) => {
        const events = (rest + text).split("\n\n");
        rest = events.pop() ?? "";
        for (const event of events) {
          if (event.includes("event: ready")) resolve(request);
          else if (event.includes("event: news")) hear(event);
        }
      });
    });
    request.on("error", reject);
  });
}
