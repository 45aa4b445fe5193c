import { and, asc, eq, max } from "drizzle-orm";
import type { Names } from "@/domain/language";
import type { Kind } from "@/domain/lifecycle";
import type { Vocabulary } from "@/domain/vocabulary";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { ideas } from "./schema/ideas";
import { programmes, statuses, themes } from "./schema/programmes";

/** Whether a status belongs to a programme. */
export async function hasStatus(tx: Database, programme: string, id: string): Promise<boolean> {
  const rows = await statusRow(tx, { id, programme });
  return rows.length > 0;
}

const statusRow = prepared("status", ["id", "programme"], (db, { id, programme }) =>
  db
    .select({ id: statuses.id })
    .from(statuses)
    .where(and(eq(statuses.id, id), eq(statuses.programme, programme))),
);

export async function hasTheme(tx: Database, programme: string, id: string): Promise<boolean> {
  const rows = await tx
    .select({ id: themes.id })
    .from(themes)
    .where(and(eq(themes.id, id), eq(themes.programme, programme)));
  return rows.length > 0;
}

/** The first status of a kind; every programme has one in which ideas are proposed. */
export async function statusOfKind(tx: Database, programme: string, kind: Kind): Promise<string> {
  const [row] = await tx
    .select({ id: statuses.id })
    .from(statuses)
    .where(and(eq(statuses.programme, programme), eq(statuses.kind, kind)))
    .orderBy(asc(statuses.position))
    .limit(1);
  if (!row) throw new Error(`The programme ${programme} has no status of kind ${kind}.`);
  return row.id;
}

/** All names of a programme as they now are. */
export async function vocabularyOf(tx: Database, programme: string): Promise<Vocabulary> {
  const [row] = await programmeNames(tx, { programme });
  if (!row) throw new Error(`There is no programme ${programme}.`);
  return { ...row, statuses: await statusNames(tx, { programme }), themes: await themeNames(tx, { programme }) };
}

const programmeNames = prepared("programme_names", ["programme"], (db, { programme }) =>
  db
    .select({ names: programmes.names, edition: programmes.edition })
    .from(programmes)
    .where(eq(programmes.id, programme)),
);

export const statusNames = prepared("statuses", ["programme"], (db, { programme }) =>
  db
    .select({ id: statuses.id, kind: statuses.kind, names: statuses.names, edition: statuses.edition })
    .from(statuses)
    .where(eq(statuses.programme, programme))
    .orderBy(asc(statuses.position)),
);

export const themeNames = prepared("themes", ["programme"], (db, { programme }) =>
  db
    .select({ id: themes.id, names: themes.names, edition: themes.edition })
    .from(themes)
    .where(eq(themes.programme, programme))
    .orderBy(asc(themes.position)),
);

interface Named {
  readonly id: string;
  readonly names: Names;
  readonly edition: number;
}

const tables = { programme: programmes, status: statuses, theme: themes } as const;

/** Keeps the next state of the names of a programme, or of a status or theme of it. */
export async function keepNames(tx: Database, of: keyof typeof tables, { id, names, edition }: Named): Promise<void> {
  const table = tables[of];
  await tx.update(table).set({ names, edition }).where(eq(table.id, id));
}

/** Keeps a new theme behind all others; false where there is one with this id, in whatever programme. */
export async function keepTheme(
  tx: Database,
  theme: { readonly id: string; readonly programme: string; readonly names: Names },
): Promise<boolean> {
  const [last] = await tx
    .select({ position: max(themes.position) })
    .from(themes)
    .where(eq(themes.programme, theme.programme));
  const kept = await tx
    .insert(themes)
    .values({ ...theme, position: (last?.position ?? -1) + 1 })
    .onConflictDoNothing()
    .returning({ id: themes.id });
  return kept.length > 0;
}

/** Whether an idea has this theme, archived or not. */
export async function isThemeUsed(tx: Database, theme: string): Promise<boolean> {
  const rows = await tx.select({ id: ideas.id }).from(ideas).where(eq(ideas.theme, theme)).limit(1);
  return rows.length > 0;
}

export async function dropTheme(tx: Database, theme: string): Promise<void> {
  await tx.delete(themes).where(eq(themes.id, theme));
}
