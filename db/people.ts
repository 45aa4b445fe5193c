import { eq, inArray } from "drizzle-orm";
import type { Member } from "@/domain/member";
import type { Person } from "@/domain/programme";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { changes } from "./schema/changes";
import { owners, texts, translations } from "./schema/ideas";
import { members } from "./schema/people";
import { partners } from "./schema/programmes";

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

/** Everybody of the libraries that carry a programme. */
export async function peopleOf(read: Database, programme: { readonly id: string }): Promise<readonly Person[]> {
  const rows = await staffRows(read, { programme: programme.id });
  return rows.map(personOf);
}

const staffRows = prepared("staff", ["programme"], (db, { programme }) =>
  db
    .select(personColumns)
    .from(partners)
    .innerJoin(members, eq(members.library, partners.library))
    .where(eq(partners.programme, programme)),
);

/** The people a guest meets: whoever owns, wrote, translated or did something at the ideas she was invited to. */
export async function peopleAround(
  read: Database,
  member: Member,
  ideas: readonly string[],
): Promise<readonly Person[]> {
  const invited = [...ideas];
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
    ...("asked" in data && data.asked ? [data.asked] : []),
  ]);
  const met = [...doers, ...holders, ...authors, ...translators].map((row) => row.id);
  const ids = [...new Set([member.id, ...met, ...named])];
  const rows = await read.select(personColumns).from(members).where(inArray(members.id, ids));
  return rows.map(personOf);
}
