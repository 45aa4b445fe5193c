import { createRoute, type z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { v7 as newId } from "uuid";
import type { Doer } from "@/actions/action";
import { ideaSeenBy } from "@/db/ideas";
import type { News } from "@/domain/change";
import type { Idea } from "@/domain/idea";
import { invalid, type Outcome } from "@/domain/outcome";
import type { Env } from "./door";
import { isId } from "./input";
import * as output from "./output";
import { Problem, refuseWith } from "./problem";

type Shape = z.ZodObject;

const problems = { content: { "application/problem+json": { schema: output.problem } } };

/** The refusals that any route may answer with. */
export const refusals = {
  401: { description: "Nobody is signed in.", ...problems },
  404: { description: "There is no such thing for this member.", ...problems },
};

interface Route<Method extends string, Path extends string> {
  readonly method: Method;
  readonly path: Path;
  readonly summary: string;
}

/** A route that changes something: its answer is the news of the deed, its refusals are problems. */
export function changing<Method extends "post" | "patch" | "delete", Path extends string, Body extends Shape>(
  route: Route<Method, Path> & { readonly body: Body },
) {
  const { body, ...rest } = route;
  return createRoute({
    ...rest,
    request: { body: { required: true, content: { "application/json": { schema: body } } } },
    responses: {
      200: { description: "What changed.", content: { "application/json": { schema: output.news } } },
      400: { description: "The request was not understood.", ...problems },
      ...refusals,
      403: { description: "The member may not do this.", ...problems },
      409: { description: "Something newer happened.", ...problems },
      413: { description: "More than 1 MB was sent.", ...problems },
      415: { description: "JSON is expected.", ...problems },
      422: { description: "A field cannot be kept as it is.", ...problems },
    },
  });
}

/** A deed that needs no body. */
export function changingPlainly<Method extends "post" | "delete", Path extends string>(route: Route<Method, Path>) {
  return createRoute({
    ...route,
    responses: {
      200: { description: "What changed.", content: { "application/json": { schema: output.news } } },
      ...refusals,
      403: { description: "The member may not do this.", ...problems },
      409: { description: "Something newer happened.", ...problems },
    },
  });
}

/** A route that only tells something. */
export function telling<Path extends string, Told extends z.ZodType>(
  route: Omit<Route<"get", Path>, "method"> & { readonly told: Told },
) {
  const { told, ...rest } = route;
  return createRoute({
    ...rest,
    method: "get",
    responses: { 200: { description: rest.summary, content: { "application/json": { schema: told } } }, ...refusals },
  });
}

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
