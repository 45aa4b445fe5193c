import { and, eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Event } from "@/domain/change";
import { addDays } from "@/domain/day";
import type { Database } from "../engine";
import { changes } from "../schema/changes";
import { ideas, texts } from "../schema/ideas";
import { programmes, statuses } from "../schema/programmes";

/** So many rows are written at once: SQLite takes no more values than that many thousand. */
const portion = 1_000;
const hour = 3_600_000;

/**
 * Lets as many further changes happen to the ideas of a programme as it lacks to `count`, evenly over their time up
 * to now. In the end everything is as it was, but for when each idea came into its status.
 */
export async function keepHistory(tx: Database, programme: string, count: number, now: Date): Promise<void> {
  const [{ revision } = { revision: 0 }] = await tx
    .select({ revision: programmes.revision })
    .from(programmes)
    .where(eq(programmes.id, programme));
  const columns = await tx.select({ id: statuses.id }).from(statuses).where(eq(statuses.programme, programme));
  const there = await tx
    .select({
      id: ideas.id,
      status: ideas.status,
      due: ideas.due,
      since: ideas.since,
      by: ideas.proposedBy,
      text: texts.id,
    })
    .from(ideas)
    .innerJoin(texts, and(eq(texts.idea, ideas.id), eq(texts.field, "description")))
    .where(eq(ideas.programme, programme));
  const each = Math.floor((count - revision) / Math.max(there.length, 1) / turn) * turn;
  if (each <= 0) return;
  const happened: { readonly idea: string; readonly by: string; readonly at: Date; readonly event: Event }[] = [];
  const arrived = new Map<string, Date>();
  for (const [index, idea] of there.entries()) {
    const began = idea.since.getTime() + 24 * hour;
    const step = (now.getTime() - hour - began) / each;
    let since = idea.since;
    for (let done = 0; done < each; done += 1) {
      const at = new Date(began + step * done + (index % 50));
      const other = columns[(index + Math.floor(done / turn)) % columns.length]?.id ?? idea.status;
      const event = eventOf(done % turn, { ...idea, since, other });
      if (event.kind === "moved") since = at;
      happened.push({ idea: idea.id, by: idea.by, at, event });
    }
    arrived.set(idea.id, since);
  }
  // As in life, what happens is written down when it happens.
  happened.sort((a, b) => a.at.getTime() - b.at.getTime());
  const newest = new Map<string, number>();
  const rows = happened.map(({ event: { kind, data }, ...row }, place): typeof changes.$inferInsert => {
    newest.set(row.idea, revision + place + 1);
    return { ...row, programme, revision: revision + place + 1, part: 0, deed: newId(), kind, data };
  });
  for (let begin = 0; begin < rows.length; begin += portion) {
    await tx.insert(changes).values(rows.slice(begin, begin + portion));
  }
  for (const [id, since] of arrived) {
    await tx
      .update(ideas)
      .set({ since, revision: newest.get(id) ?? 0 })
      .where(eq(ideas.id, id));
  }
  await tx
    .update(programmes)
    .set({ revision: revision + rows.length })
    .where(eq(programmes.id, programme));
}

interface Moment {
  readonly status: string;
  readonly other: string;
  readonly due: string | null;
  readonly since: Date;
  readonly text: string;
}

/** So many changes, after which an idea is as it was. */
const turn = 8;

/** Half of what happens is talk, as in life; the rest moves an idea away and back, and its day too. */
function eventOf(place: number, { status, other, due, since, text }: Moment): Event {
  const talk = { kind: "comment_edited", data: { comment: text, edition: 1 } } as const;
  const day = due ? addDays(due, 7) : "2027-01-15";
  const moved = (from: string, to: string): Event => ({
    kind: "moved",
    data: { from, to, behind: null, since: since.toISOString() },
  });
  switch (place) {
    case 1:
      return moved(status, other);
    case 3:
      return { kind: "dated", data: { from: due, to: day } };
    case 5:
      return moved(other, status);
    case 7:
      return { kind: "dated", data: { from: day, to: due } };
    default:
      return talk;
  }
}
