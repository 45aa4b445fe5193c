import type { Card } from "./board";
import type { Day } from "./day";
import type { Programme } from "./programme";

/** A month of a year: "2024-04". */
export type Month = string;

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function addMonths(month: Month, months: number): Month {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

export function isMonth(value: string | null): value is Month {
  return value !== null && /^(19|20|21)\d\d-(0[1-9]|1[0-2])$/.test(value);
}

function monthsFromTo(first: Month, last: Month): readonly Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = addMonths(month, 1)) months.push(month);
  return months;
}

/** So many months are looked at together; a programme that is hardly longer is shown whole. */
const span = 12;
const whole = 15;

/** The months that a timeline shows, and where the ones before and behind begin, if there are any. */
export interface Stretch {
  readonly months: readonly Month[];
  readonly earlier: Month | null;
  readonly later: Month | null;
}

/**
 * The months of a programme, of which `from` is wanted first: from its beginning, or the earliest day of an idea, to
 * its end, or the latest day. Where no end is set, a year from today is in sight.
 */
export function stretchOf(
  { begins, ends }: Pick<Programme, "begins" | "ends">,
  { today, days, from }: { readonly today: Day; readonly days: readonly Day[]; readonly from: Month | null },
): Stretch {
  const now = monthOf(today);
  let first = monthOf(begins);
  let last = ends === null ? addMonths(now > first ? now : first, span - 1) : monthOf(ends);
  for (const day of days) {
    const month = monthOf(day);
    if (month < first) first = month;
    if (month > last) last = month;
  }
  const all = monthsFromTo(first, last);
  if (all.length <= whole) return { months: all, earlier: null, later: null };
  const wanted = from ?? addMonths(now, -1);
  const latest = addMonths(last, 1 - span);
  const start = wanted < first || (from === null && now > last) ? first : wanted > latest ? latest : wanted;
  const months = monthsFromTo(start, addMonths(start, span - 1));
  const back = addMonths(start, -span);
  return {
    months,
    earlier: start > first ? (back < first ? first : back) : null,
    later: start < latest ? addMonths(start, span) : null,
  };
}

/** Ideas by the month of their day, and those that have none; in each month by day. */
export interface Dated {
  readonly byMonth: ReadonlyMap<Month, readonly Card[]>;
  readonly undated: readonly Card[];
  /** How many lie before the first month and behind the last one. */
  readonly before: number;
  readonly behind: number;
}

export function dated(cards: readonly Card[], months: readonly Month[]): Dated {
  const byMonth = new Map<Month, Card[]>(months.map((month) => [month, []]));
  const undated: Card[] = [];
  let [before, behind] = [0, 0];
  for (const card of cards) {
    if (card.due === null) undated.push(card);
    else {
      const month = monthOf(card.due);
      const there = byMonth.get(month);
      if (there) there.push(card);
      else if (month < (months[0] ?? month)) before += 1;
      else behind += 1;
    }
  }
  for (const there of byMonth.values()) {
    there.sort((a, b) => ((a.due ?? "") < (b.due ?? "") ? -1 : a.due === b.due ? a.number - b.number : 1));
  }
  return { byMonth, undated, before, behind };
}
