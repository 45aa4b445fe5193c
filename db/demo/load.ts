import { eq } from "drizzle-orm";
import { generateNKeysBetween } from "fractional-indexing";
import { v7 as newId } from "uuid";
import type { Event } from "@/domain/change";
import { now } from "@/domain/clock";
import type { Language } from "@/domain/language";
import { type Kind, kinds } from "@/domain/lifecycle";
import { renderMarkdown } from "@/domain/markdown";
import { placed } from "@/domain/search/address";
import { type Field, mentionsIn } from "@/domain/text";
import { sameWords } from "@/domain/wording";
import { type Database, engine } from "../engine";
import { isTaken } from "../errors";
import { fillGaps } from "../gaps";
import { hashPassword } from "../passwords";
import { changes } from "../schema/changes";
import * as arranged from "../schema/exchanges";
import * as words from "../schema/glossary";
import * as kept from "../schema/ideas";
import * as people from "../schema/people";
import * as frame from "../schema/programmes";
import { floors } from "../schema/visits";
import { keepTermsOfIdeas, nextOrdinal } from "../terms";
import { dresdenStrasbourg } from "./dresden-strasbourg";
import { exchangeRows } from "./exchange-rows";
import { glossary } from "./glossary";
import { lireNotreMonde } from "./lire-notre-monde";
import { members } from "./members";
import { type Calendar, calendarOf } from "./moments";
import type { DemoIdea, DemoProgramme, DemoText, Moment } from "./shape";
import { libraries, statuses, themes } from "./vocabulary";

const timeZone = "Europe/Berlin";

/** When everybody was here last: what happened since is new to them. */
const lastVisit: Moment = -5;

/** Fills an empty database with the demo; answers whether it did. */
export async function loadDemo({ password }: { readonly password: string }): Promise<boolean> {
  const { read, transact } = await engine();
  const [anybody] = await read.select({ id: people.members.id }).from(people.members).limit(1);
  if (anybody) return false;
  const hash = await hashPassword(password);
  const calendar = calendarOf(now(), timeZone);
  try {
    return await transact(null, async (tx) => {
      const cast = await keepPeople(tx, hash);
      for (const programme of [lireNotreMonde, dresdenStrasbourg]) await keepProgramme(tx, programme, cast, calendar);
      return { keep: true };
    });
  } catch (error) {
    // Of two processes that start at once, one is faster.
    if (isTaken(error)) return false;
    throw error;
  }
}

interface Cast {
  readonly libraries: ReadonlyMap<string, string>;
  readonly members: ReadonlyMap<string, string>;
}

function found<T>(map: ReadonlyMap<string, T>, name: string): T {
  const value = map.get(name);
  if (value === undefined) throw new Error(`The demo does not know "${name}".`);
  return value;
}

async function keepPeople(tx: Database, password: string): Promise<Cast> {
  const libraryIds = new Map(Object.keys(libraries).map((name) => [name, newId()]));
  await tx
    .insert(people.libraries)
    .values(Object.entries(libraries).map(([name, library]) => ({ id: found(libraryIds, name), ...library })));
  const ids = new Map(members.map((member) => [member.key, newId()]));
  await tx.insert(people.members).values(
    members.map(({ key, library, email, ...member }) => ({
      ...member,
      id: found(ids, key),
      library: found(libraryIds, library),
      email: email ?? null,
      password: email ? password : null,
      createdAt: now(),
    })),
  );
  return { libraries: libraryIds, members: ids };
}

/** Everything of a programme, gathered before it is written. */
interface Gathered {
  readonly texts: (typeof kept.texts.$inferInsert)[];
  readonly editions: (typeof kept.editions.$inferInsert)[];
  readonly translations: (typeof kept.translations.$inferInsert)[];
  readonly comments: (typeof kept.comments.$inferInsert)[];
  readonly owners: (typeof kept.owners.$inferInsert)[];
  readonly invitations: (typeof kept.invitations.$inferInsert)[];
  readonly events: { readonly at: Date; readonly by: string; readonly idea: string; readonly event: Event }[];
}

