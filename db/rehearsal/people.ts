import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { kinds } from "@/domain/lifecycle";
import type { Member, Role } from "@/domain/member";
import { cast } from "../cast";
import { statuses as names } from "../demo/vocabulary";
import { engine } from "../engine";
import { memberOfRow } from "../members";
import { type Gate, gateFor } from "../programmes";
import { libraries, members, sessions } from "../schema/people";
import { partners, programmes, statuses, themes } from "../schema/programmes";
import { openSession } from "../sessions";
import { nextOrdinal } from "../terms";

/** Whose library somebody belongs to: one of the two that carry the demo, or one that carries another programme. */
export const cities = ["dresden", "strasbourg", "leipzig"] as const;
export type City = (typeof cities)[number];

export interface Place extends Gate {
  readonly statuses: readonly string[];
  readonly theme: string;
}

/** Two programmes that no library carries both, and where their people belong. */
export interface Stage {
  /** Carried by Dresden and Strasbourg. */
  readonly home: Place;
  /** Carried by Leipzig and Lyon. */
  readonly away: Place;
  readonly libraries: Readonly<Record<City, string>>;
  readonly admin: Member;
}

/** Loads the demo and beside it a programme that nobody of it carries. */
export async function stage(): Promise<Stage> {
  const { programme, gate, admin, luc, anna } = await cast();
  const [leipzig, lyon] = [newId(), newId()];
  const [id, theme] = [newId(), newId()];
  const columns = kinds.map((kind, position) => ({ id: newId(), programme: id, kind, names: names[kind], position }));
  const { transact } = await engine();
  await transact(null, async (tx) => {
    await tx.insert(libraries).values([
      { id: leipzig, city: { de: "Leipzig" }, name: { de: "Leipziger Büchereien" }, language: "de" },
      { id: lyon, city: { fr: "Lyon" }, name: { fr: "Bibliothèques de Lyon" }, language: "fr" },
    ]);
    await tx.insert(programmes).values({
      id,
      ordinal: nextOrdinal,
      slug: "leipzig-lyon",
      mark: "LL",
      names: { de: "Leipzig–Lyon", fr: "Lyon–Leipzig" },
      languages: ["de", "fr"],
      timeZone: "Europe/Berlin",
      begins: "2026-01-01",
      revision: 0,
      numbered: 0,
    });
    await tx
      .insert(partners)
      .values([leipzig, lyon].map((library, position) => ({ programme: id, library, position })));
    await tx.insert(statuses).values(columns);
    await tx.insert(themes).values({ id: theme, programme: id, names: { de: "Messe" }, position: 0 });
    return { keep: undefined };
  });
  const away = await gateFor(admin, "leipzig-lyon");
  if (!away) throw new Error("The other programme was not kept.");
  return {
    home: { ...gate, statuses: programme.statuses.map(({ id }) => id), theme: programme.themes[0]?.id ?? "" },
    away: { ...away, statuses: columns.map(({ id }) => id), theme },
    libraries: { dresden: anna.library, strasbourg: luc.library, leipzig },
    admin,
  };
}

/** Gives somebody an account. */
export async function keepMember(name: string, role: Role, library: string): Promise<Member> {
  const { transact } = await engine();
  return transact(null, async (tx) => {
    const [row] = await tx
      .insert(members)
      .values({ id: newId(), library, name, branch: "", role, language: "de", reads: [], createdAt: new Date() })
      .returning();
    if (!row) throw new Error(`${name} was not kept.`);
    return { keep: memberOfRow(row) };
  });
}

/** Takes a role or a library away from somebody and gives another. */
export async function changeMember(
  id: string,
  change: { readonly role?: Role; readonly library?: string },
): Promise<void> {
  const { transact } = await engine();
  await transact(null, async (tx) => {
    await tx.update(members).set(change).where(eq(members.id, id));
    return { keep: undefined };
  });
}

/** Signs somebody in; answers her session. */
export async function keepSession(member: string): Promise<string> {
  const session = newId();
  await openSession(session, member, false);
  return session;
}

export async function endSessions(member: string): Promise<void> {
  const { transact } = await engine();
  await transact(null, async (tx) => {
    await tx.delete(sessions).where(eq(sessions.member, member));
    return { keep: undefined };
  });
}
