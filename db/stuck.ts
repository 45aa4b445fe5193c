import { eq } from "drizzle-orm";
import type { Database } from "./engine";
import { programmes } from "./schema/programmes";

/** Keeps after how many days without a change an idea of a programme is stuck. */
export async function keepStuckAfter(tx: Database, programme: string, days: number): Promise<void> {
  await tx.update(programmes).set({ stuckAfter: days }).where(eq(programmes.id, programme));
}
