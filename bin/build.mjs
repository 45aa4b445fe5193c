// Builds the server into .next/standalone, which then runs by itself: node .next/standalone/bin/serve.mjs
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const programs = ["bin/serve.ts"];
const layers = "actions api app bin components db domain jobs messages outside public".split(" ");
const standalone = ".next/standalone";
const stamp = join(standalone, "built-from");

process.chdir(join(dirname(fileURLToPath(import.meta.url)), ".."));
const sources = fingerprint();

if (process.argv.includes("--if-needed") && existsSync(stamp) && readFileSync(stamp, "utf8") === sources)
  process.exit(0);

console.log("Building Passerelle …");
buildPages();
await bundlePrograms();
for (const folder of [".next/static", "public"]) {
  if (existsSync(folder)) cpSync(folder, join(standalone, folder), { recursive: true });
}
// Written last: a build that was broken off counts as none.
writeFileSync(stamp, sources);

function buildPages() {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" };
  const { status } = spawnSync(process.execPath, ["node_modules/next/dist/bin/next", "build"], {
    env,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(1);
}

async function bundlePrograms() {
  // Loaded only here: a start that finds everything built does not wait for it.
  const { build } = await import("esbuild");
  await build({
    entryPoints: programs,
    outdir: join(standalone, "bin"),
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node20.19",
    format: "esm",
    // What cannot be bundled is in the traced node_modules, because the pages use it too.
    external: ["better-sqlite3", "pg", "@node-rs/argon2"],
    // Bundled CommonJS packages ask for `require`; its maker has a name here that no package gives it.
    banner: {
      js: 'import { createRequire as makeRequire } from "node:module"; const require = makeRequire(import.meta.url);',
    },
    logLevel: "warning",
  });
}

/** Says in one word what a build is made of: the sources, the packages, and the line of Node.js they are compiled for. */
function fingerprint() {
  const hash = createHash("sha256").update(process.versions.modules);
  const root = readdirSync(".").filter((name) => /\.(ts|mjs)$|^(package|package-lock|tsconfig)\.json$/.test(name));
  const inside = layers.filter((layer) => existsSync(layer)).flatMap(filesBelow);
  for (const file of [...root, ...inside].sort((a, b) => (a < b ? -1 : 1))) {
    if (!/\.d(\.json)?\.ts$|\.test\.tsx?$/.test(file))
      hash.update(file).update("\0").update(readFileSync(file)).update("\0");
  }
  return hash.digest("hex");
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesBelow(path) : path;
  });
}
