import { addresses, boardOf, kindsOfWords, type Sought } from "./board";
import type { Book } from "./book";
import type { Child } from "./child";
import { Client } from "./client";
import { type Ask, askFor, type Contender, type Pace, type Run, race } from "./load";
import type { Section } from "./options";
import { Requests } from "./requests";
import type { Store } from "./store";

const counts = [1, 16];

export type Name =
  | "empty"
  | "sign-in page"
  | "page"
  | "me"
  | "board"
  | "unchanged board"
  | "idea"
  | "idea page"
  | Change;
type Change = "changed board" | "move" | "comment";
type Floor = "floor board" | "floor transaction";
type Search = `search, ${Sought}` | `floor search, ${Sought}`;

interface Group {
  readonly section: Section;
  readonly names: readonly (Name | Floor | Search)[];
}

/** What is compared runs in turn. Moves and comments make ideas longer: what only reads comes before. */
const reading: readonly Group[] = [
  { section: "page", names: ["sign-in page", "page"] },
  { section: "board", names: ["empty", "me", "board", "floor board", "unchanged board"] },
  { section: "idea", names: ["idea", "idea page"] },
  ...kindsOfWords.map(
    (kind): Group => ({ section: "search", names: ["empty", `search, ${kind}`, `floor search, ${kind}`] }),
  ),
];
const writing: readonly Group[] = [
  { section: "board", names: ["changed board"] },
  { section: "move", names: ["empty", "move", "floor transaction"] },
  { section: "comment", names: ["comment"] },
];

export interface Rates {
  readonly store: Store;
  readonly clients: readonly Client[];
  readonly floor: Child;
  readonly sections: ReadonlySet<Section>;
  readonly pace: Pace;
  readonly book: Book;
}

/** How many requests a second are answered, and how fast, beside the floor: of those that only read. */
export function measureReading(rates: Rates): Promise<void> {
  return measure(rates, reading);
}

/** The same of those that change something. */
export function measureWriting(rates: Rates): Promise<void> {
  return measure(rates, writing);
}

async function measure(
  { store, clients, floor, sections, pace, book }: Rates,
  groups: readonly Group[],
): Promise<void> {
  const [first] = clients;
  if (!first) return;
  const requests = new Requests(clients, await boardOf(first));
  const bare = new Requests(
    clients.map(() => new Client(floor.ready)),
    requests.board,
  );
  for (const { names } of groups.filter(({ section }) => sections.has(section))) {
    for (const count of counts) {
      const contenders = await Promise.all(names.map((name) => contender(name, count, requests, bare)));
      const rates = await race(
        contenders.filter((one) => one !== null),
        pace,
      );
      for (const [name, rate] of rates) book.keepRate(store, name, count, rate);
    }
  }
  for (const [name, bytes] of [...requests.bytes, ...bare.bytes]) book.keep(store, name, "sent", "kB", [bytes / 1_000]);
  for (const client of bare.clients) client.close();
}

async function contender(
  name: Name | Floor | Search,
  count: number,
  requests: Requests,
  bare: Requests,
): Promise<Contender | null> {
  const asking = (ask: Ask): Contender => ({ name, run: (seconds) => askFor(seconds, count, ask) });
  if (name === "floor board") return asking((client) => bare.get(name, client, "/board"));
  if (isSearch(name)) return asking(searchOf(name, requests, bare));
  if (name === "floor transaction") {
    // Without a request between: the floor does them by itself and tells how many it did.
    const path = (seconds: number): string => `/transactions?clients=${count}&seconds=${seconds}`;
    return { name, run: async (seconds) => bare.clients[0]?.read<Run>(path(seconds)) ?? Promise.reject(new Error()) };
  }
  const ask = await askOf(requests, name);
  return ask && asking(ask);
}

function isSearch(name: Name | Floor | Search): name is Search {
  return name.includes("search, ");
}

function searchOf(name: Search, requests: Requests, bare: Requests): Ask {
  const [kind = "a rare word"] = kindsOfWords.filter((kind) => name.endsWith(kind));
  return name.startsWith("floor") ? bare.bareSearch(kind) : requests.search(kind);
}

/** How something is asked for; null where the server cannot be asked for it. */
export async function askOf(requests: Requests, name: Name): Promise<Ask | null> {
  switch (name) {
    case "empty":
      return requests.empty;
    case "unchanged board":
      return requests.unchanged();
    case "changed board":
      return requests.changed;
    case "move":
      return (client) => requests.move(client);
    case "comment":
      return requests.comment;
    case "idea":
      return requests.idea;
    case "idea page":
      return requests.ideaPage;
    case "me":
      return (client) => requests.get(name, client, addresses.me);
    case "board":
      return (client) => requests.get(name, client, addresses.data);
    case "page":
      return (client) => requests.get(name, client, addresses.page);
    case "sign-in page":
      // For nobody: whoever is signed in is led on.
      return (client) => requests.get(name, client, addresses.signIn, { Cookie: "" });
  }
}
