import type { Change } from "@/domain/change";
import { type Awaited, awaiting } from "./awaited";
import type { Span } from "./durations";
import type { Concerns, Figure, Movement, Split, ThemeSplit } from "./figures";
import type { Period } from "./period";

/** What coordinators see of a programme and a period of it, as ids and numbers. */
export interface Progress {
  readonly period: Period;
  readonly movement: Movement;
  readonly concerns: Concerns;
  /** By status, as things stood at the end of the period. */
  readonly statuses: Readonly<Record<string, Split>>;
  /** By theme. */
  readonly themes: Readonly<Record<string, ThemeSplit>>;
  /** The ideas without a theme. */
  readonly themeless: ThemeSplit | null;
  /** The whole time of the programme up to the end of the period, the earliest point first. */
  readonly flow: readonly FlowPoint[];
  /** By status: how long ideas stayed in it that left it in the period. */
  readonly stays: Readonly<Record<string, Span>>;
  readonly toDone: Span | null;
  /** By open status: the ideas by how long they have been in it, in the groups of `ages`. */
  readonly ages: Readonly<Record<string, readonly Figure[]>>;
  /** What open ideas await to be translated: as things are now, for what was lacking once is not kept. */
  readonly awaited: readonly Awaited[];
  /** Ideas proposed and moved in the period, the latest first. */
  readonly moves: readonly Change[];
}

export interface FlowPoint {
  readonly at: Date;
  /** By status: how many ideas lay in it. */
  readonly counts: Readonly<Record<string, number>>;
}

const plain = {
  new: ({ movement }) => movement.new,
  forward: ({ movement }) => movement.forward,
  back: ({ movement }) => movement.back,
  done: ({ movement }) => movement.done,
  parked: ({ movement }) => movement.parked,
  resumed: ({ movement }) => movement.resumed,
  stuck: ({ concerns }) => concerns.stuck,
  overdue: ({ concerns }) => concerns.overdue,
  ownerless: ({ concerns }) => concerns.ownerless,
  incomplete: ({ concerns }) => concerns.incomplete,
  missing: ({ awaited }) => awaiting(awaited, "missing"),
  outdated: ({ awaited }) => awaiting(awaited, "outdated"),
} as const satisfies Record<string, (progress: Progress) => Figure>;

/** Figures that need no further word to be named. */
export type PlainFigure = keyof typeof plain;

/** Whether a figure is one of today, whatever the period that is asked for. */
export function isOfToday(name: FigureName): boolean {
  return name.figure === "missing" || name.figure === "outdated";
}

export function plainFigureOf(progress: Progress, figure: PlainFigure): Figure {
  return plain[figure](progress);
}

/** A figure by its name in an address; `of` says of which status or theme, `part` which part of it. */
export type FigureName =
  | { readonly figure: PlainFigure }
  | { readonly figure: "status" | "theme"; readonly of: string | null; readonly part: SplitPart }
  | { readonly figure: "age"; readonly of: string; readonly group: number };

export type SplitPart =
  | { readonly carried: "all" | "tandem" | "some" | "nobody" | "active" | "done" }
  | { readonly carried: "alone"; readonly library: string };

/** Names figures in an address: "forward", "status~<id>~tandem", "theme~none~all", "age~<status>~2". */
export function keyOf(name: FigureName): string {
  if (name.figure === "age") return ["age", name.of, name.group].join("~");
  if (name.figure !== "status" && name.figure !== "theme") return name.figure;
  const { part } = name;
  return [name.figure, name.of ?? "none", part.carried, ...("library" in part ? [part.library] : [])].join("~");
}

/** The ideas that a figure counts, by its key; null where there is no such figure. */
export function figureAt(progress: Progress, key: string): { name: FigureName; ideas: Figure } | null {
  const [figure = "", of = "", part = "", library = ""] = key.split("~");
  if (isPlain(figure)) return key === figure ? { name: { figure }, ideas: plainFigureOf(progress, figure) } : null;
  if (figure === "age") {
    const group = Number(part);
    const ideas = own(progress.ages, of)?.[group];
    return ideas ? { name: { figure, of, group }, ideas } : null;
  }
  if (figure === "status") return partAt(own(progress.statuses, of), figure, of, part, library);
  if (figure !== "theme") return null;
  const theme = themeAt(progress, of);
  const named = of === "none" ? null : of;
  if (theme && (part === "active" || part === "done")) {
    return { name: { figure, of: named, part: { carried: part } }, ideas: theme[part] };
  }
  return partAt(theme, figure, named, part, library);
}

function partAt(
  split: Split | undefined,
  figure: "status" | "theme",
  of: string | null,
  carried: string,
  library: string,
): { name: FigureName; ideas: Figure } | null {
  if (!split) return null;
  if (carried === "alone") {
    const ideas = own(split.alone, library);
    return ideas ? { name: { figure, of, part: { carried, library } }, ideas } : null;
  }
  if (carried !== "all" && carried !== "tandem" && carried !== "some" && carried !== "nobody") return null;
  return { name: { figure, of, part: { carried } }, ideas: split[carried] };
}

function isPlain(figure: string): figure is PlainFigure {
  return Object.hasOwn(plain, figure);
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function themeAt({ themes, themeless }: Progress, of: string): ThemeSplit | undefined {
  return of === "none" ? (themeless ?? undefined) : own(themes, of);
}
