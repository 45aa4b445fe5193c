import type { Kind } from "@/domain/lifecycle";
import type { Programme } from "@/domain/programme";
import { movementsIn } from "@/domain/progress/durations";
import type { Movement } from "@/domain/progress/figures";
import { type Entry, type Happening, ideaOf } from "./entry";
import type { TellingFigure } from "./filter";

/**
 * How ideas came to be counted by a figure: of all that was proposed and moved in a period, what happened to the
 * ideas that it counts and brought them there. Each of them has at least one such change.
 */
export function entriesOfFigure(
  figure: TellingFigure,
  movement: Movement,
  happened: readonly Entry[],
  programme: Pick<Programme, "statuses">,
): readonly Entry[] {
  const counted = new Set(movement[figure]);
  const kinds = new Map(programme.statuses.map(({ id, kind }) => [id, kind]));
  const kindOf = (status: string): Kind | undefined => kinds.get(status);
  return happened.filter(({ change }) => counted.has(ideaOf(change) ?? "") && bringsAbout(figure, change, kindOf));
}

function bringsAbout(figure: TellingFigure, change: Happening, kindOf: (status: string) => Kind | undefined): boolean {
  if (change.kind !== "proposed" && change.kind !== "moved") return false;
  const from = change.kind === "moved" ? change.data.from : null;
  const to = change.kind === "moved" ? change.data.to : change.data.status;
  switch (figure) {
    case "new":
      return from === null;
    case "forward":
    case "back":
      return from !== null && from !== to;
    case "resumed":
      return from !== null && kindOf(from) === "parked" && kindOf(to) !== "parked";
    case "done":
    case "parked":
      return kindOf(to) === figure && (from === null || kindOf(from) !== figure);
  }
}

/** What the list of moves of a period is made of, in the same order. */
export function entriesOfMoves(happened: readonly Entry[]): readonly Entry[] {
  const changes = happened.flatMap(({ change }) => ("idea" in change ? [change] : []));
  const moves = new Set<Happening>(movementsIn(changes));
  return happened.filter(({ change }) => moves.has(change));
}
