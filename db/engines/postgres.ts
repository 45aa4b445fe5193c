import { EventEmitter } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { RateLimiterPostgres } from "rate-limiter-flexible";
import type { Database, Decision, Engine } from "../engine";
import { migrationsFolder, newestMigration } from "./migrations";

const channel = "passerelle_changes";
const announcement = { name: "announce", text: "select pg_notify($1, $2)" };

/** Opens a PostgreSQL database; several processes may share it. */
export function openPostgres(url: string): Engine {
  const pool = new pg.Pool({ connectionString: url, max: 10, connectionTimeoutMillis: 5_000 });
  // A connection that breaks while idle is replaced at its next use; without a listener it would end the process.
  pool.on("error", () => undefined);
  const database = drizzle(pool);
  const news = new EventEmitter().setMaxListeners(0);
  const ear = keepListening(url, (programme) => news.emit("change", programme));

  // One for each connection, so that what was prepared on it is found again.
  const databases = new WeakMap<pg.PoolClient, Database>();
  const databaseOn = (client: pg.PoolClient): Database => {
    const known = databases.get(client) ?? (drizzle(client) as unknown as Database);
    databases.set(client, known);
    return known;
  };

  const once = async <T>(programme: string | null, work: (tx: Database) => Promise<Decision<T>>): Promise<T> => {
    const client = await pool.connect();
    let broken: Error | undefined;
    try {
      await client.query("begin");
      const decision = await work(databaseOn(client));
      if ("drop" in decision) {
        await client.query("rollback");
        return decision.drop;
      }
      if (programme !== null) await client.query({ ...announcement, values: [channel, programme] });
      await client.query("commit");
      return decision.keep;
    } catch (error) {
      // A connection that cannot even take back is of no use to the next.
      await client.query("rollback").catch((fault: Error) => {
        broken = fault;
      });
      throw error;
    } finally {
      client.release(broken);
    }
  };

  return {
    name: "postgres",
    read: database as unknown as Database,
    async transact(programme, work) {
      for (let tries = 1; ; tries += 1) {
        try {
          return await once(programme, work);
        } catch (error) {
          if (tries === 4 || !asksToTryAgain(error)) throw error;
          await pause(10 * tries);
        }
      }
    },
    listen(hear) {
      news.on("change", hear);
      return () => news.off("change", hear);
    },
    limiter({ name, tries, seconds }) {
      return new Promise((resolve, reject) => {
        const limiter: RateLimiterPostgres = new RateLimiterPostgres(
          { storeClient: pool, tableName: "tries", keyPrefix: name, points: tries, duration: seconds },
          (error) => (error ? reject(error) : resolve(limiter)),
        );
      });
    },
    async migrate() {
      const client = await pool.connect();
      try {
        // Several processes may start at once; the second waits and finds nothing left to do.
        await client.query("select pg_advisory_lock(7277353)");
        await migrate(drizzle(client), { migrationsFolder: migrationsFolder("postgres") });
      } finally {
        await client.query("select pg_advisory_unlock(7277353)").catch(() => undefined);
        client.release();
      }
    },
    async ping() {
      const { migration } = newestMigration("postgres");
      const { rows } = await pool.query("select max(created_at) as at from drizzle.__drizzle_migrations");
      return { engine: "postgres", migration: migration(rows[0]) };
    },
    async close() {
      await ear.close();
      await pool.end();
    },
  };
}

/** Deadlocks and serialization failures: PostgreSQL's own words for "try again". */
function asksToTryAgain(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: string };
    if (code === "40P01" || code === "40001") return true;
  }
  return false;
}

/** A connection of its own that hears all notifications, and comes back after a break. */
function keepListening(url: string, hear: (programme: string | null) => void): { close(): Promise<void> } {
  let client: pg.Client | null = null;
  let closed = false;

  const connect = async (): Promise<void> => {
    for (let wait = 100; !closed; wait = Math.min(wait * 2, 5_000)) {
      const fresh = new pg.Client({ connectionString: url, keepAlive: true });
      try {
        fresh.on("notification", ({ payload }) => hear(payload ?? null));
        fresh.on("error", () => undefined);
        fresh.once("end", () => {
          if (client === fresh) void connect();
        });
        await fresh.connect();
        await fresh.query(`listen ${channel}`);
        client = fresh;
        // What was announced while nobody listened is caught up with.
        hear(null);
        return;
      } catch {
        await fresh.end().catch(() => undefined);
        await pause(wait, undefined, { ref: false });
      }
    }
  };
  const connected = connect();

  return {
    async close() {
      closed = true;
      const last = client;
      client = null;
      await last?.end();
      await Promise.race([connected, pause(1_000, undefined, { ref: false })]);
    },
  };
}
