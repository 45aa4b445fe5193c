import { execFileSync } from "node:child_process";
import { resolve } from "node:path";
import pg from "pg";

const program = resolve("bin/cluster");

export interface Cluster {
  readonly address: string;
  readonly version: string;
  readonly stop: () => void;
}

/** A PostgreSQL of the bench's own that keeps what it promised, other than those of the tests. */
export async function startCluster(folder: string): Promise<Cluster> {
  const address = execFileSync(program, ["start", folder], { encoding: "utf8" }).trim();
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  for (const setting of ["fsync", "full_page_writes", "synchronous_commit"]) {
    await client.query(`alter system set ${setting} = on`);
  }
  await client.query("select pg_reload_conf()");
  const { rows } = await client.query<{ server_version: string }>("show server_version");
  await client.end();
  return {
    address,
    version: rows[0]?.server_version.split(" ")[0] ?? "unknown",
    stop() {
      execFileSync(program, ["stop", folder]);
    },
  };
}
