import { EventEmitter } from "node:events";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Sqlite from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { Database, Decision, Engine } from "../engine";
import { migrationsFolder, newestMigration } from "./migrations";

/** How long a deed waits for another process that writes to the same file (a backup, say). */
const patience = 5_000;

/** Opens the SQLite file in `folder`, for this process alone. */
export function openSqlite(folder: string): Engine {
  mkdirSync(folder, { recursive: true });
  const release = lock(folder);
  const file = join(folder, "passerelle.sqlite");
  const writer = new Sqlite(file);
  // A long timeout here would freeze the whole process; waiting is done between tries, in `begin`.
  writer.pragma("busy_timeout = 50");
  writer.pragma("journal_mode = WAL");
  writer.pragma("synchronous = FULL");
  writer.pragma("foreign_keys = ON");
  // A connection of its own: a read between two awaits of a deed must not see the deed half done.
  const reader = new Sqlite(file, { readonly: true });
  reader.pragma("busy_timeout = 50");

  const write: Database = drizzle(writer);
  const news = new EventEmitter().setMaxListeners(0);
  let queue: Promise<unknown> = Promise.resolve();

  const inTurn = async <T>(programme: string | null, work: (tx: Database) => Promise<Decision<T>>): Promise<T> => {
    await begin(writer);
    let decision: Decision<T>;
    try {
      decision = await work(write);
      writer.exec("keep" in decision ? "COMMIT" : "ROLLBACK");
    } catch (error) {
      if (writer.inTransaction) writer.exec("ROLLBACK");
      throw error;
    }
    if ("drop" in decision) return decision.drop;
    if (programme !== null) news.emit("change", programme);
    return decision.keep;
  };

  return {
    name: "sqlite",
    read: drizzle(reader),
    transact(programme, work) {
      const turn = queue.then(() => inTurn(programme, work));
      queue = turn.catch(() => undefined);
      return turn;
    },
    listen(hear) {
      news.on("change", hear);
      return () => news.off("change", hear);
    },
    // One process has the file, so its memory is where all tries meet.
    async limiter({ name, tries, seconds }) {
      return new RateLimiterMemory({ keyPrefix: name, points: tries, duration: seconds });
    },
    async migrate() {
      migrate(drizzle(writer), { migrationsFolder: migrationsFolder("sqlite") });
    },
    async ping() {
      const { migration } = newestMigration("sqlite");
      const row = reader.prepare("select max(created_at) as at from __drizzle_migrations").get();
      return { engine: "sqlite", migration: migration(row) };
    },
    async close() {
      await queue;
      reader.close();
      writer.close();
      release();
    },
  };
}

async function begin(writer: Sqlite.Database): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      writer.exec("BEGIN IMMEDIATE");
      return;
    } catch (error) {
      const busy = error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!busy || Date.now() > until) throw error;
      await pause(20);
    }
  }
}

/** Holds the folder for this process: the operating system lets go of the lock however the process ends. */
function lock(folder: string): () => void {
  const holder = new Sqlite(join(folder, "passerelle.lock"));
  try {
    holder.pragma("busy_timeout = 0");
    holder.pragma("journal_mode = MEMORY");
    holder.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    holder.close();
    if (error instanceof Sqlite.SqliteError && error.code.startsWith("SQLITE_BUSY")) {
      throw new Error(
        `Another Passerelle is already using ${resolve(folder)}. Stop it first, or give this one a DATA_DIR of its own.`,
        { cause: error },
      );
    }
    throw error;
  }
  return () => holder.close();
}
