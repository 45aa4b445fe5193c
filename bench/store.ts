import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";

export type Engine = "sqlite" | "postgres";

export interface Contents {
  readonly ideas: number;
  readonly archived: number;
}

interface Filling extends Contents {
  /** Which of the texts have a translation: half of them, where nothing is said. */
  readonly translated?: "none" | "half" | "every";
  /** So many changes lie behind it in all, where that is said. */
  readonly history?: number;
}

/** As many people as two library networks send to a board. */
export const members = 40;
export const password = "lesen-lire-2024";

/** A filled database, and a copy of it for the floor. */
export interface Store extends Contents {
  readonly engine: Engine;
  readonly environment: Readonly<Record<string, string>>;
  /** For the floor: a file of SQLite, or an address of PostgreSQL. */
  readonly copy: string;
}

let filled = 0;

/** Fills a new database; `cluster` is the address of a PostgreSQL that is the bench's own. */
export async function fill(engine: Engine, filling: Filling, folder: string, cluster: string | null): Promise<Store> {
  filled += 1;
  const { translated: _, history: __, ...contents } = filling;
  const name = `bench_${filled}`;
  const data = join(folder, `${engine}-${name}`);
  mkdirSync(data, { recursive: true });
  if (engine === "sqlite" || cluster === null) {
    const environment = { DATA_DIR: data, DATABASE_URL: "" };
    load(environment, filling);
    const copy = join(data, "floor.sqlite");
    cpSync(join(data, "passerelle.sqlite"), copy);
    return { engine, ...contents, environment, copy };
  }
  await tell(cluster, `create database ${name}`);
  const environment = { DATA_DIR: data, DATABASE_URL: within(cluster, name) };
  load(environment, filling);
  await tell(cluster, `create database ${name}_floor template ${name}`);
  for (const database of [name, `${name}_floor`]) await tell(within(cluster, database), "vacuum analyze");
  return { engine, ...contents, environment, copy: within(cluster, `${name}_floor`) };
}

function load(
  environment: Readonly<Record<string, string>>,
  { ideas, archived, translated = "half", history = 0 }: Filling,
): void {
  const { status } = spawnSync(
    process.execPath,
    [".next/bench/fill.mjs", String(ideas), String(archived), String(members), password, translated, String(history)],
    { env: { ...process.env, ...environment }, stdio: "inherit" },
  );
  if (status !== 0) throw new Error("The database was not filled.");
}

function within(cluster: string, database: string): string {
  return Object.assign(new URL(cluster), { pathname: database }).href;
}

async function tell(address: string, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
