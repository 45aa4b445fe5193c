import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { Card } from "@/domain/board";
import type { Language } from "@/domain/language";
import { isOutdated } from "@/domain/text";
import type { Database } from "./engine";
import { ideas, owners, texts, translations } from "./schema/ideas";

/** The cards of a programme that are not archived; of `only` these ideas where it is given. */
export function cardsOfProgramme(read: Database, programme: string, only?: readonly string[]): Promise<Card[]> {
  return cardsWhere(
    read,
    and(eq(ideas.programme, programme), isNull(ideas.archivedAt), only && inArray(ideas.id, [...only])),
  );
}

/** The cards of these ideas, archived or not. */
export function cardsOfIdeas(read: Database, ids: readonly string[]): Promise<Card[]> {
  return ids.length === 0 ? Promise.resolve([]) : cardsWhere(read, inArray(ideas.id, [...ids]));
}

// Four flat queries joined here: a nested one per card, or one wide join, costs several times as much.
async function cardsWhere(read: Database, where: SQL | undefined): Promise<Card[]> {
  const rows = await read
    .select({
      id: ideas.id,
      number: ideas.number,
      status: ideas.status,
      theme: ideas.theme,
      rank: ideas.rank,
      due: ideas.due,
      since: ideas.since,
      comments: ideas.comments,
      archivedAt: ideas.archivedAt,
      revision: ideas.revision,
    })
    .from(ideas)
    .where(where)
    .orderBy(asc(ideas.status), asc(ideas.rank), asc(ideas.id));
  const titles = await read
    .select({ idea: texts.idea, language: texts.language, source: texts.source })
    .from(ideas)
    .innerJoin(texts, and(eq(texts.idea, ideas.id), eq(texts.field, "title")))
    .where(where);
  const translated = await read
    .select({
      idea: texts.idea,
      language: translations.language,
      // A board needs to know that a description's translation lags behind, but not the description.
      title: sql<string | null>`case when ${texts.field} = 'title' then ${translations.source} end`,
      madeFrom: translations.madeFrom,
      edition: texts.edition,
    })
    .from(ideas)
    .innerJoin(texts, and(eq(texts.idea, ideas.id), inArray(texts.field, ["title", "description"])))
    .innerJoin(translations, eq(translations.text, texts.id))
    .where(where);
  const held = await read
    .select({ idea: owners.idea, member: owners.member })
    .from(ideas)
    .innerJoin(owners, eq(owners.idea, ideas.id))
    .where(where)
    .orderBy(asc(owners.since), asc(owners.member));

  const more = new Map<string, Gathered>(
    rows.map((row) => [row.id, { original: "de", texts: {}, outdated: new Set<Language>(), owners: [] }]),
  );
  for (const title of titles) {
    const card = more.get(title.idea);
    if (!card) continue;
    card.original = title.language;
    card.texts[title.language] = title.source;
  }
  for (const translation of translated) {
    const card = more.get(translation.idea);
    if (!card) continue;
    if (translation.title !== null) card.texts[translation.language] = translation.title;
    if (isOutdated(translation.madeFrom, translation.edition)) card.outdated.add(translation.language);
  }
  for (const { idea, member } of held) more.get(idea)?.owners.push(member);

  return rows.flatMap(({ since, archivedAt, ...row }) => {
    const card = more.get(row.id);
    if (!card) return [];
    return {
      ...row,
      since: since.toISOString(),
      archived: archivedAt !== null,
      title: { original: card.original, texts: card.texts },
      outdated: [...card.outdated],
      owners: card.owners,
    };
  });
}

interface Gathered {
  original: Language;
  texts: Partial<Record<Language, string>>;
  outdated: Set<Language>;
  owners: string[];
}
