import type { Card } from "@/domain/board";
import { type Filter, shownBy } from "@/domain/filter";
import type { Member } from "@/domain/member";
import { numberAt, weightAt } from "@/domain/search/address";
import { withEquivalents } from "@/domain/search/equivalents";
import { comesBefore, type Hit, type Spot } from "@/domain/search/hit";
import { wantedIn } from "@/domain/search/words";
import { boardSeenBy } from "./board";
import { engine } from "./engine";
import { addressesWith } from "./found";
import { termsOfGlossary } from "./glossary";
import { type Gate, peopleSeenBy } from "./programmes";
import { hitsOf, type Standing } from "./quotes";

/** What is looked for, and which part of what is found is wanted. */
export interface Search {
  readonly words: string;
  /** Its words are not asked. */
  readonly filter: Filter;
  /** The last hit that was read before; null for the first. */
  readonly from: Spot | null;
  readonly limit: number;
}

export interface Found {
  readonly hits: readonly Hit[];
  /** How many there are on all pages. */
  readonly total: number;
  readonly next: Spot | null;
}

/** A programme as far as the search needs it. */
type Searched = Pick<Gate, "id" | "mark" | "partners">;

/** The ideas on a board in which a member finds all of some words, in whatever language they stand there. */
export async function searchSeenBy(
  member: Member,
  programme: Searched,
  { words, filter, from, limit }: Search,
): Promise<Found> {
  const typed = wantedIn(words, programme);
  if (typed.length === 0) return { hits: [], total: 0, next: null };
  const { read } = await engine();
  // Each term of the glossary finds what its counterparts stand in.
  const wanted = withEquivalents(typed, await termsOfGlossary(read, programme.id));
  // Only the cities of owners are asked for, and reading everybody costs as much as the search itself.
  const byCity = filter.city !== null || filter.missing !== null;
  const [{ cards }, people, ...at] = await Promise.all([
    // The board knows who sees what, and what is archived is not on it.
    boardSeenBy(member, programme),
    byCity ? peopleSeenBy(read, member, programme) : [],
    ...wanted.map((word) => addressesWith(read, programme.id, word)),
  ]);
  const standing = wanted.map((word, place) => ({ word, at: at[place] ?? [] }));
  const found = inAll(standing, byNumber(cards)).filter(shownIn({ ...programme, people }, filter));
  const rest = from ? found.filter((spot) => comesBefore(from, spot)) : found;
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    hits: await hitsOf(read, { cards: page.map(({ card }) => card), standing, member }),
    total: found.length,
    next: last && rest.length > limit ? { weight: last.weight, number: last.number } : null,
  };
}

type Place = Spot & { readonly card: Card };

function shownIn(programme: Parameters<typeof shownBy>[1], filter: Filter): (place: Place) => boolean {
  const shown = shownBy({ ...filter, words: "" }, programme);
  return ({ card }) => shown(card);
}

// A board stays the same object until something on it changes.
const numbered = new WeakMap<readonly Card[], readonly (Card | undefined)[]>();

/** The cards of a board, each at its number. */
function byNumber(cards: readonly Card[]): readonly (Card | undefined)[] {
  let all = numbered.get(cards);
  if (!all) {
    const byNumber: (Card | undefined)[] = [];
    for (const card of cards) byNumber[card.number] = card;
    // Without holes.
    all = Array.from(byNumber);
    numbered.set(cards, all);
  }
  return all;
}

/** More than a word can weigh: it does not stand there. */
const absent = 255;

/** The ideas in which all wanted words stand: those of which the texts speak best first, then the newest. */
function inAll(standing: readonly Standing[], cards: readonly (Card | undefined)[]): Place[] {
  const weights = standing.map((each) => weightsOf(each, cards.length));
  const [first, ...others] = weights;
  const found: Place[][] = [];
  for (let number = cards.length - 1; number >= 0; number -= 1) {
    const card = cards[number];
    let weight = first?.[number] ?? absent;
    for (const other of others) {
      if (weight >= absent) break;
      const further = other[number] ?? absent;
      weight = further === absent ? absent : weight + further;
    }
    if (card && weight < absent) (found[weight] ??= []).push({ card, number, weight });
  }
  return found.flat();
}

/** For each number the weight of the best text in which a word stands. */
function weightsOf({ word, at }: Standing, size: number): Uint8Array {
  const weights = new Uint8Array(size).fill(absent);
  for (const address of at) {
    const number = numberAt(address);
    const weight = weightAt(address);
    if (weight < (weights[number] ?? 0)) weights[number] = weight;
  }
  // A number that is the idea's own counts like a title.
  if (word.number !== null && word.number < size) weights[word.number] = 0;
  return weights;
}
