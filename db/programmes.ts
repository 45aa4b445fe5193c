import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import type { Person, Programme, ProgrammeLine } from "@/domain/programme";
import { type Database, engine } from "./engine";
import { peopleAround, peopleOf } from "./people";
import { prepared } from "./prepared";
import { ideas, invitations } from "./schema/ideas";
import { libraries, members } from "./schema/people";
import { partners, programmes } from "./schema/programmes";
import { statusNames, themeNames } from "./vocabulary";

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
  const invited = read
    .select({ id: ideas.programme })
    .from(invitations)
    .innerJoin(ideas, eq(ideas.id, invitations.idea))
    .where(eq(invitations.member, member.id));
  const carried = read.select({ id: partners.programme }).from(partners).where(eq(partners.library, member.library));
  const hers = inArray(programmes.id, member.role === "guest" ? invited : invited.union(carried));
  return read
    .select(columns)
    .from(programmes)
    .where(member.role === "administrator" ? undefined : hers)
    .orderBy(desc(programmes.begins), asc(programmes.id));
}

/** A programme as far as permission needs it. */
export interface Gate {
  readonly id: string;
  readonly slug: string;
  readonly mark: string;
  readonly partners: readonly { readonly id: string }[];
  /** Whether the member sees all of it, or only what she was invited to. */
  readonly whole: boolean;
}

const gateRows = prepared("gate", ["slug"], (db, { slug }) =>
  db
    .select({ id: programmes.id, slug: programmes.slug, mark: programmes.mark, partner: partners.library })
    .from(programmes)
    .innerJoin(partners, eq(partners.programme, programmes.id))
    .where(eq(programmes.slug, slug)),
);

/** The gate of a programme that a member may enter; null when there is no such programme for her. */
export async function gateFor(member: Member, slug: string): Promise<Gate | null> {
  const { read } = await engine();
  const rows = await gateRows(read, { slug });
  const [first] = rows;
  if (!first) return null;
  const { id, mark } = first;
  const gate = { id, slug: first.slug, mark, partners: rows.map((row) => ({ id: row.partner })) };
  if (may.seeAll(member, gate)) return { ...gate, whole: true };
  const invited = await invitedIdeas(read, member, gate.id);
  return invited.length > 0 ? { ...gate, whole: false } : null;
}

/** The ideas of a programme that a guest was invited to. */
export async function invitationsOf(member: Member, programme: string): Promise<readonly string[]> {
  return invitedIdeas((await engine()).read, member, programme);
}

export async function invitedIdeas(read: Database, member: Member, programme: string): Promise<readonly string[]> {
  const rows = await invitedRows(read, { member: member.id, programme });
  return rows.map((row) => row.idea);
}

const invitedRows = prepared("invited", ["member", "programme"], (db, { member, programme }) =>
  db
    .select({ idea: invitations.idea })
    .from(invitations)
    .innerJoin(ideas, eq(ideas.id, invitations.idea))
    .where(and(eq(invitations.member, member), eq(ideas.programme, programme))),
);

/** A programme with its words and people, as a member may see it, and its revision. */
export async function programmeSeenBy(
  member: Member,
  slug: string,
): Promise<{ programme: Programme; revision: number } | null> {
  const gate = await gateFor(member, slug);
  if (!gate) return null;
  const { read } = await engine();
  const [row] = await programmeRow(read, { id: gate.id });
  if (!row) return null;
  const [banks, columns, subjects, people] = await Promise.all([
    partnerRows(read, { programme: gate.id }),
    statusNames(read, { programme: gate.id }),
    themeNames(read, { programme: gate.id }),
    peopleSeenBy(read, member, gate),
  ]);
  const { id, mark, names, edition, languages, timeZone, begins, ends, stuckAfter, revision } = row;
  return {
    programme: {
      id,
      slug,
      mark,
      names,
      edition,
      languages,
      timeZone,
      begins,
      ends,
      stuckAfter,
      partners: banks,
      statuses: columns,
      themes: subjects,
      people,
    },
    revision,
  };
}

/** The people of a programme whom a member may know of: a guest those around the ideas she was invited to. */
export async function peopleSeenBy(
  read: Database,
  member: Member,
  gate: Pick<Gate, "id" | "partners">,
): Promise<readonly Person[]> {
  if (may.seeAll(member, gate)) return peopleOf(read, gate);
  return peopleAround(read, member, await invitedIdeas(read, member, gate.id));
}

/** Those of `ids` whom a member can mean when she names them: for a guest only people whom she meets. */
export async function peopleMeant(
  read: Database,
  member: Member,
  gate: Gate,
  ids: readonly string[],
): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const known = new Set((await peopleSeenBy(read, member, gate)).map((person) => person.id));
  return ids.filter((id) => known.has(id));
}

const programmeRow = prepared("programme", ["id"], (db, { id }) =>
  db.select().from(programmes).where(eq(programmes.id, id)),
);

const partnerRows = prepared("partners", ["programme"], (db, { programme }) =>
  db
    .select({ id: libraries.id, city: libraries.city, name: libraries.name, language: libraries.language })
    .from(partners)
    .innerJoin(libraries, eq(libraries.id, partners.library))
    .where(eq(partners.programme, programme))
    .orderBy(asc(partners.position)),
);

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
