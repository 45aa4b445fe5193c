import { getTableColumns } from "drizzle-orm";
import type { Entry } from "@/domain/activity/entry";
import { changes } from "./schema/changes";

const { news: _, ...columns } = getTableColumns(changes);

/** What an entry is made of: without the news, which are many times as long as the change itself. */
export const entryColumns = columns;

/** A row of the changes as activity knows it, with or without an idea. */
export function entryOfRow(row: Omit<typeof changes.$inferSelect, "news">): Entry {
  const { revision, part, deed, idea, by, at, kind, data, undoes } = row;
  const how = { revision, deed, by, at: at.toISOString(), ...(idea !== null && { idea }), ...(undoes && { undoes }) };
  // Kind and data were written together, with an idea where they are about one.
  return { part, change: { ...how, kind, data } as Entry["change"] };
}
