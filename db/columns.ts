import * as postgres from "drizzle-orm/pg-core";
import * as sqlite from "drizzle-orm/sqlite-core";

/** Where the data is kept: an empty or missing DATABASE_URL means the SQLite file in DATA_DIR. */
export const engineName = /^postgres(ql)?:/.test(process.env["DATABASE_URL"] ?? "") ? "postgres" : "sqlite";

const sqliteWords = {
  table: sqlite.sqliteTable,
  text: (name: string) => sqlite.text(name),
  /** A text that SQL sorts or compares: ids and ranks, always by code unit. */
  key: (name: string) => sqlite.text(name),
  integer: (name: string) => sqlite.integer(name),
  flag: (name: string) => sqlite.integer(name, { mode: "boolean" }),
  instant: (name: string) => sqlite.integer(name, { mode: "timestamp_ms" }),
  json: <T>(name: string) => sqlite.text(name, { mode: "json" }).$type<T>(),
  primaryKey: sqlite.primaryKey,
  index: sqlite.index,
  uniqueIndex: sqlite.uniqueIndex,
};

// A German or French collation sorts 'Zz' behind 'a0', which scrambles ranks: keys never use the database's.
const binaryText = postgres.customType<{ data: string }>({ dataType: () => 'text collate "C"' });

const postgresWords = {
  table: postgres.pgTable,
  text: (name: string) => postgres.text(name),
  key: (name: string) => binaryText(name),
  integer: (name: string) => postgres.integer(name),
  flag: (name: string) => postgres.boolean(name),
  instant: (name: string) => postgres.timestamp(name, { mode: "date", precision: 3, withTimezone: true }),
  json: <T>(name: string) => postgres.jsonb(name).$type<T>(),
  primaryKey: postgres.primaryKey,
  index: postgres.index,
  uniqueIndex: postgres.uniqueIndex,
};

// Both dialects answer the same queries, so SQLite's types stand for both: here, and where PostgreSQL is opened.
const words = engineName === "postgres" ? (postgresWords as unknown as typeof sqliteWords) : sqliteWords;

export const { table, text, key, integer, flag, instant, json, primaryKey, index, uniqueIndex } = words;
