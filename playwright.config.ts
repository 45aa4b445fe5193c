import { defineConfig, type Project } from "@playwright/test";

// bin/test starts a server on each engine and says where; one by hand will do for a journey on its own.
const sqlite = process.env["SQLITE_SERVER"] ?? process.env["APP_URL"] ?? "http://127.0.0.1:3000";
const postgres = process.env["POSTGRES_SERVER"];

const projects: Project[] = [{ name: "sqlite", use: { baseURL: sqlite } }];
if (postgres) projects.push({ name: "postgres", grep: /@postgres/, use: { baseURL: postgres } });

export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results",
  projects,
  workers: 2,
  // Where nobody watches, a journey that trips gets a second try; bin/test names it.
  retries: process.env["CI"] ? 1 : 0,
  forbidOnly: true,
  // Two cores carry two servers, two browsers and the tests: what takes long here is waiting its turn.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: [["list"]],
  use: {
    // A trace of every step costs half as much again as the journeys themselves: asked for by name.
    trace: process.env["TRACE"] ? "retain-on-failure" : "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        // Chromium would otherwise call home with every start, and wait for an answer where there is no way out.
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
});
