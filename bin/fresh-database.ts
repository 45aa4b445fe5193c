// Gives each file of storage tests a database of its own, at the newest migration, on the engine the run is for.
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll } from "vitest";

const server = process.env["DATABASE_URL"];
const drop = server ? await freshPostgres(server) : freshSqlite();

// Only now: the schema picks its dialect when it is loaded.
const { closeEngine } = await import("@/db/engine");
const { migrate } = await import("@/db/migrate");
await migrate();

afterAll(async () => {
  await closeEngine();
  await drop();
});

function freshSqlite(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "passerelle-storage-"));
  process.env["DATA_DIR"] = folder;
  return async () => rmSync(folder, { recursive: true });
}

async function freshPostgres(url: string): Promise<() => Promise<void>> {
  const name = `storage_${randomBytes(6).toString("hex")}`;
  await tell(url, `create database ${name}`);
  const fresh = new URL(url);
  fresh.pathname = name;
  process.env["DATABASE_URL"] = fresh.href;
  return () => tell(url, `drop database ${name} with (force)`);
}

async function tell(url: string, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
