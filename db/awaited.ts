import { and, eq, isNull } from "drizzle-orm";
import type { Programme } from "@/domain/programme";
import { type Awaited, awaitedOf } from "@/domain/progress/awaited";
import type { Standings } from "@/domain/progress/standing";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { requestOfRow } from "./requests";
import { gaps, requests } from "./schema/desk";

/** What the titles and descriptions of a programme's open ideas lack in its languages, as things are now. */
export async function awaitedIn(read: Database, programme: Programme, board: Standings): Promise<readonly Awaited[]> {
  const [lacks, wishes] = await Promise.all([
    gapRows(read, { programme: programme.id }),
    requestRows(read, { programme: programme.id }),
  ]);
  const told = lacks.map(({ idea, at, ...gap }) => ({ ...gap, idea, piece: idea, at: at.toISOString() }));
  return awaitedOf(told, wishes.map(requestOfRow), board, programme);
}

const { idea, language, outdated, at } = gaps;

// What an idea itself says is kept under its own id, what was said about it under that of the comment.
const gapRows = prepared("gaps_of_ideas", ["programme"], (db, { programme }) =>
  db
    .select({ idea, language, outdated, at })
    .from(gaps)
    .where(and(eq(gaps.programme, programme), eq(gaps.piece, gaps.idea))),
);

const requestRows = prepared("requests_in", ["programme"], (db, { programme }) =>
  db
    .select()
    .from(requests)
    .where(and(eq(requests.programme, programme), isNull(requests.fulfilledAt), isNull(requests.restsSince))),
);
