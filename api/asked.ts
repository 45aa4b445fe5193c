import type { Context, MiddlewareHandler } from "hono";
import { type Fault, refuse } from "@/domain/outcome";
import type { Env } from "./door";
import { Problem, refuseWith } from "./problem";

/** Refuses what an address asks besides what its route knows, and what it asks twice. */
export function asking(known: readonly string[]): MiddlewareHandler<Env> {
  return (c, next) => {
    const asked = [...new URL(c.req.url).searchParams.keys()];
    const faults = asked.flatMap((name, place): [string, Fault][] => {
      if (!known.includes(name)) return [[name.slice(0, 100), "unknown_field"]];
      return asked.indexOf(name) < place ? [[name, "repeated"]] : [];
    });
    if (faults.length > 0) throw new Problem(refuse("invalid", { fields: Object.fromEntries(faults) }));
    return next();
  };
}

/** Refuses what is sent to a route that needs nothing but its address; an empty object is nothing. */
export const withoutBody: MiddlewareHandler<Env> = async (c, next) => {
  const names = Object.keys(await bodyOf(c));
  if (names.length === 0) return next();
  const faults = names.map((name): [string, Fault] => [name.slice(0, 100), "unknown_field"]);
  throw new Problem(refuse("invalid", { fields: Object.fromEntries(faults) }));
};

async function bodyOf(c: Context): Promise<object> {
  const text = (await c.req.text()).trim();
  if (text === "") return {};
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  } catch {
    return refuseWith("not_understood");
  }
  throw new Problem(refuse("invalid", { fields: { body: "wrong_type" } }));
}
