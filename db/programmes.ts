import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import type { Partner, Person, Programme, ProgrammeLine } from "@/domain/programme";
import { type Database, engine } from "./engine";
import { changes } from "./schema/changes";
import { ideas, invitations, owners, texts, translations } from "./schema/ideas";
import { libraries, members } from "./schema/people";
import { partners, programmes, statuses, themes } from "./schema/programmes";

/** The programmes a member may open, the newest first: her library's, or those of ideas she was invited to. */
export async function programmesSeenBy(member: Member): Promise<readonly ProgrammeLine[]> {
  const { read } = await engine();
  const columns = {
    id: programmes.id,
    slug: programmes.slug,
    mark: programmes.mark,
    names: programmes.names,
    begins: programmes.begins,
    ends: programmes.ends,
  };
  const newestFirst = [desc(programmes.begins), asc(programmes.id)];
  if (member.role === "administrator")
    return read
      .select(columns)
      .from(programmes)
      .orderBy(...newestFirst);
  if (member.role === "guest") {
    return read
      .selectDistinct(columns)
      .from(invitations)
      .innerJoin(ideas, eq(ideas.id, invitations.idea))
      .innerJoin(programmes, eq(programmes.id, ideas.programme))
      .where(eq(invitations.member, member.id))
      .orderBy(...newestFirst);
  }
  return read
    .select(columns)
    .from(partners)
    .innerJoin(programmes, eq(programmes.id, partners.programme))
    .where(eq(partners.library, member.library))
    .orderBy(...newestFirst);
}

/** A programme as far as permission needs it. */
export interface Gate {
  readonly id: string;
  readonly slug: string;
  readonly partners: readonly { readonly id: string }[];
  /** Whether the member sees all of it, or only what she was invited to. */
  readonly whole: boolean;
}

/** The gate of a programme that a member may enter; null when there is no such programme for her. */
export async function gateFor(member: Member, slug: string): Promise<Gate | null> {
  const { read } = await engine();
  const rows = await read
    .select({ id: programmes.id, slug: programmes.slug, partner: partners.library })
    .from(programmes)
    .innerJoin(partners, eq(partners.programme, programmes.id))
    .where(eq(programmes.slug, slug));
  const [first] = rows;
  if (!first) return null;
  const gate = { id: first.id, slug: first.slug, partners: rows.map((row) => ({ id: row.partner })) };
  if (may.seeAll(member, gate)) return { ...gate, whole: true };
  const invited = await invitedIdeas(read, member, gate.id);
  return invited.length > 0 ? { ...gate, whole: false } : null;
}

/** The ideas of a programme that a guest was invited to. */
export async function invitationsOf(member: Member, programme: string): Promise<readonly string[]> {
  return invitedIdeas((await engine()).read, member, programme);
}

export async function invitedIdeas(read: Database, member: Member, programme: string): Promise<readonly string[]> {
  const rows = await read
    .select({ idea: invitations.idea })
    .from(invitations)
    .innerJoin(ideas, eq(ideas.id, invitations.idea))
    .where(and(eq(invitations.member, member.id), eq(ideas.programme, programme)));
  return rows.map((row) => row.idea);
}

/** A programme with its words and people, as a member may see it, and its revision. */
export async function programmeSeenBy(
  member: Member,
  slug: string,
): Promise<{ programme: Programme; revision: number } | null> {
  const gate = await gateFor(member, slug);
  if (!gate) return null;
  const { read } = await engine();
  const [row] = await read.select().from(programmes).where(eq(programmes.id, gate.id));
  if (!row) return null;
  const [banks, columns, subjects, people] = await Promise.all([
    partnersOf(read, gate.id),
    read.select().from(statuses).where(eq(statuses.programme, gate.id)).orderBy(asc(statuses.position)),
    read.select().from(themes).where(eq(themes.programme, gate.id)).orderBy(asc(themes.position)),
    gate.whole ? peopleOf(read, gate) : peopleAround(read, member, gate),
  ]);
  const { id, mark, names, languages, timeZone, begins, ends, revision } = row;
  return {
    programme: {
      id,
      slug,
      mark,
      names,
      languages,
      timeZone,
      begins,
      ends,
      partners: banks,
      statuses: columns.map(({ id, kind, names }) => ({ id, kind, names })),
      themes: subjects.map(({ id, names }) => ({ id, names })),
      people,
    },
    revision,
  };
}

async function partnersOf(read: Database, programme: string): Promise<readonly Partner[]> {
  return read
    .select({ id: libraries.id, city: libraries.city, name: libraries.name, language: libraries.language })
    .from(partners)
    .innerJoin(libraries, eq(libraries.id, partners.library))
    .where(eq(partners.programme, programme))
    .orderBy(asc(partners.position));
}

const personColumns = {
  id: members.id,
  name: members.name,
  library: members.library,
  branch: members.branch,
  role: members.role,
};

type PersonRow = Omit<Person, "guest"> & { role: string };

function personOf({ role, ...person }: PersonRow): Person {
  return { ...person, guest: role === "guest" };
}

async function peopleOf(read: Database, gate: Gate): Promise<readonly Person[]> {
  const rows = await read
    .select(personColumns)
    .from(members)
    .where(
      inArray(
        members.library,
        gate.partners.map((partner) => partner.id),
      ),
    );
  return rows.map(personOf);
}

/** The people a guest meets: whoever owns, wrote, translated or did something at the ideas she was invited to. */
async function peopleAround(read: Database, member: Member, gate: Gate): Promise<readonly Person[]> {
  const invited = [...(await invitedIdeas(read, member, gate.id))];
  const [doers, holders, authors, translators] = await Promise.all([
    read.select({ id: changes.by, data: changes.data }).from(changes).where(inArray(changes.idea, invited)),
    read.select({ id: owners.member }).from(owners).where(inArray(owners.idea, invited)),
    read.select({ id: texts.by }).from(texts).where(inArray(texts.idea, invited)),
    read
      .select({ id: translations.by })
      .from(translations)
      .innerJoin(texts, eq(texts.id, translations.text))
      .where(inArray(texts.idea, invited)),
  ]);
  const named = doers.flatMap(({ data }) => [
    ...("member" in data ? [data.member] : []),
    ...("mentions" in data ? data.mentions : []),
    ...("instead" in data && data.instead ? [data.instead] : []),
  ]);
  const met = [...doers, ...holders, ...authors, ...translators].map((row) => row.id);
  const ids = [...new Set([member.id, ...met, ...named])];
  const rows = await read.select(personColumns).from(members).where(inArray(members.id, ids));
  return rows.map(personOf);
}

/** The address of the programme a member opened last, if she may still open it. */
export async function lastProgrammeOf(member: Member): Promise<string | null> {
  const { read } = await engine();
  const [row] = await read
    .select({ slug: programmes.slug })
    .from(members)
    .innerJoin(programmes, eq(programmes.id, members.lastProgramme))
    .where(eq(members.id, member.id));
  return row && (await gateFor(member, row.slug)) ? row.slug : null;
}

export async function rememberProgramme(member: Member, programme: string): Promise<void> {
  const { read, transact } = await engine();
  const [row] = await read
    .select({ id: programmes.id, last: members.lastProgramme })
    .from(programmes)
    .innerJoin(members, eq(members.id, member.id))
    .where(eq(programmes.slug, programme));
  if (!row || row.last === row.id) return;
  await transact(null, async (tx) => {
    await tx.update(members).set({ lastProgramme: row.id }).where(eq(members.id, member.id));
    return { keep: undefined };
  });
}
