/** What a board is made of, each row a list of values: what the flat queries of either engine answer fastest. */
export interface Row {
  readonly ideas: readonly [
    id: string,
    number: number,
    status: string,
    theme: string | null,
    rank: string,
    due: string | null,
    since: number | Date,
    comments: number,
    revision: number,
  ];
  readonly titles: readonly [idea: string, language: string, source: string];
  readonly translations: readonly [idea: string, language: string, title: string | null, outdated: unknown];
  readonly owners: readonly [idea: string, member: string];
}

export type Rows = { readonly [Name in keyof Row]: readonly Row[Name][] };

const board = "ideas.programme_id = $programme and ideas.archived_at is null";

/** The four questions, in words that both engines understand. */
export const questions: Readonly<Record<keyof Row, string>> = {
  ideas: `select id, number, status_id, theme_id, rank, due_on, since, comments, revision from ideas
    where ${board} order by status_id, rank, id`,
  titles: `select texts.idea_id, texts.language, texts.source from ideas
    join texts on texts.idea_id = ideas.id and texts.field = 'title' where ${board}`,
  translations: `select texts.idea_id, translations.language,
      case when texts.field = 'title' then translations.source end as title,
      translations.made_from < texts.worded as outdated from ideas
    join texts on texts.idea_id = ideas.id and texts.field in ('title', 'description')
    join translations on translations.text_id = texts.id where ${board}`,
  owners: `select owners.idea_id, owners.member_id from ideas
    join owners on owners.idea_id = ideas.id where ${board} order by owners.since, owners.member_id`,
};

interface Card {
  readonly title: { original: string; readonly texts: Record<string, string> };
  readonly outdated: string[];
  readonly owners: string[];
}

/** The board as one JSON text. */
export function boardFrom({ ideas, titles, translations, owners }: Rows): string {
  const cards = new Map<string, Card>();
  const all = ideas.map(([id, number, status, theme, rank, due, since, comments, revision]) => {
    const card: Card = { title: { original: "", texts: {} }, outdated: [], owners: [] };
    cards.set(id, card);
    const came = new Date(since).toISOString();
    return { id, number, status, theme, rank, due, since: came, comments, revision, archived: false, ...card };
  });
  for (const [idea, language, source] of titles) {
    const card = cards.get(idea);
    if (!card) continue;
    card.title.original = language;
    card.title.texts[language] = source;
  }
  for (const [idea, language, title, outdated] of translations) {
    const card = cards.get(idea);
    if (!card) continue;
    if (title !== null) card.title.texts[language] = title;
    if (outdated) card.outdated.push(language);
  }
  for (const [idea, member] of owners) cards.get(idea)?.owners.push(member);
  return JSON.stringify({ revision: 0, cards: all });
}
