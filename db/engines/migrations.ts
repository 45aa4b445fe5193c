import { readFileSync } from "node:fs";
import { join } from "node:path";

type Dialect = "sqlite" | "postgres";

interface Journal {
  readonly entries: readonly { readonly when: number; readonly tag: string }[];
}

/** The folder of a dialect's migrations, which lies in the folder that the program runs in. */
export function migrationsFolder(dialect: Dialect): string {
  return join(process.cwd(), "db", "migrations", dialect);
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
