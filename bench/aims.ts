import { kindsOfWords } from "./board";
import type { Book, Place } from "./book";
import { periods } from "./progress";
import { alone } from "./search-alone";
import type { Engine } from "./store";

/** What was wanted, what came of it, and whether that is enough. */
export interface Verdict {
  readonly engine: Engine;
  readonly aim: string;
  readonly wanted: string;
  readonly measured: string;
  readonly reached: boolean;
}

interface Aim {
  readonly aim: string;
  readonly value: number;
  readonly most?: number;
  readonly least?: number;
  readonly unit?: string;
}

/** Holds the figures of an engine against what is wanted of them; what was not measured is left out. */
export function verdictsOf(book: Book, engine: Engine): readonly Verdict[] {
  return [
    ...ratios(book, engine),
    ...growth(book, engine),
    ...archived(book, engine),
    ...translated(book, engine),
    ...progress(book, engine),
    ...limits(book, engine),
  ]
    .filter(({ value }) => Number.isFinite(value))
    .map(({ aim, value, most, least, unit = "" }) => ({
      engine,
      aim,
      wanted: least === undefined ? `≤ ${written(most ?? 0)}${unit}` : `≥ ${written(least)}${unit}`,
      measured: `${written(value)}${unit}`,
      reached: least === undefined ? value <= (most ?? 0) : value >= least,
    }));
}

export function written(value: number): string {
  if (!Number.isFinite(value)) return "–";
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return Number(value.toFixed(digits)).toLocaleString("en");
}

/** Progress against the same figures counted by the database, and how it grows with the period. */
function progress(book: Book, engine: Engine): readonly Aim[] {
  const place = { engine, ideas: 5_000, archived: 0 };
  const at = (what: string, under: string): number => book.value(place, what, under, "p50");
  return [
    ...periods.map((under) => ({
      aim: `Progress data, ${under}, times a bare aggregate of the same figures`,
      value: book.value(place, "progress data", under, "ratio"),
      most: 3,
    })),
    {
      aim: "Progress data, a year beside a month",
      value: at("progress data", "a year") / at("progress data", "a month"),
      most: 12,
    },
    {
      aim: "Progress data, two years beside a year",
      value: at("progress data", "two years") / at("progress data", "a year"),
      most: 2,
    },
  ];
}

const loads = ["1 client", "16 clients"] as const;

/** Against the floor of the same run. */
function ratios(book: Book, engine: Engine): readonly Aim[] {
  const place = { engine, ideas: 1_000, archived: 0 };
  const event = book.value(place, "event", "200 streams", "p50");
  const bareEvent = book.value(place, "floor event", "200 streams", "p50");
  const searched = (what: string): number => book.value({ engine, ideas: 5_000, archived: 0 }, what, "1 client", "p50");
  const each = (what: string, under: string): number => 1_000 / book.value(place, what, under, "per second");
  return [
    ...loads.map((under) => ({
      aim: `Board data of 1,000 ideas, share of the floor's requests a second, ${under}`,
      value: each("floor board", under) / each("board", under),
      least: 1 / 3,
    })),
    {
      aim: "The same right after a change, 1 client, by the median time",
      value:
        book.value(place, "floor board", "1 client", "p50") / book.value(place, "changed board", "1 client", "p50"),
      least: 1 / 3,
    },
    ...loads.map((under) => ({
      aim: `Move, times a bare transaction and an empty request, ${under}`,
      value: each("move", under) / (each("floor transaction", under) + each("empty", under)),
      most: 3,
    })),
    ...kindsOfWords.map((kind) => ({
      aim: `The search itself at 5,000 ideas for ${kind}, times a bare full-text query, by the median time`,
      value: searched(`${alone.search}, ${kind}`) / searched(`${alone.floor}, ${kind}`),
      most: 4,
    })),
    ...kindsOfWords.map((kind) => ({
      aim: `Search at 5,000 ideas for ${kind}, with its request, times a bare full-text query with one, 1 client, by the median time`,
      value: searched(`search, ${kind}`) / searched(`floor search, ${kind}`),
      most: 4,
    })),
    ...kindsOfWords.map((kind) => ({
      // What a bare server leaves out, and no search can do without: a request that is asked who makes it.
      aim: `The same for ${kind}, times a bare full-text query and an empty request`,
      value: searched(`search, ${kind}`) / (searched(`floor search, ${kind}`) + searched("empty")),
      most: 4,
    })),
    { aim: "Event at a second client with 200 streams, times a bare stream", value: event / bareEvent, most: 2 },
    {
      // What the bare stream leaves out, and no event can do without: the request, and what it keeps.
      aim: "The same, times a bare stream with an empty request and a bare transaction before it",
      value:
        event /
        (bareEvent +
          book.value(place, "empty", "1 client", "p50") +
          book.value(place, "floor transaction", "1 client", "p50")),
      most: 2,
    },
  ];
}

function growth(book: Book, engine: Engine): readonly Aim[] {
  const times = (what: string, under: string, measure: string): number =>
    book.value({ engine, ideas: 5_000, archived: 0 }, what, under, measure) /
    book.value({ engine, ideas: 100, archived: 0 }, what, under, measure);
  return [
    ...["drop by key", "drop by mouse", "open idea", "filter"].flatMap((what) =>
      ["plain", "4× slower"].map((under) => ({
        aim: `Growth from 100 to 5,000 ideas: ${what}, ${under}`,
        value: times(what, under, "ms"),
        most: 1.5,
      })),
    ),
    ...["move", "comment", "idea"].map((what) => ({
      aim: `Growth from 100 to 5,000 ideas: ${what}, 1 client`,
      value: times(what, "1 client", "p50"),
      most: 1.5,
    })),
  ];
}

