import { readFileSync, writeFileSync } from "node:fs";
import { verdictsOf, written } from "./aims";
import { kindsOfWords } from "./board";
import type { Book, Figure, Place } from "./book";
import type { Machine } from "./machine";
import { periods } from "./progress";
import { alone } from "./search-alone";
import type { Engine } from "./store";
import { table } from "./table";

const names: Readonly<Record<Engine, string>> = { sqlite: "SQLite", postgres: "PostgreSQL" };

/** All tables of a run, as Markdown. */
export function reportOf(book: Book, machine: Machine, minutes: number): string {
  const engines = [...new Set(book.figures.map(({ engine }) => engine))];
  return [
    machineLine(machine, minutes),
    ...engines.flatMap((engine) => {
      const parts = [
        rates(book, engine),
        events(book, engine),
        screens(book, engine),
        archived(book, engine),
        translated(book, engine),
        progress(book, engine),
      ];
      const there = [...parts, weights(book, engine), server(book, engine), aims(book, engine)].filter(
        (part) => part !== null,
      );
      return [`### ${names[engine]}`, ...there];
    }),
  ].join("\n\n");
}

function machineLine({ date, cores, processor, memory, node, versions, filesystem }: Machine, minutes: number): string {
  const engines = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `${date}, ${minutes} minutes: ${cores} cores (${processor}), ${memory} GiB, ${filesystem}; Node ${node}, ${engines.join(", ")}.`;
}

/** Two servers are held against each other there; their board is no size of its own. */
const beside: ReadonlySet<string> = new Set(["compared", "untranslated", "translated", ...periods]);

function sizesOf(book: Book, engine: Engine): readonly Place[] {
  const sizes = new Set(
    book.figures.filter((figure) => figure.engine === engine && !beside.has(figure.under)).map(({ ideas }) => ideas),
  );
  return [...sizes].sort((a, b) => a - b).map((ideas) => ({ engine, ideas, archived: 0 }));
}

function heads(places: readonly Place[]): readonly string[] {
  return places.map(({ ideas }) => `${written(ideas)} ideas`);
}

function spread({ median, least, most }: Figure): string {
  return least === most ? written(median) : `${written(median)} (${written(least)}–${written(most)})`;
}

const asked = [
  "empty",
  "sign-in page",
  "me",
  "page",
  "board",
  "floor board",
  "unchanged board",
  "changed board",
  "idea",
  "idea page",
  ...["search", "floor search", alone.search, alone.floor].flatMap((what) =>
    kindsOfWords.map((kind) => `${what}, ${kind}`),
  ),
  "move",
  "floor transaction",
  "comment",
];

function rates(book: Book, engine: Engine): string | null {
  const places = sizesOf(book, engine);
  const parts = ["1 client", "16 clients"].flatMap((under) => {
    const rows = asked
      .filter((what) => places.some((place) => book.find(place, what, under, "per second")))
      .map((what) => [
        what,
        ...places.flatMap((place) => {
          const perSecond = book.find(place, what, under, "per second");
          if (!perSecond) return ["–", "–"];
          const [p50, p95] = ["p50", "p95"].map((measure) => written(book.value(place, what, under, measure)));
          return [spread(perSecond), `${p50} / ${p95}`];
        }),
      ]);
    const head = [under, ...heads(places).flatMap((size) => [`${size}, a second`, "p50 / p95, ms"])];
    return rows.length > 0 ? [table(head, rows)] : [];
  });
  const bytes = asked.flatMap((what) => {
    const sent = places.map((place) => book.value(place, what, "sent", "kB"));
    return sent.some((size) => Number.isFinite(size)) ? [[what, ...sent.map(written)]] : [];
  });
  if (bytes.length > 0) parts.push(table(["sent, kB", ...heads(places)], bytes));
  return parts.length > 0 ? parts.join("\n\n") : null;
}

function events(book: Book, engine: Engine): string | null {
  const rows = sizesOf(book, engine).flatMap((place) =>
    ["1 stream", "200 streams"].flatMap((under) =>
      ["event", "floor event"].flatMap((what) => {
        const p50 = book.find(place, what, under, "p50");
        if (!p50) return [];
        const [p95, last] = ["p95", "last"].map((measure) => book.find(place, what, under, measure));
        return [
          [
            `${what}, ${under}, ${written(place.ideas)} ideas`,
            ...[p50, p95, last].map((it) => (it ? spread(it) : "–")),
          ],
        ];
      }),
    ),
  );
  return rows.length > 0 ? table(["from a move's request, ms", "median stream", "p95", "last stream"], rows) : null;
}

