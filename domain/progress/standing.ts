import type { Card } from "@/domain/board";
import type { Change } from "@/domain/change";

/** Where an idea stands at an instant, as far as figures count it. */
export type Standing = Pick<Card, "id" | "status" | "theme" | "due" | "since" | "owners" | "archived">;

/** All ideas of a programme at an instant, the archived ones among them. */
export type Standings = ReadonlyMap<string, Standing>;

/**
 * How things stood before some changes, given how they stand after them: each change is taken back, the last one
 * first. Ideas that were proposed by one of them are not there yet.
 */
export function standingsBefore(after: Standings, changes: readonly Change[]): Standings {
  const before = new Map(after);
  for (const change of changes.toReversed()) {
    const standing = before.get(change.idea);
    if (!standing) continue;
    if (change.kind === "proposed") before.delete(change.idea);
    else before.set(change.idea, takenBack(standing, change));
  }
  return before;
}

function takenBack(standing: Standing, change: Change): Standing {
  switch (change.kind) {
    case "moved":
      return { ...standing, status: change.data.from, since: change.data.since };
    case "themed":
      return { ...standing, theme: change.data.from };
    case "dated":
      return { ...standing, due: change.data.from };
    case "owned":
      return {
        ...standing,
        owners: [
          ...standing.owners.filter((owner) => owner !== change.data.member),
          ...(change.data.instead === null ? [] : [change.data.instead]),
        ],
      };
    case "let_go":
      return { ...standing, owners: [...standing.owners, change.data.member] };
    case "archived":
      return { ...standing, archived: false };
    case "restored":
      return { ...standing, archived: true };
    default:
      return standing;
  }
}

/** The kinds of changes that say where an idea stands; no other moves a figure about it. */
export const tellingKinds = [
  "proposed",
  "moved",
  "themed",
  "dated",
  "owned",
  "let_go",
  "archived",
  "restored",
] as const satisfies readonly Change["kind"][];

/** By status: how many ideas lie in it on the board. */
export function countsOf(standings: Standings): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { status, archived } of standings.values()) {
    if (!archived) counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}
