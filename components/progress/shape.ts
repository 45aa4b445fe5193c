import type { Card } from "@/domain/board";
import type { Programme } from "@/domain/programme";
import { addressOfPeriod } from "@/domain/progress/period";
import { type FigureName, keyOf, type Progress } from "@/domain/progress/progress";
import { type Spoken, withSpoken } from "@/domain/progress/spoken";
import type { Reader } from "@/domain/text";
import type { Voice } from "./voice";

/** What every part of the page tells from. */
export interface Telling {
  readonly voices: readonly Voice[];
  readonly programme: Programme;
  readonly progress: Progress;
  readonly cards: ReadonlyMap<string, Card>;
  readonly reader: Reader;
  /** Whether figures lead to the ideas that they count; on paper and for guests of a link they do not. */
  readonly linked: boolean;
  /** The languages that were chosen, where figures are to lead to pages in the same ones. */
  readonly spoken?: Spoken;
}

/** Where a figure leads: to the ideas that it counts. */
export function addressOfFigure(
  { programme, progress, spoken = null }: Pick<Telling, "programme" | "progress" | "spoken">,
  name: FigureName,
) {
  const search = withSpoken(addressOfPeriod(progress.period.asked), spoken);
  return {
    pathname: `/${programme.slug}/progress/figures/${encodeURIComponent(keyOf(name))}`,
    search: search && `?${search}`,
  };
}
