/** A calendar day without a time or a zone: "2024-04-23". */
export type Day = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether `value` is a day that exists, between the years 1900 and 2199. */
export function isDay(value: string): value is Day {
  const [, year, month, day] = pattern.exec(value) ?? [];
  if (year === undefined || Number(year) < 1900 || Number(year) > 2199) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

/** The calendar day that an instant falls on in `timeZone`. */
export function dayOf(instant: Date, timeZone: string): Day {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    instant,
  );
}

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The instant at noon UTC of a day, so that every formatter in Europe shows the same calendar day. */
export function noonOf(day: Day): Date {
  return new Date(`${day}T12:00:00Z`);
}
