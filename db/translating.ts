import { and, eq, gt, inArray, lt } from "drizzle-orm";
import { now } from "@/domain/clock";
import { presence, type Translating } from "@/domain/desk";
import type { Language } from "@/domain/language";
import { type Database, engine } from "./engine";
import { translating } from "./schema/desk";

type Row = typeof translating.$inferSelect;

/** A form for a piece and a language, and whoever has it open. */
interface Form {
  readonly piece: string;
  readonly language: Language;
  readonly member: string;
}

/**
 * Notes within a transaction that a member has a form open, or left it; answers who else has. Whoever was not seen
 * for a while has gone.
 */
export async function keepTranslating(tx: Database, form: Form, there: boolean): Promise<readonly Translating[]> {
  const { piece, language, member } = form;
  const at = now();
  await tx.delete(translating).where(lt(translating.seen, new Date(at.getTime() - presence)));
  const here = and(eq(translating.piece, piece), eq(translating.language, language));
  if (there) {
    await tx
      .insert(translating)
      .values({ ...form, since: at, seen: at })
      .onConflictDoUpdate({
        target: [translating.piece, translating.language, translating.member],
        set: { seen: at },
      });
  } else await tx.delete(translating).where(and(here, eq(translating.member, member)));
  const rows = await tx.select().from(translating).where(here);
  return toldOf(rows.filter((row) => row.member !== member));
}

/** Whoever is at some pieces just now. */
export async function translatingOf(pieces: readonly string[]): Promise<readonly Row[]> {
  if (pieces.length === 0) return [];
  const { read } = await engine();
  return read
    .select()
    .from(translating)
    .where(and(inArray(translating.piece, [...pieces]), gt(translating.seen, new Date(now().getTime() - presence))));
}

/** People at a form as they are told, whoever came first first. */
export function toldOf(rows: readonly Row[]): readonly Translating[] {
  return rows
    .toSorted((a, b) => a.since.getTime() - b.since.getTime())
    .map(({ member, since }) => ({ member, since: since.toISOString() }));
}
