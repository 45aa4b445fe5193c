import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { archives, measureBeside, translations } from "./beside";
import { Book } from "./book";
import { measureBrowser } from "./browser";
import { Child, stopAll } from "./child";
import { type Cluster, startCluster } from "./cluster";
import { measureEvents } from "./events";
import { machine, versionOf } from "./machine";
import { type Options, optionsOf, type Section, usage } from "./options";
import { measureStart } from "./process";
import { measureProgress } from "./progress";
import { measureReading, measureWriting } from "./rates";
import { reportOf, writeInto } from "./report";
import { chromiumAt } from "./screen";
import { measureSearchAlone } from "./search-alone";
import { Server } from "./server";
import { type Engine, fill, type Store } from "./store";
import { measureWeight } from "./weight";

/** The board whose streams, pages and processes are looked at, and beside which archived ideas lie. */
const usual = 1_000;
const archive = 20_000;
/** The programme whose progress is told. */
const eventful = { ideas: 5_000, history: 200_000 };

/** After so many milliseconds nothing more is begun. */
const longest = 50 * 60_000;

class Bench {
  readonly book = new Book();
  readonly #began = performance.now();
  readonly #folder = mkdtempSync(join(tmpdir(), "passerelle-bench-"));
  readonly #versions: Record<string, string> = {};
  #cluster: Cluster | null = null;
  failed = false;

  constructor(readonly options: Options) {
    // PostgreSQL runs as somebody else, who must get through.
    chmodSync(this.#folder, 0o711);
  }

  async run(): Promise<string> {
    if (this.options.sections.has("browser")) this.#versions["Chromium"] = versionOf(chromiumAt()) ?? "unknown";
    for (const engine of this.options.engines) await this.#engine(engine);
    return reportOf(this.book, machine(this.#versions), Math.ceil((performance.now() - this.#began) / 60_000));
  }

  /** Leaves nothing behind, however the run ended. */
  async end(): Promise<void> {
    await stopAll();
    this.#cluster?.stop();
    this.#cluster = null;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #engine(engine: Engine): Promise<void> {
    if (engine === "postgres") {
      this.#cluster = await startCluster(join(this.#folder, "cluster"));
      this.#versions["PostgreSQL"] = this.#cluster.version;
    }
    for (const ideas of this.options.sizes) await this.#size(engine, ideas);
    if (this.#wants("archived")) await this.#try("archived", () => this.#archived(engine));
    if (this.#wants("translated")) await this.#try("translated", () => this.#translated(engine));
    if (this.#wants("progress")) await this.#try("progress", () => this.#progress(engine));
    this.#cluster?.stop();
    this.#cluster = null;
  }

  async #size(engine: Engine, ideas: number): Promise<void> {
    const { sections, runs, seconds } = this.options;
    const { book } = this;
    const pace = { runs, seconds };
    const isUsual = ideas === usual || !this.options.sizes.includes(usual);
    const store = await this.#fill(engine, ideas, 0);
    const tell = (what: string): void => this.#tell(`${engine}, ${ideas} ideas: ${what}`);
    if (isUsual && this.#wants("process")) await measureStart(store, runs, book);
    // Before a server holds the database.
    if (this.#wants("search")) await this.#try("search", () => measureSearchAlone(store, pace, book));
    const server = await Server.start(store);
    const clients = await server.clients(16);
    const floor = await Child.start([".next/bench/floor.mjs", engine, store.copy], /^http:/);
    const rates = { store, clients, floor, sections, pace, book };
    const stage = { store, server, clients, runs, book };
    tell("reading");
    await this.#try("reading", () => measureReading(rates));
    if (this.#wants("browser")) {
      tell("browser");
      // What a browser shows does not depend on the engine, except for what the server takes.
      if (engine === "sqlite" || isUsual || this.options.engines.length === 1) {
        await this.#try("browser", () => measureBrowser(stage, engine === "sqlite" ? [1, 4] : [1]));
      }
      if (isUsual) await this.#try("pages", () => measureWeight(stage));
    }
    if (isUsual && this.#wants("events")) {
      tell("events");
      await this.#try("events", () => measureEvents(store, server, floor, runs, book));
    }
    tell("writing");
    await this.#try("writing", () => measureWriting(rates));
    if (this.#wants("process")) book.keep(store, "server", "load", "MiB", [server.memory().most]);
    for (const client of clients) client.close();
    await server.stop();
    await floor.stop();
  }

  async #archived(engine: Engine): Promise<void> {
    const { runs, seconds } = this.options;
    this.#tell(`${engine}: ${archive} archived ideas beside ${usual}`);
    const stores = [await this.#fill(engine, usual, 0), await this.#fill(engine, usual, archive)] as const;
    await measureBeside(stores, archives, { runs, seconds }, this.book);
  }

  async #translated(engine: Engine): Promise<void> {
    const { runs, seconds } = this.options;
    this.#tell(`${engine}: ${usual} ideas with every text translated beside as many with none`);
    const stores = [
      await this.#fill(engine, usual, 0, { translated: "none" }),
      await this.#fill(engine, usual, 0, { translated: "every" }),
    ] as const;
    await measureBeside(stores, translations, { runs, seconds }, this.book);
  }

  async #progress(engine: Engine): Promise<void> {
    this.#tell(`${engine}: progress of ${eventful.ideas} ideas after ${eventful.history} changes`);
    const store = await this.#fill(engine, eventful.ideas, 0, { history: eventful.history });
    await measureProgress(store, this.options, this.book);
  }

  #fill(
    engine: Engine,
    ideas: number,
    archived: number,
    more: { readonly translated?: "none" | "every"; readonly history?: number } = {},
  ): Promise<Store> {
    return fill(engine, { ideas, archived, ...more }, this.#folder, this.#cluster?.address ?? null);
  }

  #wants(section: Section): boolean {
    return this.options.sections.has(section);
  }

  /** What fails is told and leaves its figures out; the rest goes on. */
  async #try(what: string, work: () => Promise<void>): Promise<void> {
    try {
      if (performance.now() - this.#began > longest) throw new Error("There was no time left for it.");
      await work();
    } catch (error) {
      this.failed = true;
      console.error(`Not measured: ${what}.`, error);
    }
  }

  #tell(what: string): void {
    const seconds = Math.round((performance.now() - this.#began) / 1_000);
    console.error(`${String(seconds).padStart(5)} s  ${what}`);
  }
}

async function main(options: Options): Promise<number> {
  const bench = new Bench(options);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => void bench.end().finally(() => process.exit(130)));
  }
  try {
    const report = await bench.run();
    console.log(report);
    if (options.json) writeFileSync(options.json, `${JSON.stringify(bench.book.figures, null, 1)}\n`);
    if (options.write && !bench.failed) writeInto("docs/performance.md", report);
  } finally {
    await bench.end();
  }
  return bench.failed ? 1 : 0;
}

const options = read(process.argv.slice(2));
if (options) process.exitCode = await main(options);

/** What was asked for; null where that is only how to ask. */
function read(line: readonly string[]): Options | null {
  try {
    const options = optionsOf(line);
    if (!options) console.log(usage);
    return options;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
    process.exitCode = 2;
    return null;
  }
}
