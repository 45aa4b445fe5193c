import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": import.meta.dirname } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "rules",
          include: ["{actions,api,app,bin,components,db,domain,jobs,outside}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.storage.test.ts"],
        },
      },
      { extends: true, test: { name: "messages", include: ["messages/*.test.ts"] } },
      {
        extends: true,
        test: {
          name: "storage",
          include: ["{actions,api,db,jobs}/**/*.storage.test.ts"],
          setupFiles: ["./bin/fresh-database.ts"],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
