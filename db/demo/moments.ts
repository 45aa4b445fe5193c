import { addDays, dayOf, noonOf } from "@/domain/day";
import { instantOf } from "@/domain/exchange";
import type { Clock, Day, DemoExchange, Moment } from "./shape";

/** The demo's moments and days, told from the day it is loaded on. */
export interface Calendar {
  instant(moment: Moment): Date;
  day(day: Day): string;
  /** The first day of an exchange. */
  meeting(from: DemoExchange["from"]): string;
  /** When clocks show a time on a day, be it past or to come. */
  time(day: string, clock: Clock): Date;
}

export function calendarOf(loadedAt: Date, timeZone: string): Calendar {
  const today = dayOf(loadedAt, timeZone);
  const midnight = instantOf(`${today}T00:00`, timeZone).getTime();
  const soon = addDays(today, 5);
  const thursday = addDays(soon, (4 - noonOf(soon).getUTCDay() + 7) % 7);
  return {
    instant(moment) {
      if (typeof moment === "string") return instantOf(moment, timeZone);
      // Nothing in the demo lies ahead, however early in the day it is loaded.
      return new Date(Math.min(midnight + Math.round(moment * 1_440) * 60_000, loadedAt.getTime() - 60_000));
    },
    day: (day) => (typeof day === "string" ? day : addDays(today, day)),
    meeting: (from) => (typeof from === "string" ? from : addDays(thursday, from.thursday * 7)),
    time: (day, clock) => instantOf(`${day}T${clock}`, timeZone),
  };
}
