import { and, asc, eq, inArray, isNull, type Placeholder, type SQL, sql } from "drizzle-orm";
import type { Card } from "@/domain/board";
import type { Language } from "@/domain/language";
import { isOutdated } from "@/domain/text";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { ideas, owners, texts, translations } from "./schema/ideas";

/** The cards of a programme that are not archived, in no order. */
export async function cardsOfProgramme(read: Database, programme: string): Promise<Card[]> {
  return joined({
    rows: await liveRows(read, { programme }),
    titles: await liveTitles(read, { programme }),
    translated: await liveTranslations(read, { programme }),
    held: await liveOwners(read, { programme }),
  });
}

/** The cards of these ideas, archived or not, in no order. */
export async function cardsOfIdeas(read: Database, ids: readonly string[]): Promise<Card[]> {
  const [idea, ...more] = ids;
  if (idea === undefined) return [];
  if (more.length > 0) {
    const where = inArray(ideas.id, [...ids]);
    return joined({
      rows: await rowsWhere(read, where),
      titles: await titlesWhere(read, where),
      translated: await translationsWhere(read, where),
      held: await ownersWhere(read, where),
    });
  }
  return joined({
    rows: await rowsOfOne(read, { idea }),
    titles: await titlesOfOne(read, { idea }),
    translated: await translationsOfOne(read, { idea }),
    held: await ownersOfOne(read, { idea }),
  });
}

// Four flat queries joined here: a nested one per card, or one wide join, costs several times as much.
function rowsWhere(db: Database, where: SQL | undefined) {
  return db
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
    .where(where);
}

function titlesWhere(db: Database, where: SQL | undefined) {
  return db
    .select({ idea: texts.idea, language: texts.language, source: texts.source })
    .from(ideas)
    .innerJoin(texts, and(eq(texts.idea, ideas.id), eq(texts.field, "title")))
    .where(where);
}

function translationsWhere(db: Database, where: SQL | undefined) {
  return db
    .select({
      idea: texts.idea,
      language: translations.language,
      // A board needs to know that a description's translation lags behind, but not the description.
      title: sql<string | null>`case when ${texts.field} = 'title' then ${translations.source} end`,
      madeFrom: translations.madeFrom,
      machine: translations.machine,
      worded: texts.worded,
    })
    .from(ideas)
    .innerJoin(texts, and(eq(texts.idea, ideas.id), inArray(texts.field, ["title", "description"])))
    .innerJoin(translations, eq(translations.text, texts.id))
    .where(where);
}

function ownersWhere(db: Database, where: SQL | undefined) {
  return db
    .select({ idea: owners.idea, member: owners.member })
    .from(ideas)
    .innerJoin(owners, eq(owners.idea, ideas.id))
    .where(where)
    .orderBy(asc(owners.since), asc(owners.member));
}

const live = (programme: Placeholder) => and(eq(ideas.programme, programme), isNull(ideas.archivedAt));
const liveRows = prepared("cards", ["programme"], (db, { programme }) => rowsWhere(db, live(programme)));
const liveTitles = prepared("cards_titles", ["programme"], (db, { programme }) => titlesWhere(db, live(programme)));
const liveTranslations = prepared("cards_translations", ["programme"], (db, { programme }) =>
  translationsWhere(db, live(programme)),
);
const liveOwners = prepared("cards_owners", ["programme"], (db, { programme }) => ownersWhere(db, live(programme)));

const rowsOfOne = prepared("card", ["idea"], (db, { idea }) => rowsWhere(db, eq(ideas.id, idea)));
const titlesOfOne = prepared("card_title", ["idea"], (db, { idea }) => titlesWhere(db, eq(ideas.id, idea)));
const translationsOfOne = prepared("card_translations", ["idea"], (db, { idea }) =>
  translationsWhere(db, eq(ideas.id, idea)),
);
const ownersOfOne = prepared("card_owners", ["idea"], (db, { idea }) => ownersWhere(db, eq(ideas.id, idea)));

interface Read {
  readonly rows: Awaited<ReturnType<typeof rowsWhere>>;
  readonly titles: Awaited<ReturnType<typeof titlesWhere>>;
  readonly translated: Awaited<ReturnType<typeof translationsWhere>>;
  readonly held: Awaited<ReturnType<typeof ownersWhere>>;
}

function joined({ rows, titles, translated, held }: Read): Card[] {
  const more = new Map<string, Gathered>(
    rows.map((row) => [row.id, { original: "de", texts: {}, outdated: new Set(), drafts: new Set(), owners: [] }]),
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
    if (isOutdated(translation.madeFrom, translation.worded)) card.outdated.add(translation.language);
    if (translation.machine) card.drafts.add(translation.language);
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
      ...(card.drafts.size > 0 && { drafts: [...card.drafts] }),
      owners: card.owners,
    };
  });
}

interface Gathered {
  original: Language;
  texts: Partial<Record<Language, string>>;
  outdated: Set<Language>;
  drafts: Set<Language>;
  owners: string[];
}
