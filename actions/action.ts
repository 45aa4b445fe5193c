import { cardsOfIdeas } from "@/db/cards";
import { deedDone, lockProgramme, type ProgrammeRow, record } from "@/db/changes";
import { type Database, engine } from "@/db/engine";
import { isTaken } from "@/db/errors";
import { type IdeaRow, ideaRowSeenBy } from "@/db/ideas";
import type { Gate } from "@/db/programmes";
import type { Left } from "@/domain/bulk";
import type { Event, News, WordEvent } from "@/domain/change";
import { now } from "@/domain/clock";
import type { ExchangeEvent } from "@/domain/exchange-news";
import type { Member } from "@/domain/member";
import { type Outcome, type Refused, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";

/** Who does something, in which programme, and the id of the deed that she made for it. */
export interface Doer {
  readonly member: Member;
  readonly gate: Gate;
  readonly request: string;
}

/** What a deed works with, inside its transaction. */
export interface Deed {
  readonly tx: Database;
  readonly member: Member;
  readonly gate: Gate;
  readonly programme: ProgrammeRow;
  readonly at: Date;
  /** An idea that the member may see; what she may not see is not found. */
  see(idea: number | string): Promise<{ row: IdeaRow; invited: boolean } | null>;
  /** Notes what happened to an idea; `undoes` names the deed that this one takes back. */
  note(idea: string, event: Event, undoes?: string): void;
  /** Notes what happened to the words of the programme. */
  noteWords(event: WordEvent, undoes?: string): void;
  /** Notes what happened to an exchange of the programme. */
  noteExchange(event: ExchangeEvent, undoes?: string): void;
}

/**
 * What a deed comes to: the ideas whose cards are its answer where it changed nothing, and those of several that it
 * left as they were.
 */
export type Done = { readonly ideas: readonly string[]; readonly left?: readonly Left[] };

/**
 * The one door for every deed: locks the programme, answers a repeated request as the first time, does the
 * work, and keeps it with its changes; a refusal takes everything back.
 */
export async function action(
  { member, gate, request }: Doer,
  work: (deed: Deed) => Promise<Outcome<Done>>,
): Promise<Outcome<News>> {
  const { transact } = await engine();
  try {
    return await transact<Outcome<News>>(gate.id, async (tx) => {
      const programme = await lockProgramme(tx, gate.id);
      const earlier = await deedDone(tx, request);
      if (earlier) return { drop: await again(tx, earlier, member, gate) };
      const at = now();
      const noted: { idea: string; event: Event }[] = [];
      const words: WordEvent[] = [];
      const exchanges: ExchangeEvent[] = [];
      let undone: string | undefined;
      const outcome = await work({
        tx,
        member,
        gate,
        programme,
        at,
        see: (idea) => ideaRowSeenBy(tx, member, gate, idea),
        note(idea, event, undoes) {
          noted.push({ idea, event });
          undone = undoes;
        },
        noteWords(event, undoes) {
          words.push(event);
          undone = undoes;
        },
        noteExchange(event, undoes) {
          exchanges.push(event);
          undone = undoes;
        },
      });
      if ("refused" in outcome) return { drop: outcome };
      const { revision } = programme;
      const { left = [] } = outcome.done;
      const more = left.length > 0 && { left };
      if (noted.length + words.length + exchanges.length === 0) {
        const cards = await cardsOfIdeas(tx, outcome.done.ideas);
        return { drop: { done: { revision: revision - 1, changes: [], cards, ...more } } };
      }
      const news = await record(tx, {
        programme: gate.id,
        revision,
        deed: request,
        by: member.id,
        at,
        undoes: undone,
        events: noted,
        words,
        exchanges,
        left,
      });
      return { keep: { done: news } };
    });
  } catch (error) {
    // Two requests with one id at the same moment, in two programmes: the locks of each do not see the other.
    if (isTaken(error)) return refuse("id_taken");
    throw error;
  }
}

/** Does what nobody reads of later: in one transaction, but without a revision and without news. */
export async function aside<T>(work: (tx: Database) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const { transact } = await engine();
  return transact<Outcome<T>>(null, async (tx) => {
    const outcome = await work(tx);
    return "refused" in outcome ? { drop: outcome } : { keep: outcome };
  });
}

/** The answer to a request that was answered before, to whoever still sees what it is about. */
async function again(
  tx: Database,
  earlier: { by: string; programme: string; news: News },
  member: Member,
  gate: Gate,
): Promise<Outcome<News>> {
  if (earlier.by !== member.id || earlier.programme !== gate.id) return refuse("request_reused");
  if (earlier.news.exchanges && !may.seeExchanges(member, gate)) return refuse("not_found");
  for (const { id } of earlier.news.cards) {
    if (!(await ideaRowSeenBy(tx, member, gate, id))) return refuse("not_found");
  }
  return { done: earlier.news };
}

type Permission = (member: Member, sight: { partners: Gate["partners"]; invited: boolean }) => boolean;

/**
 * The idea that a deed changes: refused when the member does not see it, may not do this to it, or when it
 * is archived and so rests as it is.
 */
export async function reach(
  deed: Deed,
  idea: number | string,
  permitted: Permission,
  { archived = false }: { readonly archived?: boolean } = {},
): Promise<Outcome<IdeaRow>> {
  const seen = await deed.see(idea);
  if (!seen) return refuse("not_found");
  if (!permitted(deed.member, { partners: deed.gate.partners, invited: seen.invited })) return refuse("not_allowed");
  if (!archived && seen.row.archivedAt !== null) return refuse("archived");
  return { done: seen.row };
}

export function isRefused<T>(outcome: Outcome<T>): outcome is Refused {
  return "refused" in outcome;
}
