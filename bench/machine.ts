import { execFileSync } from "node:child_process";
import { statfsSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import Sqlite from "better-sqlite3";

/** What the figures were measured on. */
export interface Machine {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  readonly memory: number;
  readonly node: string;
  /** What the databases lie on: a durable transaction waits for it. */
  readonly filesystem: string;
  readonly versions: Readonly<Record<string, string>>;
}

const filesystems: Readonly<Record<number, string>> = {
  0xef53: "ext4",
  0x58465342: "XFS",
  0x9123683e: "Btrfs",
  0x01021994: "tmpfs",
  0x794c7630: "overlayfs",
};

export function machine(versions: Readonly<Record<string, string>>): Machine {
  const processors = cpus();
  const { type } = statfsSync(tmpdir());
  const memory = new Sqlite(":memory:");
  const sqlite = String(memory.prepare("select sqlite_version()").pluck().get());
  memory.close();
  return {
    date: new Date().toISOString().slice(0, 10),
    cores: processors.length,
    processor: processors[0]?.model.trim() ?? "unknown",
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    filesystem: `data on ${filesystems[type] ?? `file system ${type.toString(16)}`}`,
    versions: { SQLite: sqlite, ...versions },
  };
}

/** The version a program tells of itself; null where there is no such program. */
export function versionOf(program: string): string | null {
  try {
    return /\d+(\.\d+)+/.exec(execFileSync(program, ["--version"], { encoding: "utf8", stdio: "pipe" }))?.[0] ?? null;
  } catch {
    return null;
  }
}