async function keepProgramme(tx: Database, demo: DemoProgramme, cast: Cast, calendar: Calendar): Promise<void> {
  const programme = newId();
  const columns = new Map(kinds.map((kind) => [kind, newId()]));
  const subjects = new Map(Object.keys(themes).map((name) => [name, newId()]));
  await tx.insert(frame.programmes).values({
    id: programme,
    ordinal: nextOrdinal,
    slug: demo.slug,
    mark: demo.mark,
    names: demo.names,
    languages: ["de", "fr"],
    timeZone,
    begins: calendar.day(demo.begins),
    ends: demo.ends === undefined ? null : calendar.day(demo.ends),
    ...(demo.stuckAfter !== undefined && { stuckAfter: demo.stuckAfter }),
    revision: 0,
    numbered: Math.max(...demo.ideas.map((idea) => idea.number)),
  });
  await tx
    .insert(frame.partners)
    .values([...cast.libraries.values()].map((library, position) => ({ programme, library, position })));
  await tx
    .insert(frame.statuses)
    .values(
      kinds.map((kind, position) => ({ id: found(columns, kind), programme, kind, names: statuses[kind], position })),
    );
  await tx.insert(frame.themes).values(
    Object.entries(themes).map(([name, names], position) => ({
      id: found(subjects, name),
      programme,
      names,
      position,
    })),
  );

  const gathered: Gathered = {
    texts: [],
    editions: [],
    translations: [],
    comments: [],
    owners: [],
    invitations: [],
    events: [],
  };
  const ids = new Map(
    demo.ideas.map((idea) => [idea.number, newId({ msecs: calendar.instant(idea.proposed).getTime() })]),
  );
  for (const idea of demo.ideas)
    gather(gathered, idea, ids.get(idea.number) ?? "", { cast, calendar, columns, subjects });

  const events = gathered.events.sort((a, b) => a.at.getTime() - b.at.getTime());
  const revisions = new Map(events.map(({ idea }, index) => [idea, index + 1]));
  const ranks = ranksOf(demo, calendar);
  await tx.insert(kept.ideas).values(
    demo.ideas.map((idea) => {
      const id = ids.get(idea.number) ?? "";
      return {
        id,
        programme,
        number: idea.number,
        status: found(columns, kindOf(idea)),
        since: sinceOf(idea, calendar),
        theme: found(subjects, idea.theme),
        rank: ranks.get(idea.number) ?? "",
        due: idea.due === undefined ? null : calendar.day(idea.due),
        comments: idea.comments.length,
        revision: revisions.get(id) ?? 0,
        proposedBy: found(cast.members, idea.by),
        proposedAt: calendar.instant(idea.proposed),
      };
    }),
  );
  await tx.insert(kept.texts).values(placed(gathered.texts));
  await tx.insert(kept.editions).values(gathered.editions);
  await tx.insert(kept.translations).values(gathered.translations);
  await tx.insert(kept.comments).values(gathered.comments);
  await tx.insert(kept.owners).values(gathered.owners);
  if (gathered.invitations.length > 0) await tx.insert(kept.invitations).values(gathered.invitations);
  await tx.insert(changes).values(
    events.map(({ event, ...rest }, index) => ({
      ...rest,
      programme,
      revision: index + 1,
      part: 0,
      deed: newId({ msecs: rest.at.getTime() }),
      kind: event.kind,
      data: event.data,
    })),
  );
  await tx.insert(arranged.exchanges).values(
    exchangeRows(demo, calendar).map(({ host, by, ...exchange }) => ({
      ...exchange,
      programme,
      host: host === undefined ? null : found(cast.libraries, host),
      by: found(cast.members, by),
    })),
  );
  await tx.insert(words.glossary).values(
    glossary.map((entry, index) => ({
      ...entry,
      id: newId(),
      programme,
      edition: 1,
      by: found(cast.members, index % 2 === 0 ? "mira" : "claire"),
      at: new Date(calendar.day(demo.begins)),
    })),
  );
  await tx.update(frame.programmes).set({ revision: events.length }).where(eq(frame.programmes.id, programme));
  await fillGaps(tx, programme, ["de", "fr"]);
  await keepTermsOfIdeas(tx, [...ids.values()]);
  const before = calendar.instant(lastVisit);
  const revision = events.filter(({ at }) => at < before).length;
  await tx.insert(floors).values([...cast.members.values()].map((member) => ({ member, programme, revision })));
}

interface Setting {
  readonly cast: Cast;
  readonly calendar: Calendar;
  readonly columns: ReadonlyMap<Kind, string>;
  readonly subjects: ReadonlyMap<string, string>;
}

