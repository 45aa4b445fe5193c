import { type Placeholder, sql } from "drizzle-orm";
import type { Database } from "./engine";

interface Preparable<Rows> {
  prepare(name?: string): { execute(values?: Record<string, unknown>): Rows };
}

/**
 * A query that each connection builds once, because building it costs several times what running it does.
 * `slots` name what differs from call to call; `name` is the query's own among all, PostgreSQL keeps its plan by it.
 */
export function prepared<const Slot extends string, Rows>(
  name: string,
  slots: readonly Slot[],
  build: (db: Database, slot: Readonly<Record<Slot, Placeholder<Slot>>>) => Preparable<Rows>,
): (db: Database, values: Readonly<Record<Slot, unknown>>) => Rows {
  const built = new WeakMap<Database, ReturnType<Preparable<Rows>["prepare"]>>();
  return (db, values) => {
    let query = built.get(db);
    if (!query) {
      const slot = Object.fromEntries(slots.map((each) => [each, sql.placeholder(each)]));
      query = build(db, slot as Record<Slot, Placeholder<Slot>>).prepare(name);
      built.set(db, query);
    }
    return query.execute(values);
  };
}
