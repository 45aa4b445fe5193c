import { addDays, type Day, dayOf, daysBetween } from "@/domain/day";
import { startOf } from "@/domain/time";

/** The first of the month after the one that an instant lies in. */
export function nextMonthAfter(instant: Date, timeZone: string): Date {
  const first = `${dayOf(instant, timeZone).slice(0, 7)}-01`;
  return startOf(monthsLater(first, 1), timeZone);
}

/** The first day of a month, some months later; `first` is the first of a month itself. */
function monthsLater(first: Day, months: number): Day {
  const count = Number(first.slice(0, 4)) * 12 + Number(first.slice(5, 7)) - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}-01`;
}

/** The first days of this month and the five before it, the latest first, as far as a programme had begun. */
export function lastMonths(today: Day, begins: Day): readonly Day[] {
  return [0, -1, -2, -3, -4, -5]
    .map((ago) => monthsLater(`${today.slice(0, 7)}-01`, ago))
    .filter((month, place) => place === 0 || month >= `${begins.slice(0, 7)}-01`);
}

/** At most so many points make a picture that can be read. */
const mostPoints = 25;

/**
 * The instants at which a picture of the time from `first` to `to` looks at the ideas, the earliest first and `to`
 * the last: beginnings of months, of every second or third one and so on where there are many; of weeks in the
 * first months of a programme.
 */
export function pointsBetween(first: Day, to: Date, timeZone: string): readonly Date[] {
  const last = dayOf(to, timeZone);
  const points = daysBetween(first, last) < 92 ? weeks(first, last) : months(first, last);
  const earlier = points.map((day) => startOf(day, timeZone)).filter((point) => point < to);
  return [...earlier, to];
}

function weeks(first: Day, last: Day): readonly Day[] {
  const count = Math.floor(daysBetween(first, last) / 7) + 1;
  return Array.from({ length: Math.max(count, 1) }, (_, week) => addDays(first, 7 * week));
}

function months(first: Day, last: Day): readonly Day[] {
  const begin = `${first.slice(0, 7)}-01`;
  const all: Day[] = [];
  for (let month = begin; month <= last; month = monthsLater(month, 1)) all.push(month);
  const step = Math.ceil(all.length / (mostPoints - 1));
  // Counted from the end, so that the newest points stay evenly apart.
  return all.filter((_, place) => (all.length - 1 - place) % step === 0);
}
