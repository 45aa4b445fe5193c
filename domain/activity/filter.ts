import type { Programme } from "@/domain/programme";
import { type Asked, addressOfPeriod } from "@/domain/progress/period";
import { type Topic, topics } from "./entry";

/** Figures of a period that lead to the days on which they came about. */
export const tellingFigures = ["new", "forward", "back", "done", "parked", "resumed"] as const;
export type TellingFigure = (typeof tellingFigures)[number];

/** What activity can be narrowed to: a figure of the period, its list of moves, or what people did. */
export type ActivityKind = TellingFigure | "moves" | Topic;

/** Which of a programme's activity is shown. Ids only, so that its address means the same to every reader. */
export interface ActivityFilter {
  /** Who did it. */
  readonly by: string | null;
  /** The library whose people did it. */
  readonly city: string | null;
  /** The theme that the idea has now. */
  readonly theme: string | null;
  readonly kind: ActivityKind | null;
}

const keys = ["by", "city", "theme", "kind"] as const;

/** All of them: the figures first. */
export const kinds: readonly ActivityKind[] = [...tellingFigures, "moves", ...topics];

export function isKind(value: string): value is ActivityKind {
  return kinds.some((kind) => kind === value);
}

export function isFigure(value: string | null): value is TellingFigure {
  return tellingFigures.some((figure) => figure === value);
}

/** The filter that an address carries; what it does not know is left out. */
export function activityFilterIn(address: { get(key: string): string | null }): ActivityFilter {
  const kind = address.get("kind") ?? "";
  return {
    by: address.get("by") || null,
    city: address.get("city") || null,
    theme: address.get("theme") || null,
    kind: isKind(kind) ? kind : null,
  };
}

/** The filter as the search part of an address, without its question mark; empty where everything is shown. */
export function addressOfFilter(filter: ActivityFilter): string {
  const address = new URLSearchParams();
  for (const key of keys) {
    const value = filter[key];
    if (value !== null) address.set(key, value);
  }
  return address.toString();
}

/** The search part of an address with a period, a filter and whatever else, without its question mark. */
export function addressOfActivity(
  asked: Asked,
  filter: ActivityFilter,
  more: Readonly<Record<string, string>> = {},
): string {
  const rest = new URLSearchParams(more).toString();
  return [addressOfPeriod(asked), addressOfFilter(filter), rest].filter(Boolean).join("&");
}

export function conditionsOf(filter: ActivityFilter): number {
  return keys.filter((key) => filter[key] !== null).length;
}

/** The people of a library, by whose deeds its city is told. */
export function peopleIn({ people }: Pick<Programme, "people">, library: string): ReadonlySet<string> {
  return new Set(people.filter((person) => person.library === library).map(({ id }) => id));
}
