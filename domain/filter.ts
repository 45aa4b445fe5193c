import type { Card } from "./board";
import { isLanguage } from "./language";
import { type Programme, shelfMark } from "./programme";

/** Which ideas of a board are shown. Ids and words only, so that its address means the same to every reader. */
export interface Filter {
  /** Words of a title in any of its languages, or a shelf mark or number. */
  readonly words: string;
  readonly theme: string | null;
  /** The library that has an owner. */
  readonly city: string | null;
  /** The library that has none. */
  readonly missing: string | null;
  readonly owner: string | null;
  /** The language in which the title's or the description's translation is outdated. */
  readonly outdated: string | null;
  /** Whether only what is new to whoever looks is shown. */
  readonly unseen: "yes" | null;
}

export const unfiltered: Filter = {
  words: "",
  theme: null,
  city: null,
  missing: null,
  owner: null,
  outdated: null,
  unseen: null,
};

const keys = ["words", "theme", "city", "missing", "owner", "outdated", "unseen"] as const;

/** The filter that an address carries; what it does not know is left out. */
export function filterIn(address: { get(key: string): string | null }): Filter {
  const outdated = address.get("outdated");
  return {
    words: (address.get("words") ?? "").slice(0, 200),
    theme: address.get("theme") || null,
    city: address.get("city") || null,
    missing: address.get("missing") || null,
    owner: address.get("owner") || null,
    outdated: isLanguage(outdated) ? outdated : null,
    unseen: address.get("unseen") === "yes" ? "yes" : null,
  };
}

/** The search part of an address: "?theme=…", or nothing when everything is shown. */
export function addressOf(filter: Filter): string {
  const address = new URLSearchParams();
  for (const key of keys) {
    const value = filter[key]?.trim();
    if (value) address.set(key, value);
  }
  const text = address.toString();
  return text && `?${text}`;
}

/** The search part of an address with another filter in it; what else stands there stays. */
export function addressWith(filter: Filter, search: string): string {
  const address = new URLSearchParams(addressOf(filter));
  for (const [key, value] of new URLSearchParams(search)) {
    if (!keys.some((other) => other === key)) address.append(key, value);
  }
  const text = address.toString();
  return text && `?${text}`;
}

/** How many conditions a filter sets. */
export function conditionsOf(filter: Filter): number {
  return keys.filter((key) => filter[key]?.trim()).length;
}

/**
 * Asks of each card whether `filter` shows it; the questions that cost are answered once for all cards. `unseen` are
 * the ideas that are new to whoever looks.
 */
export function shownBy(
  filter: Filter,
  programme: Pick<Programme, "mark" | "people">,
  unseen: ReadonlySet<string> | null = null,
): (card: Card) => boolean {
  const words = fold(filter.words).split(" ").filter(Boolean);
  const libraryOf = new Map(programme.people.map((person) => [person.id, person.library]));
  const owns = (card: Card, library: string): boolean => card.owners.some((id) => libraryOf.get(id) === library);
  return (card) =>
    (filter.theme === null || card.theme === filter.theme) &&
    (filter.city === null || owns(card, filter.city)) &&
    (filter.missing === null || !owns(card, filter.missing)) &&
    (filter.owner === null || card.owners.includes(filter.owner)) &&
    (filter.unseen === null || unseen === null || unseen.has(card.id)) &&
    (filter.outdated === null || card.outdated.some((language) => language === filter.outdated)) &&
    (words.length === 0 || speaksOf(card, words, programme.mark));
}

// Folding costs more than looking, and people type letter by letter.
const folded = new WeakMap<Card, string>();

function speaksOf(card: Card, words: readonly string[], mark: string): boolean {
  const text =
    folded.get(card) ??
    fold(`${shelfMark({ mark }, card.number)} ${card.number} ${Object.values(card.title.texts).join(" ")}`);
  folded.set(card, text);
  return words.every((word) => (/^\d+$/.test(word) ? hasNumber(text, word) : text.includes(word)));
}

/** A number is meant whole: 1 finds LNM-1, not LNM-12. */
function hasNumber(text: string, number: string): boolean {
  return new RegExp(`(^|\\D)${number}(\\D|$)`).test(text);
}

const letters: Readonly<Record<string, string>> = { ß: "ss", œ: "oe", æ: "ae", ø: "o", ł: "l", "’": "'" };

/** A text as it is compared: without case, accents and ligatures, so that "mediatheque" finds "Médiathèque". */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßœæøł’]/g, (letter) => letters[letter] ?? letter)
    .replace(/\s+/g, " ")
    .trim();
}
