/** When people greet each other in which way. */
export type PartOfDay = "morning" | "day" | "evening";

export function partOfDay(instant: Date, timeZone: string): PartOfDay {
  const hour = Number(
    new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", hourCycle: "h23" }).format(instant),
  );
  if (hour >= 4 && hour < 11) return "morning";
  return hour >= 11 && hour < 18 ? "day" : "evening";
}
