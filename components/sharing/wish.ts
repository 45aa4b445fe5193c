import { addDays, type Day, isDay } from "@/domain/day";
import type { Language } from "@/domain/language";
import type { Fault } from "@/domain/outcome";
import type { Days } from "@/domain/report-link";
import { linkLabelRule, longestLife } from "@/domain/report-link";
import { faultIn } from "@/domain/writing";

/** How long a link can be good, as one chooses it. */
export const expiries = ["week", "month", "quarter", "day"] as const;
export type Expiry = (typeof expiries)[number];

const days = { week: 7, month: 30, quarter: 90 } as const;

/** What the page shows from which a link is made. */
export interface Shown {
  readonly languages: readonly Language[];
  readonly chosen: readonly number[];
  /** The days of its period. */
  readonly days: Days;
  /** Whether it is the period since the last exchange, which goes on. */
  readonly moving: boolean;
}

/** What is typed and chosen in the form. */
export interface Wish {
  readonly label: string;
  readonly names: boolean;
  readonly languages: readonly Language[];
  readonly moving: boolean;
  readonly chosen: boolean;
  readonly expiry: Expiry;
  readonly day: string;
}

/** What lets out least, until somebody wants more. */
export function cautious({ languages, moving }: Shown): Wish {
  return { label: "", names: false, languages, moving, chosen: true, expiry: "month", day: "" };
}

export function lastDayOf({ expiry, day }: Pick<Wish, "expiry" | "day">, today: Day): Day {
  return expiry === "day" ? day : addDays(today, days[expiry]);
}

export type Faulty = Partial<Record<"label" | "languages" | "expires", Fault>>;

/** What is wrong with a wish, as far as it can be seen before it is sent. */
export function faultsIn(wish: Wish, today: Day): Faulty {
  const label = faultIn(wish.label, linkLabelRule);
  const expires = faultOfDay(lastDayOf(wish, today), today);
  return {
    ...(label && { label }),
    ...(wish.languages.length === 0 && { languages: "empty" as const }),
    ...(expires && { expires }),
  };
}

function faultOfDay(day: Day, today: Day): Fault | null {
  if (day === "") return "empty";
  if (!isDay(day)) return "not_a_day";
  if (day < today) return "past";
  return day > addDays(today, longestLife) ? "out_of_range" : null;
}
