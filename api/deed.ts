import type { Context } from "hono";
import { v7 as newId } from "uuid";
import type { Doer } from "@/actions/action";
import { ideaSeenBy } from "@/db/ideas";
import type { News } from "@/domain/change";
import type { Idea } from "@/domain/idea";
import { invalid, type Outcome } from "@/domain/outcome";
import type { Env } from "./door";
import { isId } from "./input";
import { Problem, refuseWith } from "./problem";

/**
 * Does a deed for whoever asks, with the id that `Idempotency-Key` gives it: the same key again is answered
 * as the first time.
 */
export async function done(c: Context<Env>, deed: (doer: Doer) => Promise<Outcome<News>>): Promise<News> {
  const request = c.req.header("Idempotency-Key") ?? newId();
  if (!isId(request)) throw new Problem(invalid("Idempotency-Key", "not_an_id"));
  const outcome = await deed({ member: c.get("member"), gate: c.get("gate"), request });
  if ("refused" in outcome) throw new Problem(outcome);
  return outcome.done;
}

/** The idea of the address: its number or its id. */
export function ideaNamed(c: Context<Env>): number | string {
  const idea = c.req.param("idea") ?? "";
  return /^[1-9]\d{0,8}$/.test(idea) ? Number(idea) : idNamed(c, "idea");
}

/** The id that a part of the address is; what is no id names nothing. */
export function idNamed(c: Context<Env>, part: string): string {
  const id = c.req.param(part) ?? "";
  return isId(id) ? id : refuseWith("not_found");
}

/** The idea of the address whole, as the member may see it. */
export async function ideaSeen(c: Context<Env>): Promise<Idea> {
  return (await ideaSeenBy(c.get("member"), c.get("gate"), ideaNamed(c))) ?? refuseWith("not_found");
}
