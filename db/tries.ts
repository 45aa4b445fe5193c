import type { RateLimiterAbstract } from "rate-limiter-flexible";
import { engine } from "./engine";

const span = 15 * 60;
const perAccount = 10;
const perAddress = 50;
/** More openings of shared reports than these come from no office in a quarter of an hour. */
const openings = 120;

// Next bundles this module several times, and tries must be counted once.
const shared = globalThis as { passerelleTries?: Promise<Limiters> };

type Limiters = readonly [accounts: RateLimiterAbstract, addresses: RateLimiterAbstract, readers: RateLimiterAbstract];

function limiters(): Promise<Limiters> {
  shared.passerelleTries ??= engine()
    .then(async ({ limiter }): Promise<Limiters> => {
      // One after the other: on PostgreSQL each creates their table where it is not there yet, and two at once fail.
      const accounts = await limiter({ name: "account", tries: perAccount, seconds: span });
      const addresses = await limiter({ name: "address", tries: perAddress, seconds: span });
      return [accounts, addresses, await limiter({ name: "reader", tries: openings, seconds: span })];
    })
    .catch((error: unknown) => {
      // A database that is away for a moment: the next try asks anew.
      delete shared.passerelleTries;
      throw error;
    });
  return shared.passerelleTries;
}

/** Counts a try to sign in; answers how many seconds to wait before the next, 0 when it may go on. */
export async function secondsToWait(email: string, address: string): Promise<number> {
  const [accounts, addresses] = await limiters();
  // An address that must wait counts no account any more: it could shut out everybody, and fill the memory with names.
  return (await countIn(addresses, address)) || countIn(accounts, account(email));
}

/**
 * Counts that somebody without an account opens a link, or tries to; answers as `secondsToWait`. Where requests are not
 * limited at all, neither is this.
 */
export async function secondsToWaitAtLinks(address: string): Promise<number> {
  if (process.env["RATE_LIMIT"] === "0") return 0;
  const [, , readers] = await limiters();
  return countIn(readers, address);
}

/** Takes a try that succeeded out of the count, and all failed ones of the account before it. */
export async function forgive(email: string, address: string): Promise<void> {
  const [accounts, addresses] = await limiters();
  await accounts.delete(account(email));
  await addresses.reward(address, 1);
}

function account(email: string): string {
  return email.trim().toLowerCase().replaceAll("\0", "").slice(0, 200);
}

async function countIn(limiter: RateLimiterAbstract, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (error) {
    // Not `instanceof`: the limiter may come from another bundle, which has a class of its own.
    const wait = typeof error === "object" && error !== null && "msBeforeNext" in error ? error.msBeforeNext : null;
    if (typeof wait !== "number") throw error;
    return Math.max(1, Math.ceil(wait / 1_000));
  }
}
