import { isDay } from "@/domain/day";
import { invalid } from "@/domain/outcome";
import { type Asked, askedIn, isMisread } from "@/domain/progress/period";
import * as input from "./input";
import { Problem } from "./problem";

/** How a request names a period; without any of them it is the one since the last exchange. */
export const periodQuery = {
  month: input
    .refined((value) => isDay(`${value}-01`), "not_a_month")
    .openapi({ pattern: "^\\d{4}-\\d{2}$", example: "2026-10" })
    .optional(),
  from: input.day.optional(),
  to: input.day.optional(),
};

/** The period that is asked for; refuses one that is none at its field. */
export function periodAsked(query: { readonly [Name in keyof typeof periodQuery]?: string | undefined }): Asked {
  const named = new Map(Object.entries(query));
  const asked = askedIn({ get: (key) => named.get(key) ?? null });
  if (!isMisread(asked)) return asked;
  const { field, code } = asked;
  if (query[field] === undefined) throw new Problem(invalid(field, "empty"));
  throw new Problem(invalid(field, code === "before_start" ? "ends_early" : code));
}
