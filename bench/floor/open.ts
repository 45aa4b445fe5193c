import type { Engine } from "../store";
import type { Bare } from "./bare";

/** The bare database on a copy of the store's, whichever engine it is. */
export async function openFloor(engine: Engine, copy: string): Promise<Bare> {
  const { openBare } = await (engine === "postgres" ? import("./postgres") : import("./sqlite"));
  return openBare(copy, "bench");
}