function gather(gathered: Gathered, idea: DemoIdea, id: string, { cast, calendar, columns, subjects }: Setting): void {
  const who = (key: string): string => found(cast.members, key);
  const tell = (at: Moment, by: string, event: Event, seconds = 0): void => {
    const instant = new Date(calendar.instant(at).getTime() + seconds * 1_000);
    gathered.events.push({ at: instant, by: who(by), idea: id, event });
  };
  const write = (text: DemoText, field: Field, by: string, at: Moment, textId = newId()): void => {
    gatherText(gathered, { text, field, by: who(by), at, idea: id, id: textId }, { who, calendar });
    if (text.before) {
      const { changedAt, changedBy } = text.before;
      tell(changedAt, changedBy, {
        kind: field === "title" ? "titled" : "described",
        data: { edition: 2, language: text.language },
      });
    }
    if (text.translation && field !== "title") {
      const { at, by, language } = text.translation;
      tell(at, by, { kind: "translated", data: { text: textId, language } });
    }
  };

  tell(idea.proposed, idea.by, { kind: "proposed", data: { status: found(columns, "proposed") } });
  write(idea.title, "title", idea.by, idea.proposed);
  write(idea.description, "description", idea.by, idea.proposed);
  tell(idea.proposed, idea.by, { kind: "themed", data: { from: null, to: found(subjects, idea.theme) } }, 240);
  if (idea.due !== undefined) {
    tell(idea.proposed, idea.by, { kind: "dated", data: { from: null, to: calendar.day(idea.due) } }, 300);
  }
  for (const { who: owner, since } of idea.owners) {
    gathered.owners.push({ idea: id, member: who(owner), since: calendar.instant(since) });
    tell(since, owner, { kind: "owned", data: { member: who(owner), instead: null } }, 60);
  }
  idea.moves.reduce<{ kind: Kind; since: Moment }>(
    (from, { to, at, by }) => {
      const since = calendar.instant(from.since).toISOString();
      tell(at, by, {
        kind: "moved",
        data: { from: found(columns, from.kind), to: found(columns, to), behind: null, since },
      });
      return { kind: to, since: at };
    },
    { kind: "proposed", since: idea.proposed },
  );
  for (const { by, at, text, ...comment } of idea.comments) {
    const commentId = newId({ msecs: calendar.instant(at).getTime() });
    const source = text.replace(/@\[([a-z]+)\]/g, (_, key: string) => `@[${who(key)}]`);
    gathered.comments.push({ id: commentId, idea: id, by: who(by), at: calendar.instant(at) });
    tell(at, by, {
      kind: "commented",
      data: { comment: commentId, language: comment.language, mentions: mentionsIn(source) },
    });
    write({ ...comment, text: source }, "comment", by, at, commentId);
  }
  for (const guest of idea.guests ?? []) {
    const at = new Date(calendar.instant(idea.proposed).getTime() + 600_000);
    gathered.invitations.push({ idea: id, member: who(guest), by: who(idea.by), at });
    tell(idea.proposed, idea.by, { kind: "invited", data: { member: who(guest) } }, 600);
  }
}

function gatherText(
  gathered: Gathered,
  { text, field, by, at, idea, id }: { text: DemoText; field: Field; by: string; at: Moment; idea: string; id: string },
  { who, calendar }: { who: (key: string) => string; calendar: Calendar },
): void {
  const html = (source: string): string => (field === "title" ? "" : renderMarkdown(withMentions(source)));
  const withMentions = (source: string): string =>
    source.replace(/@\[([a-z]+)\]/g, (_, key: string) => `@[${who(key)}]`);
  const edition = (language: Language, number: number, source: string, by: string, at: Date): void => {
    gathered.editions.push({ text: id, language, number, source, by, at });
  };
  const { language, before, translation } = text;
  const first = { by, at: calendar.instant(at) };
  const newest = before ? { by: who(before.changedBy), at: calendar.instant(before.changedAt) } : first;
  const newestEdition = before ? 2 : 1;
  if (before) edition(language, 1, before.text, first.by, first.at);
  edition(language, newestEdition, text.text, newest.by, newest.at);
  gathered.texts.push({
    id,
    idea,
    field,
    language,
    edition: newestEdition,
    worded: before && !sameWords(before.text, text.text) ? newestEdition : 1,
    source: text.text,
    html: html(text.text),
    ...newest,
  });
  if (!translation) return;
  const source = withMentions(translation.text);
  const made = { by: who(translation.by), at: calendar.instant(translation.at) };
  edition(translation.language, 1, source, made.by, made.at);
  gathered.translations.push({
    text: id,
    language: translation.language,
    edition: 1,
    madeFrom: before && made.at < newest.at ? 1 : newestEdition,
    source,
    html: html(source),
    ...made,
  });
}

function kindOf(idea: DemoIdea): Kind {
  return idea.moves.at(-1)?.to ?? "proposed";
}

function sinceOf(idea: DemoIdea, calendar: Calendar): Date {
  return calendar.instant(idea.moves.at(-1)?.at ?? idea.proposed);
}

/** The newest in its status lies first. */
function ranksOf(demo: DemoProgramme, calendar: Calendar): ReadonlyMap<number, string> {
  const ordered = [...demo.ideas].sort((a, b) => sinceOf(b, calendar).getTime() - sinceOf(a, calendar).getTime());
  const ranks = generateNKeysBetween(null, null, ordered.length);
  return new Map(ordered.map((idea, index) => [idea.number, ranks[index] ?? ""]));
}
