import { eq } from "drizzle-orm";
import type { Language } from "@/domain/language";
import type { Member } from "@/domain/member";
import { engine } from "./engine";
import { members } from "./schema/people";

type Row = typeof members.$inferSelect;

/** A member as the rules know her. */
export function memberOfRow(row: Row): Member {
  const { id, name, role, library, branch, language } = row;
  return { id, name, role, library, branch, language, reads: [...new Set([language, ...row.reads])] };
}

/** The account that signs in with this address, whatever its capitals, with its password's hash. */
export async function accountByEmail(email: string): Promise<{ member: Member; password: string | null } | null> {
  const { read } = await engine();
  const [row] = await read.select().from(members).where(eq(members.email, email.trim().toLowerCase()));
  return row ? { member: memberOfRow(row), password: row.password } : null;
}

/** Changes a member's own account; answers her as she now is. */
export async function editAccount(
  member: Member,
  edit: { readonly language?: Language | undefined; readonly reads?: readonly Language[] | undefined },
): Promise<Member> {
  if (edit.language === undefined && edit.reads === undefined) return member;
  const { transact } = await engine();
  return transact(null, async (tx) => {
    const [row] = await tx
      .update(members)
      .set({ ...(edit.language && { language: edit.language }), ...(edit.reads && { reads: edit.reads }) })
      .where(eq(members.id, member.id))
      .returning();
    return { keep: row ? memberOfRow(row) : member };
  });
}

/** Keeps a new hash of the same password, made with today's cost. */
export async function keepPassword(member: Member, password: string): Promise<void> {
  const { transact } = await engine();
  await transact(null, async (tx) => {
    await tx.update(members).set({ password }).where(eq(members.id, member.id));
    return { keep: undefined };
  });
}
