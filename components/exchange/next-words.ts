import type messages from "@/messages/de.json";

type Words = (typeof messages)["exchange"];

/** The sentences that the line of the next exchange needs, for pages that need no others of exchanges. */
export function nextWords({ next, current, online, day, days, sameDay }: Words) {
  return { next, current, online, day, days, sameDay };
}
