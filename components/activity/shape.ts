import type { Entry } from "@/domain/activity/entry";
import type { ActivityFilter, TellingFigure } from "@/domain/activity/filter";
import type { Card } from "@/domain/board";
import type { Asked } from "@/domain/progress/period";

/** As much of an idea as activity tells of it. */
export type Told = Pick<Card, "id" | "number" | "title" | "archived">;

export type Ideas = ReadonlyMap<string, Told>;

/** What the page brings: the newest of what was asked for. */
export interface Given {
  readonly asked: Asked;
  readonly filter: ActivityFilter;
  /** The programme's revision when it was read. */
  readonly revision: number;
  readonly entries: readonly Entry[];
  readonly ideas: readonly Told[];
  readonly counted: readonly string[] | null;
  readonly next: string | null;
  /** The place that the page goes on from, where it does not begin with the newest. */
  readonly before: string | null;
  /** The day that it goes on with, where newer parts of it stand before that place. */
  readonly continued: string | null;
  /** Where the time before the period is told; null where nothing had happened. */
  readonly earlier: string | null;
}

/** What the figures and the list of moves are called. */
export type FigureWords = Readonly<Record<TellingFigure | "moves", string>>;
