import { isIPv6 } from "node:net";
import { resolve } from "node:path";
import { translatorIn } from "@/outside/translator";

export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Where this machine reaches the server. */
  readonly here: string;
  /** Where people reach it, as they type it. */
  readonly address: string;
  readonly dataDir: string;
  readonly postgres: boolean;
  readonly secret: string | null;
  readonly demoPassword: string;
  /** How many proxies stand in front of the server. */
  readonly proxies: number;
  /** How many requests a minute has for each caller; 0 means that nobody counts. */
  readonly rateLimit: number;
}

/** Something that whoever starts the server can put right; its message says what. */
export class Refusal extends Error {}

/** What the environment asks for; empty means unset, and relative folders begin where the program was started. */
export function settingsOf(env: Readonly<Record<string, string | undefined>>): Settings {
  const postgres = /^postgres(ql)?:/.test(env["DATABASE_URL"] ?? "");
  if (env["DATABASE_URL"] && !postgres) {
    throw new Refusal("DATABASE_URL must begin with postgres://, or be empty for the SQLite file in DATA_DIR.");
  }
  const secret = env["NEXTAUTH_SECRET"] || null;
  if (postgres && !secret) {
    throw new Refusal(
      "With PostgreSQL every server needs the same NEXTAUTH_SECRET: set it to a long random text, for example from `openssl rand -base64 32`.",
    );
  }
  // Only looked at: who translates is asked when somebody wants a suggestion.
  translatorIn(env);
  const port = whole("PORT", env["PORT"] || "3000", 1, 65_535);
  const host = env["HOST"] || "127.0.0.1";
  return {
    port,
    host,
    here: `http://${inAddress(host.replace(/^0\.0\.0\.0$/, "127.0.0.1").replace(/^::$/, "::1"))}:${port}`,
    address:
      publicAddress(env["APP_URL"]) ??
      `http://${/^(0\.0\.0\.0|::)$/.test(host) ? "localhost" : inAddress(host)}:${port}`,
    dataDir: resolve(env["DATA_DIR"] || "data"),
    postgres,
    secret,
    demoPassword: env["DEMO_PASSWORD"] || "lesen-lire-2024",
    proxies: whole("TRUST_PROXY", env["TRUST_PROXY"] || "0", 0, 100),
    rateLimit: whole("RATE_LIMIT", env["RATE_LIMIT"] || "600", 0, 1_000_000),
  };
}

function whole(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new Refusal(`${name} must be a whole number from ${least} to ${most}, not “${value}”.`);
}

function publicAddress(value: string | undefined): string | null {
  if (!value) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  // Only the origin: the pages know no folder above them.
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/") return url.origin;
  throw new Refusal(`APP_URL must be an address such as https://passerelle.example, not “${value}”.`);
}

function inAddress(host: string): string {
  return isIPv6(host) ? `[${host}]` : host;
}
