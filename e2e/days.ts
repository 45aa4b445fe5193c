import { addDays, dayOf } from "@/domain/day";

// The demo's days move with the calendar: so do those that the journeys ask for.
const today = dayOf(new Date(), "Europe/Berlin");

export const yesterday = addDays(today, -1);
/** The month before this one, as addresses name it. */
export const lastMonth = addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
