import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const withMessages = createNextIntlPlugin({
  requestConfig: "./app/intl.ts",
  experimental: { createMessagesDeclaration: "./messages/de.json" },
});

const config: NextConfig = {
  output: "standalone",
  // A lock file in a folder above would otherwise move the root, and with it the place of the server.
  outputFileTracingRoot: process.cwd(),
  turbopack: {
    root: process.cwd(),
    rules: {
      "*.mjs": {
        condition: { path: /react-aria\/dist\/private\/intl\/[a-z]+\/(?!de-DE|fr-FR|en-US)[a-z]+-[A-Z]+\.mjs$/ },
        loaders: ["./bin/empty-strings.cjs"],
        as: "*.mjs",
      },
    },
  },
  outputFileTracingIncludes: { "/**": ["./db/migrations/**/*"] },
  // Whatever a trace follows, the data of this machine is no part of what is built.
  outputFileTracingExcludes: { "/**": ["./data/**", "./test-results/**"] },
  serverExternalPackages: ["better-sqlite3", "@node-rs/argon2", "pg"],
  typedRoutes: true,
  poweredByHeader: false,
  experimental: {
    // The board is what people open: a third of its scripts would else be a kilobyte or two each, and a request.
    turbopackChunking: { priorityRoutes: [/board$/], minChunkSize: 200_000, requestCost: 1_000_000 },
  },
  // `next dev` would otherwise write instruction files of its own into the repository.
  agentRules: false,
};

export default withMessages(config);
