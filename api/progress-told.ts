import { z } from "@hono/zod-openapi";
import { languages } from "@/domain/language";
import type { Programme } from "@/domain/programme";
import { ages, type Span } from "@/domain/progress/durations";
import type { Split, ThemeSplit } from "@/domain/progress/figures";
import type { Progress } from "@/domain/progress/progress";

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const id = z.string().openapi({ format: "uuid" });
const instant = z.string().openapi({ format: "date-time" });
/** The ideas that a figure counts. */
const figure = list(id);
const span = { count: z.number().int(), median: z.number(), ninetieth: z.number() };

const split = {
  all: figure,
  tandem: figure,
  alone: list(z.object({ library: id, ideas: figure })),
  some: figure,
  nobody: figure,
};

/** Progress as it is told to other programs: each figure as the ids of the ideas that it counts. */
export const toldProgress = z
  .object({
    revision: z.number().int(),
    period: z.object({ from: instant, to: instant, sinceExchange: z.boolean() }),
    stuckAfter: z.number().int(),
    movement: z.object({
      new: figure,
      forward: figure,
      back: figure,
      done: figure,
      parked: figure,
      resumed: figure,
    }),
    concerns: z.object({ stuck: figure, overdue: figure, ownerless: figure, incomplete: figure }),
    statuses: list(z.object({ status: id, ...split })),
    themes: list(z.object({ theme: id.nullable(), ...split, active: figure, done: figure })),
    flow: list(z.object({ at: instant, counts: list(z.object({ status: id, count: z.number().int() })) })),
    stays: list(z.object({ status: id, ...span })),
    toDone: z.object(span).nullable(),
    ages: list(z.object({ status: id, groups: list(z.object({ days: z.number().int(), ideas: figure })) })),
    awaited: list(
      z.object({
        idea: id,
        language: z.enum(languages),
        outdated: z.boolean(),
        since: instant,
        request: z.object({ library: id, asked: id.nullable(), at: instant }).nullable(),
      }),
    ),
  })
  .openapi("Progress");

type Told = z.input<typeof toldProgress>;

export function progressTold(progress: Progress, programme: Programme, revision: number): Told {
  const { period, movement, concerns, stays, toDone, awaited } = progress;
  const { statuses, themes, stuckAfter } = programme;
  const inOrder = <Value, Line>(
    values: Readonly<Record<string, Value>>,
    tell: (status: string, value: Value) => Line,
  ): readonly Line[] =>
    statuses.flatMap(({ id }) => {
      const value = values[id];
      return value === undefined ? [] : [tell(id, value)];
    });
  const themed = (theme: string | null, split: ThemeSplit | null | undefined) =>
    split ? [{ theme, ...splitTold(split), active: split.active, done: split.done }] : [];
  return {
    revision,
    period: { from: period.from.toISOString(), to: period.to.toISOString(), sinceExchange: period.sinceExchange },
    stuckAfter,
    movement,
    concerns,
    statuses: inOrder(progress.statuses, (status, split) => ({ status, ...splitTold(split) })),
    themes: [...themes.flatMap(({ id }) => themed(id, progress.themes[id])), ...themed(null, progress.themeless)],
    flow: progress.flow.map(({ at, counts }) => ({
      at: at.toISOString(),
      counts: inOrder(counts, (status, count) => ({ status, count })),
    })),
    stays: inOrder<Span, Told["stays"][number]>(stays, (status, span) => ({ status, ...span })),
    toDone,
    ages: inOrder(progress.ages, (status, groups) => ({
      status,
      groups: groups.map((ideas, group) => ({ days: ages[group - 1] ?? 0, ideas })),
    })),
    awaited,
  };
}

function splitTold({ all, tandem, alone, some, nobody }: Split) {
  return {
    all,
    tandem,
    alone: Object.entries(alone).map(([library, ideas]) => ({ library, ideas })),
    some,
    nobody,
  };
}
