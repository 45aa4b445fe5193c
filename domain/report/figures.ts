import { awaitsItsDay } from "@/domain/lifecycle";
import { ages } from "@/domain/progress/durations";
import { type FigureName, figureAt, keyOf, type PlainFigure, type SplitPart } from "@/domain/progress/progress";
import type { Report } from "./report";

/** A number of ideas, by the name that the page on progress has for it. */
export interface FigureRow {
  readonly name: FigureName;
  readonly count: number;
}

export const movements = [
  "new",
  "forward",
  "back",
  "done",
  "parked",
  "resumed",
] as const satisfies readonly PlainFigure[];
export const concerns = ["stuck", "overdue", "incomplete", "ownerless"] as const satisfies readonly PlainFigure[];

/**
 * All figures of a report one after another: what moved, what somebody should look at, each status and each theme by
 * who carries its ideas, and open statuses by how long ideas have been in them.
 */
export function figureRows({ programme, progress }: Pick<Report, "programme" | "progress">): readonly FigureRow[] {
  const whole = { ...progress, moves: [], awaited: [] };
  // Where nothing lies, there is no figure.
  const row = (name: FigureName): FigureRow => ({ name, count: figureAt(whole, keyOf(name))?.ideas.length ?? 0 });
  const plain = [...movements, ...concerns].map((figure) => row({ figure }));
  const parts: readonly SplitPart[] = [
    { carried: "all" },
    { carried: "tandem" },
    ...programme.partners.map(({ id }): SplitPart => ({ carried: "alone", library: id })),
    ...(programme.partners.length > 2 ? [{ carried: "some" } as const] : []),
    { carried: "nobody" },
  ];
  const split = (figure: "status" | "theme", of: string | null, more: readonly SplitPart[] = []) =>
    [...parts, ...more].map((part) => row({ figure, of, part }));
  return [
    ...plain,
    ...programme.statuses.flatMap(({ id }) => split("status", id)),
    ...[...programme.themes.map(({ id }) => id), ...(progress.themeless ? [null] : [])].flatMap((theme) =>
      split("theme", theme, [{ carried: "active" }, { carried: "done" }]),
    ),
    ...programme.statuses
      .filter(({ kind }) => awaitsItsDay(kind))
      .flatMap(({ id }) => [...ages, null].map((_, group) => row({ figure: "age", of: id, group }))),
  ];
}
