import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Env } from "./door";
import { refuseWith } from "./problem";

const seconds = 60;
const usual = 600;

/**
 * How often a caller may ask in a minute: each token for itself, and a member in all of her browsers together.
 * Counted in the memory of the process, so each of several servers counts for itself.
 */
export const limited = createMiddleware<Env>(async (c, next) => {
  const most = Number(process.env["RATE_LIMIT"] || usual);
  if (most === 0) return next();
  const { consumedPoints, msBeforeNext } = await counted(most, c.get("token")?.id ?? c.get("member").id);
  const reset = String(Math.ceil(msBeforeNext / 1_000));
  const tell = (): void => {
    c.header("RateLimit-Limit", String(most));
    c.header("RateLimit-Remaining", String(Math.max(0, most - consumedPoints)));
    c.header("RateLimit-Reset", reset);
  };
  if (consumedPoints > most) {
    tell();
    c.header("Retry-After", reset);
    refuseWith("too_many_requests");
  }
  await next();
  tell();
});

let counter: { readonly most: number; readonly memory: RateLimiterMemory } | null = null;

async function counted(most: number, caller: string): Promise<RateLimiterRes> {
  if (counter?.most !== most) counter = { most, memory: new RateLimiterMemory({ points: most, duration: seconds }) };
  try {
    return await counter.memory.consume(caller);
  } catch (spent) {
    if (spent instanceof RateLimiterRes) return spent;
    throw spent;
  }
}

/** More files than these nobody without an account needs in a minute. */
const perAddress = 30;

/** How often one address may ask for what needs no account; it is known to the memory of this process for a minute. */
export async function limitedByAddress(c: Context<Env>): Promise<void> {
  const most = Math.min(perAddress, Number(process.env["RATE_LIMIT"] || usual));
  await spend(c, `address ${most}`, most, c.req.header("x-forwarded-for") ?? "unknown");
}

const spent = new Map<string, RateLimiterMemory>();

/** Counts one use of something that costs more than a request, by a member in all that she uses; refused beyond `most` in a minute. */
export async function spend(c: Context<Env>, what: string, most: number, by = c.get("member").id): Promise<void> {
  if (Number(process.env["RATE_LIMIT"] || usual) === 0) return;
  const memory = spent.get(what) ?? new RateLimiterMemory({ points: most, duration: seconds });
  spent.set(what, memory);
  try {
    await memory.consume(by);
  } catch (over) {
    if (!(over instanceof RateLimiterRes)) throw over;
    c.header("Retry-After", String(Math.ceil(over.msBeforeNext / 1_000)));
    refuseWith("too_many_requests");
  }
}
