import { defineConfig } from "drizzle-kit";

// One schema, two dialects: run once as it is and once with DATABASE_URL=postgres://schema.
const postgres = process.env["DATABASE_URL"]?.startsWith("postgres") ?? false;

export default defineConfig({
  dialect: postgres ? "postgresql" : "sqlite",
  schema: "./db/schema",
  out: postgres ? "./db/migrations/postgres" : "./db/migrations/sqlite",
});
