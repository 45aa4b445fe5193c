import { createRoute, z } from "@hono/zod-openapi";
import type { Refusal } from "@/domain/outcome";
import type { may } from "@/domain/permission";
import type messages from "@/messages/de.json";
import { asking, withoutBody } from "./asked";
import * as output from "./output";
import { statusOf } from "./problem";

/** What an operation is called; each has its sentences in every language, under the same name. */
export type Operation = keyof typeof messages.reference.operations;

/** The nouns by which operations are told. */
export type Noun = keyof typeof messages.reference.nouns;

/** What it takes to get an answer: a permission, or only to be signed in, or not even that. */
export type Need = keyof typeof may | "signedIn" | "nobody";

interface Statement<Path extends string> {
  readonly operationId: Operation;
  readonly noun: Noun;
  readonly path: Path;
  readonly needs: Need;
  /** Refusals besides those that every such route has. */
  readonly also?: readonly Refusal[];
  /** Whether a token will do; where it will not, only whoever is signed in herself is answered. */
  readonly token?: boolean;
}

/** A route that only tells something, as JSON. */
export function telling<Path extends string, Told extends z.ZodType>(
  statement: Statement<Path> & { readonly told: Told },
) {
  return listing({ ...statement, query: {} });
}

/** A route that tells what it is asked for. */
export function listing<Path extends string, Told extends z.ZodType, Query extends z.ZodRawShape>(
  statement: Statement<Path> & { readonly told: Told; readonly query: Query },
) {
  const { told, query } = statement;
  return createRoute({
    ...stated(statement, ["If-None-Match"], Object.keys(query)),
    method: "get",
    request: { query: z.object(query) },
    responses: {
      200: {
        description: "",
        headers: headersOf(statement, ["ETag"]),
        content: { "application/json": { schema: told } },
      },
      304: { description: "", headers: headersOf(statement, ["ETag"]) },
      ...refusalsOf(statement),
    },
  });
}

/** A route that answers with a file. */
export function filing<Path extends string, Query extends z.ZodRawShape>(
  statement: Statement<Path> & { readonly query: Query; readonly type: string },
) {
  const { query, type } = statement;
  return createRoute({
    ...stated(statement, [], Object.keys(query)),
    method: "get",
    request: { query: z.object(query) },
    responses: {
      200: {
        description: "",
        headers: headersOf(statement, ["Content-Disposition"]),
        content: { [type]: { schema: z.string() } },
      },
      ...refusalsOf(statement),
    },
  });
}

/** A route that tells without an end what happens. */
export function streaming<Path extends string, Query extends z.ZodRawShape>(
  statement: Statement<Path> & { readonly query: Query },
) {
  return createRoute({
    ...stated(statement, ["Last-Event-ID"], Object.keys(statement.query)),
    method: "get",
    request: { query: z.object(statement.query) },
    responses: {
      200: {
        description: "",
        headers: headersOf(statement),
        content: { "text/event-stream": { schema: z.string() } },
      },
      ...refusalsOf(statement),
    },
  });
}

/** A route that takes JSON and answers with JSON; a deed in a programme has the routes below. */
export function taking<
  Method extends "post" | "patch",
  Path extends string,
  Body extends z.ZodType,
  Told extends z.ZodType,
>(
  statement: Statement<Path> & { readonly method: Method; readonly body: Body; readonly told: Told },
  headers: readonly string[] = [],
) {
  const { method, body, told } = statement;
  return createRoute({
    ...stated(statement, headers),
    method,
    request: { body: { required: true, content: { "application/json": { schema: body } } } },
    responses: {
      200: {
        description: "",
        headers: headersOf(statement),
        content: { "application/json": { schema: told } },
      },
      ...refusalsOf({ ...statement, also: [...sent, "wrong_content_type", ...(statement.also ?? [])] }),
    },
  });
}

/** A route that changes something without being told more than its address says. */
export function takingNothing<Method extends "post" | "delete", Path extends string, Told extends z.ZodType>(
  statement: Statement<Path> & { readonly method: Method; readonly told: Told },
  headers: readonly string[] = [],
) {
  const { method, told } = statement;
  const { middleware, ...rest } = stated(statement, headers);
  const typed: readonly Refusal[] = method === "delete" ? [] : ["wrong_content_type"];
  return createRoute({
    ...rest,
    middleware: [...middleware, withoutBody],
    method,
    responses: {
      200: {
        description: "",
        headers: headersOf(statement),
        content: { "application/json": { schema: told } },
      },
      ...refusalsOf({ ...statement, also: [...sent, ...typed, ...(statement.also ?? [])] }),
    },
  });
}

/** A deed in a programme: its answer is its news. */
export function changing<Method extends "post" | "patch", Path extends string, Body extends z.ZodType>(
  statement: Statement<Path> & { readonly method: Method; readonly body: Body },
) {
  return taking({ ...statement, told: output.news, also: refusalsOfDeed(statement) }, ["Idempotency-Key"]);
}

/** A deed that needs no body. */
export function changingPlainly<Method extends "post" | "delete", Path extends string>(
  statement: Statement<Path> & { readonly method: Method },
) {
  return takingNothing({ ...statement, told: output.news, also: refusalsOfDeed(statement) }, ["Idempotency-Key"]);
}

const sent = ["not_understood", "foreign_origin", "too_large"] as const;

function refusalsOfDeed({ needs, also = [] }: Statement<string>): readonly Refusal[] {
  const deed: readonly Refusal[] = ["read_only", "request_reused", "id_taken", ...also];
  // Whoever sees an idea may talk about it; whoever does not see it does not find it.
  return needs === "comment" ? deed : ["not_allowed", ...deed];
}

function stated<Path extends string>(
  { operationId, noun, path, needs, token = true }: Statement<Path>,
  headers: readonly string[] = [],
  query: readonly string[] = [],
) {
  const parameters = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return {
    operationId,
    tags: [noun],
    path,
    "x-needs": needs,
    ...(needs === "nobody" ? { security: [] } : token ? {} : { security: [{ session: [] }] }),
    parameters: [...parameters, ...headers].map((name) => ({ $ref: `#/components/parameters/${name}` })),
    middleware: [asking(query)],
  };
}

type Answers = Parameters<typeof createRoute>[0]["responses"];

/** The refusals of a route by their status. */
function refusalsOf(statement: Statement<string>): object {
  const { needs, path, also = [] } = statement;
  const codes = new Set<Refusal>([
    "invalid",
    ...(needs === "nobody" ? [] : (["not_signed_in", "too_many_requests"] as const)),
    ...(path.includes("{") ? (["not_found"] as const) : []),
    ...also,
  ]);
  const answers: Answers = {};
  for (const status of new Set([...codes].map(statusOf))) {
    const headers = status === 401 ? referring(["WWW-Authenticate"]) : headersOf(statement, own[status]);
    answers[status] = refusing(
      [...codes].filter((code) => statusOf(code) === status),
      headers,
    );
  }
  return { ...answers, default: refusing(["internal", "unavailable"], {}) };
}

function refusing(codes: readonly Refusal[], headers: ReturnType<typeof headersOf>) {
  return {
    description: "",
    "x-codes": codes,
    headers,
    content: { "application/problem+json": { schema: output.problem } },
  };
}

const own: Readonly<Record<number, readonly string[]>> = { 429: ["Retry-After"] };
const limits = ["RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset"];

function headersOf({ needs }: Statement<string>, names: readonly string[] = []) {
  return referring(needs === "nobody" ? names : [...names, ...limits]);
}

function referring(names: readonly string[]): Record<string, { $ref: string }> {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}
