import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type { RateLimiterAbstract } from "rate-limiter-flexible";
import { engineName } from "./columns";

/** What queries are written against; both engines answer the common subset that is used here. */
export type Database = BetterSQLite3Database;

/** What a transaction comes to: kept, or taken back with its answer all the same. */
export type Decision<T> = { readonly keep: T } | { readonly drop: T };

export interface Limit {
  readonly name: string;
  /** How many tries there are in a span. */
  readonly tries: number;
  readonly seconds: number;
}

export interface Engine {
  readonly name: "sqlite" | "postgres";
  /** For reads outside a deed; sees what is committed. */
  readonly read: Database;
  /**
   * Does `work` in one transaction, again when the database asks for it; so `work` may await nothing but
   * the database. When it is kept and names something, a programme for instance, everybody who listens hears of that.
   */
  transact<T>(subject: string | null, work: (tx: Database) => Promise<Decision<T>>): Promise<T>;
  /**
   * Calls `hear` with what a commit named, such as the id of the programme that it changed, after every commit by any
   * process; with null when some calls may have been missed. Answers how to stop.
   */
  listen(hear: (subject: string | null) => void): () => void;
  /** Counts tries, for all processes that share the database; `name` keeps the counters apart. */
  limiter(limit: Limit): Promise<RateLimiterAbstract>;
  /** Brings the database to the newest migration. */
  migrate(): Promise<void>;
  /** The name of the newest migration; throws when the database cannot be reached. */
  ping(): Promise<{ engine: Engine["name"]; migration: string }>;
  close(): Promise<void>;
}

// Next bundles this module several times, and there must be one engine in a process.
const shared = globalThis as { passerelleEngine?: Promise<Engine> };

export function engine(): Promise<Engine> {
  shared.passerelleEngine ??= open().catch((error: unknown) => {
    delete shared.passerelleEngine;
    throw error;
  });
  return shared.passerelleEngine;
}

/** Closes the engine if it is open; the next use opens it anew. */
export async function closeEngine(): Promise<void> {
  const open = shared.passerelleEngine;
  delete shared.passerelleEngine;
  await (await open)?.close();
}

async function open(): Promise<Engine> {
  if (engineName === "postgres") {
    const { openPostgres } = await import("./engines/postgres");
    return openPostgres(process.env["DATABASE_URL"] ?? "");
  }
  const { openSqlite } = await import("./engines/sqlite");
  return openSqlite(process.env["DATA_DIR"] || "data");
}
