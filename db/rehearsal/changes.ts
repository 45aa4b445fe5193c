import { asc, eq } from "drizzle-orm";
import type { Change } from "@/domain/change";
import { engine } from "../engine";
import { changeOfRow } from "../ideas";
import { changes } from "../schema/changes";

/** Everything that ever happened in a programme, in order. */
export async function changesOfProgramme(programme: string): Promise<readonly Change[]> {
  const { read } = await engine();
  const rows = await read
    .select()
    .from(changes)
    .where(eq(changes.programme, programme))
    .orderBy(asc(changes.revision), asc(changes.part));
  return rows.map(changeOfRow);
}
