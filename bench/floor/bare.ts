import type { PeriodAsked } from "./progress";

/** What the floor can do, with as little as possible between the request and the database. */
export interface Bare {
  /** The board's JSON. */
  readonly board: () => Promise<string>;
  /** The first ideas that the database's own full-text search finds, the last word unfinished. */
  readonly search: (words: string) => Promise<readonly unknown[]>;
  /** The figures of a period, as the database counts them. */
  readonly progress: (period: PeriodAsked) => Promise<readonly unknown[]>;
  /** The rows that a move writes, in one durable transaction. */
  readonly move: () => Promise<void>;
  readonly close: () => Promise<void>;
}
