import { type Day, isDay } from "./day";

/** A day and a time as clocks show them, to the minute and without a zone: "2026-12-12T14:00". */
export type LocalTime = string;

const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

/** Whether `value` is a time of a day that exists; clocks that are put forward may leave it out all the same. */
export function isLocalTime(value: string): value is LocalTime {
  const [, day] = pattern.exec(value) ?? [];
  return day !== undefined && isDay(day);
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/** What clocks in `timeZone` show at an instant. */
export function localTimeOf(instant: Date, timeZone: string): LocalTime {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "short", hourCycle: "h23" });
  clocks.set(timeZone, clock);
  return clock.format(instant).replace(" ", "T");
}

/**
 * The instants at which clocks in `timeZone` show a local time, the earlier one first: two in the hour that is
 * repeated when clocks are put back, none in the hour that is left out when they are put forward.
 */
export function instantsAt(local: LocalTime, timeZone: string): readonly Date[] {
  const shown = Date.parse(`${local}Z`);
  const aheadAt = (time: number): number => Date.parse(`${localTimeOf(new Date(time), timeZone)}Z`) - time;
  // No zone changes its clocks twice in two days: what is right a day before or after is all that can be right.
  const aheads = new Set([aheadAt(shown - 86_400_000), aheadAt(shown + 86_400_000)]);
  return [...aheads]
    .map((ahead) => new Date(shown - ahead))
    .filter((instant) => localTimeOf(instant, timeZone) === local)
    .sort((a, b) => a.getTime() - b.getTime());
}

/** The instant at which a day begins in `timeZone`; where clocks leave midnight out, the first hour that they show. */
export function startOf(day: Day, timeZone: string): Date {
  const [first] = [`${day}T00:00`, `${day}T01:00`].flatMap((local) => instantsAt(local, timeZone));
  return first ?? new Date(`${day}T00:00Z`);
}
