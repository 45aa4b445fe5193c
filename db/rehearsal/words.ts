import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { engine } from "../engine";
import { keepEntry } from "../glossary";
import { programmes, statuses } from "../schema/programmes";
import { keepTheme } from "../vocabulary";
import type { Place } from "./people";

/** A status, a theme and an entry of the glossary of a programme, all new, and what it counts as its own. */
export async function keepWords(
  place: Place,
  by: string,
): Promise<{
  readonly status: string;
  readonly theme: string;
  readonly entry: string;
  readonly edition: number;
  readonly stuckAfter: number;
}> {
  const { transact } = await engine();
  const [status, theme, entry] = [newId(), newId(), newId()];
  const named = (name: string) => ({ de: `${name} ${entry}`, fr: `${name} ${entry}` });
  return transact(null, async (tx) => {
    await tx
      .insert(statuses)
      .values({ id: status, programme: place.id, kind: "parked", names: named("Status"), position: 99 });
    await keepTheme(tx, { id: theme, programme: place.id, names: named("Thema") });
    const wording = { terms: named("Begriff"), also: {}, notes: {} };
    await keepEntry(tx, { ...wording, id: entry, programme: place.id, by, at: new Date() });
    const { edition, stuckAfter } = programmes;
    const [row] = await tx.select({ edition, stuckAfter }).from(programmes).where(eq(programmes.id, place.id));
    return { keep: { status, theme, entry, edition: row?.edition ?? 1, stuckAfter: row?.stuckAfter ?? 30 } };
  });
}
