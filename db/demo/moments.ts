import { addDays, dayOf } from "@/domain/day";
import type { Day, Moment } from "./shape";

/** The demo's moments and days, told from the day it is loaded on. */
export interface Calendar {
  instant(moment: Moment): Date;
  day(day: Day): string;
}

export function calendarOf(loadedAt: Date, timeZone: string): Calendar {
  const today = dayOf(loadedAt, timeZone);
  const midnight = localTime(`${today}T00:00`, timeZone).getTime();
  return {
    instant(moment) {
      if (typeof moment === "string") return localTime(moment, timeZone);
      // Nothing in the demo lies ahead, however early in the day it is loaded.
      return new Date(Math.min(midnight + Math.round(moment * 1_440) * 60_000, loadedAt.getTime() - 60_000));
    },
    day: (day) => (typeof day === "string" ? day : addDays(today, day)),
  };
}

/** The instant at which clocks in `timeZone` show a local time. */
function localTime(local: string, timeZone: string): Date {
  const guess = new Date(`${local}:00Z`);
  const shown = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }).format(guess);
  const ahead = Date.parse(`${shown.replace(" ", "T")}Z`) - guess.getTime();
  return new Date(guess.getTime() - ahead);
}
