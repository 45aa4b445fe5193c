import { and, eq, gt, inArray } from "drizzle-orm";
import type { Event } from "@/domain/change";
import type { Database } from "./engine";
import { changes } from "./schema/changes";

/** The values of what happened to an idea after a revision, of these kinds. */
export async function eventsAfter(
  read: Database,
  idea: string,
  revision: number,
  kinds: readonly Event["kind"][],
): Promise<readonly object[]> {
  const rows = await read
    .select({ data: changes.data })
    .from(changes)
    .where(and(eq(changes.idea, idea), gt(changes.revision, revision), inArray(changes.kind, [...kinds])));
  return rows.map(({ data }) => data);
}
