import type { Context } from "hono";
import type { Refusal, Refused } from "@/domain/outcome";

const statuses = {
  not_understood: 400,
  not_signed_in: 401,
  not_allowed: 403,
  foreign_origin: 403,
  read_only: 403,
  too_many_tokens: 403,
  too_many_filters: 403,
  too_many_links: 403,
  not_found: 404,
  suggestions_off: 404,
  wrong_method: 405,
  newer_edition: 409,
  language_taken: 409,
  newer_change: 409,
  request_reused: 409,
  id_taken: 409,
  nothing_to_undo: 409,
  archived: 409,
  too_large: 413,
  wrong_content_type: 415,
  invalid: 422,
  too_many_requests: 429,
  internal: 500,
  suggestion_unavailable: 502,
  suggestion_refused: 502,
  suggestion_quota: 502,
  suggestion_too_long: 502,
  unavailable: 503,
} as const satisfies Record<Refusal, number>;

/** The status that a refusal is answered with. */
export function statusOf(refusal: Refusal): (typeof statuses)[Refusal] {
  return statuses[refusal];
}

/** Ends a request with a refusal, from wherever it is noticed. */
export class Problem extends Error {
  constructor(readonly refused: Refused) {
    super(refused.refused);
  }
}

export function refuseWith(refused: Refusal): never {
  throw new Problem({ refused });
}

/** What is said of a refusal: its code has a sentence in every language of the interface. */
export function problemBody({ refused, fields, current }: Refused): string {
  return JSON.stringify({
    type: "about:blank",
    title: refused.replaceAll("_", " "),
    status: statusOf(refused),
    code: refused,
    ...(fields && { fields }),
    ...(current !== undefined && { current }),
  });
}

/** A refusal as `application/problem+json`. */
export function problem(c: Context, refused: Refused) {
  return c.body(problemBody(refused), statusOf(refused.refused), { "Content-Type": "application/problem+json" });
}
