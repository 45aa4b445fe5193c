import { and, eq } from "drizzle-orm";
import { applyChange, type Board, boardOf, type Card, cardsOf } from "@/domain/board";
import { deedOf } from "@/domain/change";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import { cardsOfProgramme } from "./cards";
import { newsAfter } from "./changes";
import { engine } from "./engine";
import { prepared } from "./prepared";
import { invitedIdeas } from "./programmes";
import { changes } from "./schema/changes";
import { programmes } from "./schema/programmes";

/** A programme's board at one revision, as this process keeps it. */
interface Kept {
  readonly revision: number;
  /** The deed that made the revision: a database that was put back from a copy may come to the same number anew. */
  readonly deed: string | null;
  readonly worded: number;
  readonly board: Board;
  readonly cards: readonly Card[];
}

/** What a member sees of a board; each column's cards are in their order. */
export interface BoardSeen {
  /** The cards are at least as new as this: what the stream sends after it makes them current. */
  readonly revision: number;
  /** The revision at which the programme's words changed last: whoever has older ones reads them anew. */
  readonly worded: number;
  readonly board: Board;
  readonly cards: readonly Card[];
  /** Names this state of the whole board, which everybody sees alike; null where the member sees only a part. */
  readonly state: string | null;
}

/** So many boards are kept in memory; the one that nobody has asked for longest goes first. */
const mostKept = 16;
/** More deeds than this are not done again on a kept board: reading it anew is less work. */
const mostMissed = 500;

// Next bundles this module several times, and a process keeps a board once.
const shared = globalThis as { passerelleBoards?: Map<string, Promise<Kept>> };

/** The cards of a programme that a member may see. */
export async function boardSeenBy(
  member: Member,
  programme: { readonly id: string; readonly partners: readonly { readonly id: string }[] },
): Promise<BoardSeen> {
  const { revision, deed, worded, board, cards } = await keptBoard(programme.id);
  if (may.seeAll(member, programme)) return { revision, worded, board, cards, state: `${revision}-${deed}` };
  const invited = new Set(await invitedIdeas((await engine()).read, member, programme.id));
  const seen = cards.filter((card) => invited.has(card.id));
  return { revision, worded, board: boardOf(revision, seen), cards: seen, state: null };
}

/** The whole board as it now is. Whoever asks while it is being read waits for the same reading. */
function keptBoard(programme: string): Promise<Kept> {
  shared.passerelleBoards ??= new Map();
  const boards = shared.passerelleBoards;
  const current = broughtUpToDate(programme, boards.get(programme));
  boards.delete(programme);
  boards.set(programme, current);
  for (const oldest of boards.keys()) {
    if (boards.size <= mostKept) break;
    boards.delete(oldest);
  }
  return current;
}

async function broughtUpToDate(programme: string, before: Promise<Kept> | undefined): Promise<Kept> {
  // Reading that failed is tried again by whoever asks next.
  const kept = (await before?.catch(() => null)) ?? null;
  const { read } = await engine();
  const [row] = await stateRow(read, { programme });
  const { revision, deed, worded } = row ?? { revision: 0, deed: null, worded: 0 };
  if (kept && kept.revision === revision && kept.deed === deed) return kept;
  const board = (kept && (await caughtUp(programme, kept, revision))) ?? (await readAnew(programme, revision));
  return { revision, deed, worded, board, cards: cardsOf(board) };
}

// The revision is read first: whatever is committed in between comes again with the news, and is known then.
const stateRow = prepared("state", ["programme"], (db, { programme }) =>
  db
    .select({ revision: programmes.revision, deed: changes.deed, worded: programmes.worded })
    .from(programmes)
    .leftJoin(
      changes,
      and(eq(changes.programme, programmes.id), eq(changes.revision, programmes.revision), eq(changes.part, 0)),
    )
    .where(eq(programmes.id, programme)),
);

/** A kept board with what happened since; null where that cannot be told, or is too much. */
async function caughtUp(programme: string, kept: Kept, revision: number): Promise<Board | null> {
  const missed = revision - kept.revision;
  if (missed < 1 || missed > mostMissed) return null;
  const [known, ...news] = await newsAfter(programme, kept.revision - 1, missed + 1);
  if (!known || deedOf(known) !== kept.deed || news.length !== missed) return null;
  // In order and without gaps: nothing old can come any more that would have to be told from what is gone.
  return { ...news.reduce(applyChange, kept.board), gone: {} };
}

async function readAnew(programme: string, revision: number): Promise<Board> {
  return boardOf(revision, await cardsOfProgramme((await engine()).read, programme));
}
