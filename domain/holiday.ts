import type { Day } from "./day";
import type { Language } from "./language";

/** A public holiday in the city of a library. */
export interface Holiday {
  readonly day: Day;
  readonly name: string;
  /** The language that the name is in: where nobody has put it into the reader's, that of the country. */
  readonly language: Language;
  readonly library: string;
}

/** A day that is free under one name, and in which cities. */
export interface FreeDay extends Omit<Holiday, "library"> {
  readonly libraries: readonly string[];
}

/** Holidays that are called the same in several cities as one; by day. */
export function freeDays(holidays: readonly Holiday[]): readonly FreeDay[] {
  const days = new Map<string, FreeDay>();
  for (const { library, ...holiday } of holidays) {
    const key = `${holiday.day} ${holiday.name}`;
    const known = days.get(key);
    days.set(key, { ...holiday, libraries: [...(known?.libraries ?? []), library] });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
