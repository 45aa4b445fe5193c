import { type Spread, spreadOf } from "./figures";
import type { Rate } from "./load";
import type { Contents, Engine } from "./store";

/** A figure with everything that was around it when it was measured. */
export interface Figure extends Contents, Spread {
  readonly engine: Engine;
  /** What was done: "board", "move", "floor board" … */
  readonly what: string;
  /** Under which load: "1 client", "200 streams", "slowed" … */
  readonly under: string;
  /** What of it was measured: "per second", "p50", "MiB" … */
  readonly measure: string;
}

export interface Place extends Contents {
  readonly engine: Engine;
}

/** All figures of a run, to be asked for by what they are. */
export class Book {
  readonly figures: Figure[] = [];

  keep(place: Place, what: string, under: string, measure: string, values: readonly number[] | Spread): void {
    const { engine, ideas, archived } = place;
    const spread = "median" in values ? values : spreadOf(values);
    if (Number.isNaN(spread.median)) return;
    this.figures.push({ engine, ideas, archived, what, under, measure, ...spread });
  }

  keepRate(place: Place, what: string, clients: number, rate: Rate): void {
    const under = clients === 1 ? "1 client" : `${clients} clients`;
    this.keep(place, what, under, "per second", rate.perSecond);
    this.keep(place, what, under, "p50", rate.p50);
    this.keep(place, what, under, "p95", rate.p95);
    this.keep(place, what, under, "errors", [rate.errors]);
  }

  find(place: Place, what: string, under: string, measure: string): Figure | undefined {
    return this.figures.find(
      (figure) =>
        figure.engine === place.engine &&
        figure.ideas === place.ideas &&
        figure.archived === place.archived &&
        figure.what === what &&
        figure.under === under &&
        figure.measure === measure,
    );
  }

  value(place: Place, what: string, under: string, measure: string): number {
    return this.find(place, what, under, measure)?.median ?? Number.NaN;
  }
}
