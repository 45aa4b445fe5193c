import { addDays, type Day, dayOf, isDay } from "@/domain/day";
import { startOf } from "@/domain/time";

/** A stretch of time of a programme: what happened at `from` belongs to it, what happened at `to` no longer. */
export interface Period {
  readonly from: Date;
  readonly to: Date;
  /** How it was asked for. */
  readonly asked: Asked;
  /** Whether it begins with an exchange; before the first one it begins with the programme. */
  readonly sinceExchange: boolean;
  /** The instant of asking, which it never reaches beyond. */
  readonly now: Date;
}

/** A period as an address names it. */
export type Asked =
  | { readonly kind: "exchange" }
  | { readonly kind: "month"; readonly month: string }
  /** Both days belong to it. */
  | { readonly kind: "days"; readonly from: Day; readonly to: Day };

/** Why an address names no period; the field is the one at fault. */
export interface Misread {
  readonly field: "month" | "from" | "to";
  readonly code: "not_a_month" | "not_a_day" | "before_start";
}

/**
 * The period that an address asks for: "?month=2024-11", "?from=2024-11-14&to=2024-12-09", or since the last
 * exchange. What is asked for wrongly is told, and nothing is put in its place.
 */
export function askedIn(address: { get(key: string): string | null }): Asked | Misread {
  const month = address.get("month");
  if (month !== null) return isDay(`${month}-01`) ? { kind: "month", month } : { field: "month", code: "not_a_month" };
  const [from, to] = [address.get("from"), address.get("to")];
  if (from === null && to === null) return { kind: "exchange" };
  if (from === null || !isDay(from)) return { field: "from", code: "not_a_day" };
  if (to === null || !isDay(to)) return { field: "to", code: "not_a_day" };
  return to < from ? { field: "to", code: "before_start" } : { kind: "days", from, to };
}

export function isMisread(asked: Asked | Misread): asked is Misread {
  return "code" in asked;
}

/** What a period counts from and up to. */
export interface Frame {
  readonly timeZone: string;
  readonly now: Date;
  /** The beginning of the last exchange; null before the first one. */
  readonly lastExchange: Date | null;
  readonly begins: Day;
}

/** A period that was asked for as instants. It never reaches into what lies ahead, so that it ends now at the latest. */
export function periodOf(asked: Asked, { timeZone, now, lastExchange, begins }: Frame): Period {
  const until = (to: Date): Date => (to < now ? to : now);
  if (asked.kind === "exchange") {
    const from = lastExchange ?? startOf(begins, timeZone);
    return { from: from < now ? from : now, to: now, asked, sinceExchange: lastExchange !== null, now };
  }
  const [first, next] =
    asked.kind === "month" ? [`${asked.month}-01`, nextMonth(`${asked.month}-01`)] : [asked.from, addDays(asked.to, 1)];
  return {
    from: until(startOf(first, timeZone)),
    to: until(startOf(next, timeZone)),
    asked,
    sinceExchange: false,
    now,
  };
}

function nextMonth(first: Day): Day {
  return `${addDays(first, 31).slice(0, 7)}-01`;
}

/** The calendar days at which a period begins and ends. */
export function daysOf({ from, to }: Pick<Period, "from" | "to">, timeZone: string): { first: Day; last: Day } {
  const first = dayOf(from, timeZone);
  const last = dayOf(new Date(to.getTime() - 1), timeZone);
  return { first, last: last < first ? first : last };
}

/** The search part of an address that asks for a period, without its question mark; empty for the usual one. */
export function addressOfPeriod(asked: Asked): string {
  if (asked.kind === "exchange") return "";
  if (asked.kind === "month") return `month=${asked.month}`;
  return `from=${asked.from}&to=${asked.to}`;
}
