import { v7 as newId } from "uuid";
import { addDays } from "@/domain/day";
import type { Calendar } from "./moments";
import type { DemoProgramme } from "./shape";

/** The exchanges of a programme of the demo as they are kept, host and author by their names in the demo. */
export function exchangeRows({ exchanges }: Pick<DemoProgramme, "exchanges">, calendar: Calendar) {
  return exchanges.map(({ place = "", link = null, from, days = 1, begins, ends, ...exchange }) => {
    const first = calendar.meeting(from);
    const began = calendar.time(first, begins);
    // Written down three weeks before, or as late as now.
    const at = new Date(Math.min(began.getTime() - 21 * 86_400_000, calendar.instant(0).getTime()));
    return {
      ...exchange,
      id: newId({ msecs: at.getTime() }),
      place,
      link,
      begins: began,
      ends: calendar.time(addDays(first, days - 1), ends),
      edition: 1,
      at,
    };
  });
}
