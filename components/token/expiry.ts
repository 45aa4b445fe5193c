import { type Day, isDay } from "@/domain/day";
import type { Fault } from "@/domain/outcome";
import { dayIn, isPast } from "@/domain/token";

/** How long a token can be good, as one chooses it. */
export const expiries = ["month", "quarter", "year", "day", "unlimited"] as const;
export type Expiry = (typeof expiries)[number];

const days = { month: 30, quarter: 90, year: 365 } as const;

/** The last day of what was chosen, null for no end; `chosen` is the day typed for "day". */
export function lastDayOf(expiry: Expiry, chosen: string, at: Date): Day | null {
  if (expiry === "unlimited") return null;
  return expiry === "day" ? chosen : dayIn(days[expiry], at);
}

export function faultOfDay(day: Day | null, at: Date): Fault | null {
  if (day === null) return null;
  if (day === "") return "empty";
  if (!isDay(day)) return "not_a_day";
  return isPast(day, at) ? "past" : null;
}