const seen = [
  ["first card", "ms"],
  ["usable board", "ms"],
  ["drop by key", "ms"],
  ["drop by mouse", "ms"],
  ["other browser", "ms"],
  ["open idea", "ms"],
  ["filter", "ms"],
  ["scroll table", "ms"],
  ["scroll timeline", "ms"],
  ["heap", "MiB"],
  ["elements", "count"],
] as const;

function screens(book: Book, engine: Engine): string | null {
  const columns = sizesOf(book, engine).flatMap((place) =>
    ["plain", "4× slower"]
      .filter((under) => book.find(place, "usable board", under, "ms"))
      .map((under) => ({ place, under })),
  );
  if (columns.length === 0) return null;
  const rows = seen.map(([what, measure]) => [
    measure === "count" ? what : `${what}, ${measure}`,
    ...columns.map(({ place, under }) => {
      const figure = book.find(place, what, under, measure);
      return figure ? spread(figure) : "–";
    }),
  ]);
  return table(["in a browser", ...columns.map(({ place, under }) => `${written(place.ideas)}, ${under}`)], rows);
}

function archived(book: Book, engine: Engine): string | null {
  const ratios = book.figures.filter(
    (figure) => figure.engine === engine && figure.under === "compared" && figure.measure === "ratio",
  );
  const rows = ratios.map((ratio) => {
    const without = book.find({ ...ratio, archived: 0 }, ratio.what, "compared", "p50");
    const having = book.find(ratio, ratio.what, "compared", "p50");
    return [ratio.what, ...[without, having, ratio].map((figure) => (figure ? spread(figure) : "–"))];
  });
  const [first] = ratios;
  if (!first) return null;
  const head = [
    `${written(first.ideas)} ideas, p50, ms`,
    "none archived",
    `${written(first.archived)} archived`,
    "times",
  ];
  return table(head, rows);
}

function translated(book: Book, engine: Engine): string | null {
  const ratios = book.figures.filter(
    (figure) => figure.engine === engine && figure.under === "translated" && figure.measure === "ratio",
  );
  const rows = ratios.map((ratio) => {
    const without = book.find(ratio, ratio.what, "untranslated", "p50");
    const having = book.find(ratio, ratio.what, "translated", "p50");
    return [ratio.what, ...[without, having, ratio].map((figure) => (figure ? spread(figure) : "–"))];
  });
  const [first] = ratios;
  if (!first) return null;
  return table(
    [`${written(first.ideas)} ideas, p50, ms`, "no text translated", "every text translated", "times"],
    rows,
  );
}

function progress(book: Book, engine: Engine): string | null {
  const rows = ["floor progress", "floor without flow", "progress data", "progress page", "first data"].flatMap(
    (what) => {
      const found = periods.map((under) =>
        book.figures.find((figure) => figure.engine === engine && figure.what === what && figure.under === under),
      );
      return found.some(Boolean) ? [[what, ...found.map((figure) => (figure ? spread(figure) : "–"))]] : [];
    },
  );
  return rows.length > 0 ? table(["progress, p50, ms", ...periods], rows) : null;
}

function weights(book: Book, engine: Engine): string | null {
  const rows = sizesOf(book, engine).flatMap((place) =>
    ["board", "table", "timeline", "idea", "sign-in", "me"].flatMap((page) => {
      const of = (measure: string): string => written(book.value(place, `page ${page}`, "cold", measure));
      if (!book.find(place, `page ${page}`, "cold", "requests")) return [];
      return [[`${page}, ${written(place.ideas)} ideas`, of("requests"), of("kB"), of("kB of JavaScript")]];
    }),
  );
  return rows.length > 0 ? table(["page, first visit", "requests", "kB sent", "of it JavaScript"], rows) : null;
}

function server(book: Book, engine: Engine): string | null {
  const rows = book.figures
    .filter((figure) => figure.engine === engine && figure.what === "server")
    .map((figure) => [`${figure.under}, ${written(figure.ideas)} ideas`, `${spread(figure)} ${figure.measure}`]);
  return rows.length > 0 ? table(["server", "measured"], rows) : null;
}

function aims(book: Book, engine: Engine): string | null {
  const rows = verdictsOf(book, engine).map(({ aim, wanted, measured, reached }) => [
    aim,
    wanted,
    measured,
    reached ? "reached" : "not reached",
  ]);
  return rows.length > 0 ? table(["aim", "wanted", "measured", ""], rows) : null;
}

const begin = "<!-- bench:begin -->";
const end = "<!-- bench:end -->";

/** Puts the tables between the two marks of a page, in place of those of the run before. */
export function writeInto(file: string, report: string): void {
  const page = readFileSync(file, "utf8");
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`${file} lacks the marks ${begin} and ${end}.`);
  writeFileSync(file, `${page.slice(0, from)}${begin}\n\n${report}\n\n${page.slice(to)}`);
}
