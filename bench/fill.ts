// Fills the database of its environment with a large programme beside the demo: a process of its own, because
// the schema picks its engine when it is loaded.
import { keepLargeProgramme } from "@/db/bench/programme";
import { loadDemo } from "@/db/demo/load";
import { closeEngine } from "@/db/engine";
import { migrate } from "@/db/migrate";

const [ideas = "0", archived = "0", members = "0", password = "", translated = "", history = "0"] =
  process.argv.slice(2);
await migrate();
await loadDemo({ password });
await keepLargeProgramme({
  ideas: Number(ideas),
  archived: Number(archived),
  translated: translated === "none" || translated === "every" ? translated : "half",
  members: Number(members),
  history: Number(history),
  password,
});
await closeEngine();
