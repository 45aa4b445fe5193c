import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

type Dialect = "sqlite" | "postgres";

interface Journal {
  readonly entries: readonly { readonly when: number; readonly tag: string }[];
}

/** The folder of a dialect's migrations: below the folder the program was started in, or one above it. */
export function migrationsFolder(dialect: Dialect): string {
  let folder = resolve(".");
  for (;;) {
    const wanted = join(folder, "db", "migrations", dialect);
    if (existsSync(wanted)) return wanted;
    if (dirname(folder) === folder) throw new Error(`The migrations of the ${dialect} database are missing.`);
    folder = dirname(folder);
  }
}

/** Reads the name of the newest migration that a database has, from the row that tells when it was made. */
export function newestMigration(dialect: Dialect): { readonly migration: (row: unknown) => string } {
  const journal = JSON.parse(readFileSync(join(migrationsFolder(dialect), "meta", "_journal.json"), "utf8")) as Journal;
  return {
    migration(row) {
      const at = Number((row as { at?: number | string } | undefined)?.at ?? 0);
      const entry = journal.entries.find((entry) => entry.when === at);
      if (!entry) throw new Error("The database is at a migration that this program does not know.");
      return entry.tag;
    },
  };
}
