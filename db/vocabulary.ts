import { and, asc, eq } from "drizzle-orm";
import type { Kind } from "@/domain/lifecycle";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { statuses, themes } from "./schema/programmes";

/** Whether a status belongs to a programme. */
export async function hasStatus(tx: Database, programme: string, id: string): Promise<boolean> {
  const rows = await statusRow(tx, { id, programme });
  return rows.length > 0;
}

const statusRow = prepared("status", ["id", "programme"], (db, { id, programme }) =>
  db
    .select({ id: statuses.id })
    .from(statuses)
    .where(and(eq(statuses.id, id), eq(statuses.programme, programme))),
);

export async function hasTheme(tx: Database, programme: string, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: themes.id })
    .from(themes)
    .where(and(eq(themes.id, id), eq(themes.programme, programme)));
  return rows.length > 0;
}

/** The first status of a kind; every programme has one in which ideas are proposed. */
export async function statusOfKind(tx: Database, programme: string, kind: Kind): Promise<string> {
  const [row] = await tx
    .select({ id: statuses.id })
    .from(statuses)
    .where(and(eq(statuses.programme, programme), eq(statuses.kind, kind)))
    .orderBy(asc(statuses.position))
    .limit(1);
  if (!row) throw new Error(`The programme ${programme} has no status of kind ${kind}.`);
  return row.id;
}
