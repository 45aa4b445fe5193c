import { and, eq, sql } from "drizzle-orm";
import { v7 as newId } from "uuid";
import type { Event } from "@/domain/change";
import { lockProgramme, record } from "../changes";
import { keepArchived, keepComment, keepIdea, keepOwner, takeNumber } from "../edits";
import { type Database, engine } from "../engine";
import { keepRequest } from "../requests";
import { changes } from "../schema/changes";
import * as desk from "../schema/desk";
import { exchanges } from "../schema/exchanges";
import { savedFilters } from "../schema/filters";
import { glossary } from "../schema/glossary";
import * as kept from "../schema/ideas";
import { members, sessions, tokens } from "../schema/people";
import { programmes, statuses, themes } from "../schema/programmes";
import { reportLinks } from "../schema/report-links";
import * as seen from "../schema/visits";
import { keepText, keepTranslation } from "../texts";
import type { Place } from "./people";

interface Wanted {
  readonly title: string;
  readonly by: string;
  readonly invited?: readonly string[];
  readonly owners?: readonly string[];
  /** Who said something about it, one comment each. */
  readonly saidBy?: readonly string[];
  /** Who asks for its title and description in French, if anybody does. */
  readonly askedBy?: string;
  /** Who moved it last, if anybody did. */
  readonly movedBy?: string | undefined;
  readonly archived?: boolean;
}

export interface Made {
  readonly id: string;
  readonly number: number;
  /** In the order in which they were wanted. */
  readonly comments: readonly string[];
  readonly request: string | null;
  /** The deed that moved it last. */
  readonly moving: string | null;
}

/** Keeps an idea as it is wanted, as if people had come to it by their deeds. */
export async function keepWholeIdea(place: Place, wanted: Wanted): Promise<Made> {
  const { title, by, invited = [], owners = [], saidBy = [], archived = false } = wanted;
  const { transact } = await engine();
  const [id, at] = [newId(), new Date()];
  const request = wanted.askedBy === undefined ? null : newId();
  const comments = saidBy.map((by) => ({ id: newId(), by }));
  const [status = ""] = place.statuses;
  const number = await transact(place.id, async (tx) => {
    const { revision } = await lockProgramme(tx, place.id);
    const number = await takeNumber(tx, place.id);
    await keepIdea(tx, { id, programme: place.id, number, status, proposedBy: by, revision, at });
    const text = { idea: id, language: "de", html: "", by, at } as const;
    await keepText(tx, { ...text, id: newId(), field: "title", source: title });
    await keepText(tx, { ...text, id: newId(), field: "description", source: `${title}, ganz` });
    for (const said of comments) {
      await keepText(tx, { ...text, ...said, field: "comment", source: `${title}, gesagt`, html: title });
      await keepComment(tx, { ...said, idea: id, at });
      await keepTranslation(tx, {
        ...said,
        text: said.id,
        language: "fr",
        madeFrom: 1,
        machine: false,
        source: "dit",
        html: title,
        at,
      });
    }
    for (const member of owners) await keepOwner(tx, { idea: id, member, since: at });
    if (invited.length > 0)
      await tx.insert(kept.invitations).values(invited.map((member) => ({ idea: id, member, by, at })));
    if (request && wanted.askedBy) {
      const [, library] = place.partners;
      const asking = { id: request, programme: place.id, idea: id, piece: id, language: "fr", at } as const;
      await keepRequest(tx, { ...asking, by: wanted.askedBy, library: library?.id ?? "" });
    }
    if (archived) await keepArchived(tx, id, { at, by });
    await tell(tx, { place, revision, by, idea: id, events: [{ kind: "proposed", data: { status } }] });
    return { keep: number };
  });
  const moving = wanted.movedBy === undefined ? null : await moved(place, id, wanted.movedBy);
  return { id, number, comments: comments.map(({ id }) => id), request, moving };
}

/** Has somebody move an idea from the second column to where it is; answers that deed. */
async function moved(place: Place, idea: string, by: string): Promise<string> {
  const [to = "", from = ""] = place.statuses;
  const data = { from, to, behind: null, since: new Date().toISOString() };
  const { transact } = await engine();
  return transact(place.id, async (tx) => {
    const { revision } = await lockProgramme(tx, place.id);
    return { keep: await tell(tx, { place, revision, by, idea, events: [{ kind: "moved", data }] }) };
  });
}

async function tell(
  tx: Database,
  {
    place,
    idea,
    events,
    ...who
  }: { place: Place; revision: number; by: string; idea: string; events: readonly Event[] },
): Promise<string> {
  const deed = newId();
  await record(tx, {
    ...who,
    programme: place.id,
    deed,
    at: new Date(),
    events: events.map((event) => ({ idea, event })),
  });
  return deed;
}

/** Takes an invitation back. */
export async function dropInvitation(idea: string, member: string): Promise<void> {
  const { transact } = await engine();
  await transact(null, async (tx) => {
    await tx.delete(kept.invitations).where(and(eq(kept.invitations.idea, idea), eq(kept.invitations.member, member)));
    return { keep: undefined };
  });
}

/** All that a request could have changed, in one text: the same before and after means that nothing was. */
export async function tally(): Promise<string> {
  const { read } = await engine();
  const others = {
    changes,
    members,
    tokens,
    sessions,
    exchanges,
    glossary,
    statuses,
    themes,
    savedFilters,
    reportLinks,
  };
  const tables = Object.entries({ ...kept, ...desk, ...seen, ...others });
  const counts = tables.map(
    ([name, table]) => [name, sql<number>`(select count(*) from ${table})`.mapWith(Number)] as const,
  );
  const raised = await read
    .select({
      id: programmes.id,
      revision: programmes.revision,
      numbered: programmes.numbered,
      ...Object.fromEntries(counts),
    })
    .from(programmes)
    .orderBy(programmes.id);
  const settings = await read
    .select({ language: members.language, reads: members.reads, last: members.lastProgramme })
    .from(members)
    .orderBy(members.id);
  return JSON.stringify([raised, settings]);
}
