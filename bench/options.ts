import { parseArgs } from "node:util";
import type { Engine } from "./store";

export const sections = [
  "page",
  "board",
  "idea",
  "search",
  "move",
  "comment",
  "events",
  "browser",
  "archived",
  "translated",
  "progress",
  "process",
] as const;
export type Section = (typeof sections)[number];

export interface Options {
  readonly sections: ReadonlySet<Section>;
  readonly sizes: readonly number[];
  readonly engines: readonly Engine[];
  /** How often everything is measured, and for how long each time. */
  readonly runs: number;
  readonly seconds: number;
  readonly json: string | null;
  /** Whether the figures are written into docs/performance.md. */
  readonly write: boolean;
}

export const usage = `npm run bench -- [options]
  --only ${sections.join(",")}   (all)
  --sizes 100,1000,5000   ideas on the board
  --engine sqlite|postgres   (both)
  --runs 3   runs of each measurement, from 1 to 20
  --quick   short and rough: 2 runs of 0.3 s, 100 and 1000 ideas
  --json FILE   writes the figures there
  --write   writes the tables into docs/performance.md, as a run without any option does`;

/** What the command line asks for; throws a sentence where it asks for something there is not. */
export function optionsOf(line: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...line],
    options: {
      only: { type: "string" },
      sizes: { type: "string" },
      engine: { type: "string" },
      runs: { type: "string" },
      quick: { type: "boolean", default: false },
      json: { type: "string" },
      write: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  const { quick } = values;
  return {
    sections: new Set(values.only ? values.only.split(",").map(section) : sections),
    sizes: (values.sizes ?? (quick ? "100,1000" : "100,1000,5000")).split(",").map((size) => whole(size, 10, 20_000)),
    engines: values.engine === undefined ? ["sqlite", "postgres"] : [engine(values.engine)],
    runs: values.runs === undefined ? (quick ? 2 : 3) : whole(values.runs, 1, 20),
    seconds: quick ? 0.3 : 1,
    json: values.json ?? null,
    write: values.write || line.length === 0,
  };
}

function section(name: string): Section {
  const found = sections.find((other) => other === name);
  if (!found) throw new Error(`There is no section “${name}”; there are: ${sections.join(", ")}.`);
  return found;
}

function engine(name: string): Engine {
  if (name === "sqlite" || name === "postgres") return name;
  throw new Error(`There is no engine “${name}”; there are: sqlite, postgres.`);
}

function whole(text: string, least: number, most: number): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new Error(`“${text}” is no whole number from ${least} to ${most}.`);
}
