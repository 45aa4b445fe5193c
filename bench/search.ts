// Runs the search itself beside the database's own, with no request around either: a process of its own, because the
// schema picks its engine when it is loaded. Prints how fast both were, as one line of JSON.
import { searchOf } from "@/db/bench/search";
import { closeEngine } from "@/db/engine";
import { kindsOfWords, sought } from "./board";
import { openFloor } from "./floor/open";
import { askFor, type Contender, race } from "./load";
import { alone } from "./search-alone";

const [engine, copy = "", runs, seconds] = process.argv.slice(2);
const ours = await searchOf("member-1@bench.example", "bench");
const bare = await openFloor(engine === "postgres" ? "postgres" : "sqlite", copy);
const ways = { [alone.search]: ours, [alone.floor]: bare.search };
const contenders = kindsOfWords.flatMap((kind) =>
  Object.entries(ways).map(([name, search]): Contender => {
    let turn = 0;
    const ask = async (): Promise<void> => {
      turn += 1;
      JSON.stringify(await search(sought[kind][turn % sought[kind].length] ?? ""));
    };
    return { name: `${name}, ${kind}`, run: (time) => askFor(time, 1, ask) };
  }),
);
const rates = await race(contenders, { runs: Number(runs), seconds: Number(seconds) });
console.log(JSON.stringify([...rates]));
await bare.close();
await closeEngine();
