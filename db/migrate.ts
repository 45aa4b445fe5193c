import { engine } from "./engine";

/** Brings the database to the newest migration. */
export async function migrate(): Promise<void> {
  await (await engine()).migrate();
}
