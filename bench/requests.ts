import { v7 as newId } from "uuid";
import { addresses, type Board, type Sought, sought } from "./board";
import type { Answer, Client } from "./client";

type Headers = Readonly<Record<string, string>>;

/** Each of these asks one thing as one client and fails unless it is answered as it should be. */
export class Requests {
  /** What was sent for each address last, in bytes with compression. */
  readonly bytes = new Map<string, number>();
  /** The column in which each idea lies, and the ideas that each column had at first. */
  readonly #where = new Map<string, string>();
  readonly #columns = new Map<string, string[]>();
  #turn = 0;

  constructor(
    readonly clients: readonly Client[],
    readonly board: Board,
  ) {
    for (const { id, status } of board.cards) {
      this.#where.set(id, status);
      const column = this.#columns.get(status) ?? [];
      column.push(id);
      this.#columns.set(status, column);
    }
  }

  idea = (client: number) => this.get("idea", client, addresses.idea(this.#number()));
  ideaPage = (client: number) => this.get("idea page", client, addresses.ideaPage(this.#number()));

  search(kind: Sought): (client: number) => Promise<void> {
    return (client) => this.get(`search, ${kind}`, client, addresses.search(this.#words(kind)));
  }

  /** The same words, asked of a bare database. */
  bareSearch(kind: Sought): (client: number) => Promise<void> {
    const address = (): string => `/search?words=${encodeURIComponent(this.#words(kind))}`;
    return (client) => this.get(`floor search, ${kind}`, client, address());
  }

  /** The smallest answer: nobody is signed in, and nothing is asked of the database. */
  empty = async (client: number): Promise<void> => {
    const answer = await this.#client(client).ask(addresses.me, { headers: { Cookie: "" } });
    if (answer.status !== 401) throw wrong("An empty request", answer);
  };

  /** The board for somebody who has it already; null where the server gives no ETag. */
  async unchanged(): Promise<((client: number) => Promise<void>) | null> {
    const { headers } = await this.#client(0).ask(addresses.data);
    const { etag } = headers;
    if (!etag) return null;
    return async (client) => {
      const answer = await this.#client(client).ask(addresses.data, { headers: { "If-None-Match": etag } });
      if (answer.status !== 304) throw wrong("The unchanged board", answer);
    };
  }

  /** The board right after a change, which no answer that was kept can serve; answers how long the reading took. */
  changed = async (client: number): Promise<number> => {
    await this.move(client);
    const began = performance.now();
    await this.get("changed board", client, addresses.data);
    return performance.now() - began;
  };

  /** An idea into another column: every second time at its head, else behind another idea. */
  move = async (client: number, deed = newId()): Promise<void> => {
    const { cards, statuses } = this.board;
    const card = any(cards);
    const status = any(statuses.filter((other) => other !== this.#where.get(card.id)));
    this.#where.set(card.id, status);
    const others = this.#columns.get(status) ?? [];
    const after = others.length === 0 || Math.random() < 0.5 ? null : any(others);
    const place = { status, after: after === card.id ? null : after };
    await this.#change("move", client, `${addresses.idea(card.number)}/move`, place, deed);
  };

  comment = (client: number): Promise<void> => {
    const text = "Das klappt bei uns gut; am Donnerstag wissen wir mehr.";
    const comment = { id: newId(), text, language: "de" };
    return this.#change(
      "comment",
      client,
      `${addresses.idea(any(this.board.cards).number)}/comments`,
      comment,
      newId(),
    );
  };

  async get(name: string, client: number, path: string, headers: Headers = {}): Promise<void> {
    const answer = await this.#client(client).ask(path, { headers });
    if (answer.status !== 200) throw wrong(path, answer);
    this.bytes.set(name, answer.body.length);
  }

  async #change(name: string, client: number, path: string, change: unknown, deed: string): Promise<void> {
    const body = JSON.stringify(change);
    const headers = { "Idempotency-Key": deed };
    const answer = await this.#client(client).ask(path, { method: "POST", body, headers });
    if (answer.status !== 200) throw wrong(path, answer);
    this.bytes.set(name, answer.body.length);
  }

  #client(number: number): Client {
    const client = this.clients[number];
    if (!client) throw new Error(`There is no client ${number}.`);
    return client;
  }

  #words(kind: Sought): string {
    this.#turn += 1;
    return sought[kind][this.#turn % sought[kind].length] ?? "";
  }

  #number(): number {
    const { cards } = this.board;
    this.#turn += 1;
    return cards[this.#turn % cards.length]?.number ?? 0;
  }
}

function any<T>(values: readonly T[]): T {
  const value = values[Math.floor(Math.random() * values.length)];
  if (value === undefined) throw new Error("There is nothing to choose from.");
  return value;
}

function wrong(what: string, { status, headers, body }: Answer): Error {
  const text = headers["content-encoding"] ? "" : body.toString().slice(0, 300);
  return new Error(`${what} was answered with ${status} ${text}`);
}
