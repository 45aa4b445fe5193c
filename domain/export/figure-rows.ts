import type { Day } from "@/domain/day";
import { type Names, nameIn } from "@/domain/language";
import type { Span } from "@/domain/progress/durations";
import type { Split, ThemeSplit } from "@/domain/progress/figures";
import { concerns, movements } from "@/domain/report/figures";
import type { Report } from "@/domain/report/report";
import type { Cell } from "./sheet";
import { namesIn, type TableVoice } from "./voice";

type Area = "period" | "movement" | "concern" | "status" | "theme" | "age" | "stay";

/** The columns of numbers, besides those of each partner. */
interface Numbers {
  readonly count?: Cell;
  readonly split?: Split | ThemeSplit;
  readonly span?: Span | undefined;
}

/** The figures of a report, one in a row: what it is of, what it is called in each voice, and its numbers. */
export function figureRows(
  { programme, progress }: Report,
  days: Readonly<Record<"first" | "last" | "made", Day>>,
  voices: readonly TableVoice[],
): readonly (readonly Cell[])[] {
  const { partners, statuses, themes } = programme;
  const row = (area: Area, called: readonly string[], { count, split, span }: Numbers): readonly Cell[] => [
    ...voices.map(({ word }) => word(`area.${area}`)),
    ...called,
    count ?? split?.all.length ?? span?.count ?? null,
    split?.tandem.length ?? null,
    ...partners.map(({ id }) => (split ? (split.alone[id]?.length ?? 0) : null)),
    split?.some.length ?? null,
    split?.nobody.length ?? null,
    split && "active" in split ? split.active.length : null,
    split && "done" in split ? split.done.length : null,
    span ? tenths(span.median) : null,
    span ? tenths(span.ninetieth) : null,
  ];
  const words = (key: Parameters<TableVoice["word"]>[0]): readonly string[] => voices.map(({ word }) => word(key));
  const names = (of: Names): readonly string[] => namesIn(voices, of);
  return [
    ...(["first", "last", "made"] as const).map((key) =>
      row("period", words(`figure.${key}`), { count: { day: days[key] } }),
    ),
    ...movements.map((key) => row("movement", words(`figure.${key}`), { count: progress.movement[key].length })),
    ...concerns.map((key) => row("concern", words(`figure.${key}`), { count: progress.concerns[key].length })),
    ...statuses.flatMap((status) => {
      const split = progress.statuses[status.id];
      return split ? [row("status", names(status.names), { split })] : [];
    }),
    ...themes.flatMap((theme) => {
      const split = progress.themes[theme.id];
      return split ? [row("theme", names(theme.names), { split })] : [];
    }),
    ...(progress.themeless ? [row("theme", words("figure.themeless"), { split: progress.themeless })] : []),
    ...statuses.flatMap((status) =>
      (progress.ages[status.id] ?? []).map((ideas, group) => {
        const called = voices.map(({ language, age }) => `${nameIn(status.names, language)}: ${age(group)}`);
        return row("age", called, { count: ideas.length });
      }),
    ),
    ...statuses.flatMap((status) => {
      const span = progress.stays[status.id];
      return span ? [row("stay", names(status.names), { span })] : [];
    }),
    ...(progress.toDone ? [row("stay", words("figure.toDone"), { span: progress.toDone })] : []),
  ];
}

function tenths(days: number): number {
  return Math.round(days * 10) / 10;
}
