/** What a status means, whatever a programme calls it; in the order of an idea's life. */
export const kinds = ["proposed", "discussed", "agreed", "active", "done", "parked"] as const;

export type Kind = (typeof kinds)[number];

/** Whether an idea of this kind can still be late: what is done or parked waits for no day. */
export function awaitsItsDay(kind: Kind): boolean {
  return kind !== "done" && kind !== "parked";
}
