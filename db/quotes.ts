import { eq, sql } from "drizzle-orm";
import type { Card } from "@/domain/board";
import type { Language } from "@/domain/language";
import type { Member } from "@/domain/member";
import { fieldAt, numberAt, type Spoken, spokenAt } from "@/domain/search/address";
import type { Hit, QuotedText } from "@/domain/search/hit";
import { markedIn, quoteOf } from "@/domain/search/quote";
import type { Wanted } from "@/domain/search/words";
import { titleFor } from "@/domain/text";
import { engineName } from "./columns";
import type { Database } from "./engine";
import { prepared } from "./prepared";
import { texts, translations } from "./schema/ideas";
import { wordsOf } from "./terms";

/** A wanted word and the addresses of all that it stands in. */
export interface Standing {
  readonly word: Wanted;
  readonly at: readonly number[];
}

/** Ideas that were found, for whom and by which words. */
interface Finding {
  readonly cards: readonly Card[];
  readonly standing: readonly Standing[];
  readonly member: Member;
}

const mostQuoted = 2;

/** Ideas that were found, each under its title for the member and with the places where the words stand. */
export async function hitsOf(read: Database, { cards, standing, member }: Finding): Promise<readonly Hit[]> {
  const wanted = standing.map(({ word }) => word);
  const speaking = speakingIn(cards, standing);
  const chosen = new Map(cards.map((card) => [card, chosenOf(speaking.get(card.number) ?? [], card, member)]));
  const sources = await sourcesOf(read, chosen);
  return cards.map((card) => {
    const { text, language } = titleFor(card.title, member);
    const quotes = (chosen.get(card) ?? []).flatMap(({ place, language }): QuotedText[] => {
      const known = sources.get(nameOf({ idea: card.id, place, language }));
      const field = fieldAt(place);
      const parts = known && quoteOf(wordsOf({ field, source: known.source }), language, wanted);
      return known && parts ? [{ text: known.id, field, language, original: known.original, parts }] : [];
    });
    return { card, title: { language, parts: markedIn(text, language, wanted) }, quotes };
  });
}

/** A text, or a translation of it, in which wanted words stand. */
interface Speaking extends Spoken {
  /** Which words, by their places among the wanted. */
  readonly found: ReadonlySet<number>;
}

/** What speaks of the wanted words, by the numbers of the ideas. */
function speakingIn(cards: readonly Card[], standing: readonly Standing[]): ReadonlyMap<number, readonly Speaking[]> {
  const byIdea = new Map(cards.map(({ number }) => [number, new Map<number, Speaking>()]));
  for (const [word, { at }] of standing.entries()) {
    for (const address of at) {
      const idea = byIdea.get(numberAt(address));
      const spoken = idea && spokenAt(address);
      if (spoken) idea.set(address, { ...spoken, found: new Set(idea.get(address)?.found).add(word) });
    }
  }
  return new Map([...byIdea].map(([number, idea]) => [number, [...idea.values()]]));
}

/** The texts that together show the most words; of one text only one language. */
function chosenOf(all: readonly Speaking[], { title }: Card, member: Member): readonly Speaking[] {
  const shown = titleFor(title, member).language;
  const isTitle = ({ place }: Speaking): boolean => fieldAt(place) === "title";
  const isShown = (one: Speaking): boolean => isTitle(one) && one.language === shown;
  // The title that is shown anyway is marked where it stands.
  const seen = new Set(all.filter(isShown).flatMap(({ found }) => [...found]));
  const news = ({ found }: Speaking): number => [...found].filter((place) => !seen.has(place)).length;
  let left = all
    .filter((one) => !isShown(one) && (!isTitle(one) || news(one) > 0))
    .sort((a, b) => inOrder(a, b, member));
  const chosen: Speaking[] = [];
  while (chosen.length < mostQuoted) {
    const [first, ...others] = left;
    if (!first) break;
    const best = others.reduce((best, other) => (news(other) > news(best) ? other : best), first);
    for (const word of best.found) seen.add(word);
    left = left.filter(({ place }) => place !== best.place);
    chosen.push(best);
  }
  return chosen;
}

/** The title before the description, before the conversation; the newest remark first; what the member reads first. */
function inOrder(a: Speaking, b: Speaking, member: Member): number {
  const distance = ({ language }: Speaking): number =>
    language === member.language ? 0 : member.reads.includes(language) ? 1 : 2;
  const behind = ({ place }: Speaking): number => (fieldAt(place) === "comment" ? 1 / place : place - 2);
  return behind(a) - behind(b) || distance(a) - distance(b) || (a.language < b.language ? -1 : 1);
}

type Source = { readonly id: string; readonly source: string; readonly original: boolean };

// One query however many are asked for, so that it is built once.
const asked =
  engineName === "postgres"
    ? { each: "json_array_elements", as: "json", idea: "value ->> 0", place: "(value ->> 1)::integer" }
    : { each: "json_each", as: "text", idea: "value ->> 0", place: "value ->> 1" };

const sourcesAt = prepared("search_sources", ["places"], (db, { places }) =>
  db
    .select({
      id: texts.id,
      idea: texts.idea,
      place: texts.place,
      language: texts.language,
      source: texts.source,
      translation: { language: translations.language, source: translations.source },
    })
    .from(texts)
    .leftJoin(translations, eq(translations.text, texts.id))
    .where(
      sql`(${texts.idea}, ${texts.place}) in (select ${sql.raw(asked.idea)}, ${sql.raw(asked.place)}
        from ${sql.raw(asked.each)}(cast(${places} as ${sql.raw(asked.as)})))`,
    ),
);

async function sourcesOf(
  read: Database,
  chosen: ReadonlyMap<Card, readonly Spoken[]>,
): Promise<ReadonlyMap<string, Source>> {
  const wanted = [...chosen].flatMap(([{ id }, spoken]) => spoken.map(({ place }) => [id, place]));
  if (wanted.length === 0) return new Map();
  const rows = await sourcesAt(read, { places: JSON.stringify(wanted) });
  const sources = new Map<string, Source>();
  for (const { id, idea, place, language, source, translation } of rows) {
    sources.set(nameOf({ idea, place, language }), { id, source, original: true });
    if (!translation) continue;
    sources.set(nameOf({ idea, place, language: translation.language }), {
      id,
      source: translation.source,
      original: false,
    });
  }
  return sources;
}

function nameOf({
  idea,
  place,
  language,
}: {
  readonly idea: string;
  readonly place: number;
  readonly language: Language;
}): string {
  return `${idea} ${place} ${language}`;
}