function archived(book: Book, engine: Engine): readonly Aim[] {
  return book.figures
    .filter((figure) => figure.engine === engine && figure.under === "compared" && figure.measure === "ratio")
    .map((figure) => ({
      aim: `With ${written(figure.archived)} archived ideas beside ${written(figure.ideas)}: ${figure.what}`,
      value: figure.median,
      most: 1.1,
    }));
}

function translated(book: Book, engine: Engine): readonly Aim[] {
  return book.figures
    .filter((figure) => figure.engine === engine && figure.under === "translated" && figure.measure === "ratio")
    .map((figure) => ({
      aim: `With every text of ${written(figure.ideas)} ideas translated: ${figure.what}`,
      value: figure.median,
      most: 1.3,
    }));
}

function limits(book: Book, engine: Engine): readonly Aim[] {
  const thousand: Place = { engine, ideas: 1_000, archived: 0 };
  const many: Place = { engine, ideas: 5_000, archived: 0 };
  const at = (place: Place, what: string, under: string, measure: string): number =>
    book.value(place, what, under, measure);
  const ms = " ms";
  const errors = book.figures.filter((figure) => figure.engine === engine && figure.measure === "errors");
  const board = at(thousand, "board", "16 clients", "per second");
  const bare = at(thousand, "floor transaction", "16 clients", "per second");
  const moves = at(thousand, "move", "16 clients", "per second");
  return [
    { aim: "Board data of 1,000 ideas", value: at(thousand, "board", "1 client", "p50"), most: 12, unit: ms },
    { aim: "Board data of 1,000 ideas, 16 clients", value: board, least: 80, unit: "/s" },
    { aim: "Board data of 5,000 ideas", value: at(many, "board", "1 client", "p50"), most: 60, unit: ms },
    { aim: "Board data of 1,000 ideas, sent", value: at(thousand, "board", "sent", "kB"), most: 60, unit: " kB" },
    { aim: "Move at 1,000 ideas", value: at(thousand, "move", "1 client", "p50"), most: 5, unit: ms },
    { aim: "Comment at 1,000 ideas", value: at(thousand, "comment", "1 client", "p50"), most: 5, unit: ms },
    { aim: "Answer to a move", value: at(thousand, "move", "sent", "kB"), most: 1, unit: " kB" },
    engine === "sqlite"
      ? { aim: "Moves by 16 clients", value: moves, least: 600, unit: "/s" }
      : { aim: "Moves by 16 clients, share of bare transactions", value: moves / bare, least: 1 / 3 },
    {
      aim: "Requests that failed",
      value: errors.length > 0 ? errors.reduce((sum, figure) => sum + figure.median, 0) : Number.NaN,
      most: 0,
    },
    { aim: "First card, 1,000 ideas", value: at(thousand, "first card", "plain", "ms"), most: 800, unit: ms },
    { aim: "Usable board, 1,000 ideas", value: at(thousand, "usable board", "plain", "ms"), most: 1_000, unit: ms },
    {
      aim: "Usable board, 1,000 ideas, 4× slower",
      value: at(thousand, "usable board", "4× slower", "ms"),
      most: 2_500,
      unit: ms,
    },
    { aim: "Requests of the board page", value: at(thousand, "page board", "cold", "requests"), most: 15 },
    {
      aim: "JavaScript of the board page",
      value: at(thousand, "page board", "cold", "kB of JavaScript"),
      most: 260,
      unit: " kB",
    },
    { aim: "Heap of the board, 1,000 ideas", value: at(thousand, "heap", "plain", "MiB"), most: 20, unit: " MiB" },
    { aim: "Elements of the board, 5,000 ideas", value: at(many, "elements", "plain", "count"), most: 3_000 },
    ...[100, 1_000, 5_000].flatMap((ideas) => {
      const place = { engine, ideas, archived: 0 };
      const size = `${written(ideas)} ideas`;
      return [
        { aim: `Drop by key to shown, ${size}`, value: at(place, "drop by key", "plain", "ms"), most: 50, unit: ms },
        {
          aim: `Drop by mouse to shown, ${size}`,
          value: at(place, "drop by mouse", "plain", "ms"),
          most: 50,
          unit: ms,
        },
        {
          aim: `Drop to the other browser, ${size}`,
          value: at(place, "other browser", "plain", "ms"),
          most: 100,
          unit: ms,
        },
      ];
    }),
    ...["table", "timeline"].flatMap((view) =>
      [
        { place: thousand, size: "1,000 ideas" },
        { place: many, size: "5,000 ideas" },
      ].map(({ place, size }) => ({
        aim: `Scrolling the ${view}, longest task over 50 ms, 4× slower, ${size}`,
        value: at(place, `scroll ${view}`, "4× slower", "ms"),
        most: 50,
        unit: ms,
      })),
    ),
    ...["table", "timeline"].map((view) => ({
      aim: `JavaScript of the ${view} page`,
      value: at(thousand, `page ${view}`, "cold", "kB of JavaScript"),
      most: 230,
      unit: " kB",
    })),
    { aim: "Server, idle", value: at(thousand, "server", "idle", "MiB"), most: 150, unit: " MiB" },
    { aim: "Server, under load, 1,000 ideas", value: at(thousand, "server", "load", "MiB"), most: 350, unit: " MiB" },
    { aim: "Server, start", value: at(thousand, "server", "start", "ms"), most: 1_000, unit: ms },
    { aim: "Server, as built", value: at(thousand, "server", "built", "MB"), most: 150, unit: " MB" },
  ];
}
