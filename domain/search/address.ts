import { type Language, languages } from "@/domain/language";
import { type Field, fields } from "@/domain/text";

/** Where something is said: in which idea, in which of its texts, and in which language. */
export interface Spoken {
  /** The idea's number. */
  readonly number: number;
  /** The text's place among those of its idea: 0 is the title, 1 the description, the comments follow. */
  readonly place: number;
  readonly language: Language;
}

const tongues = 2 ** 3;
const places = 2 ** 17;
const ideas = 2 ** 20;

/** So many addresses every programme has: a number that holds an idea, a text and a language, and no more. */
export const addresses = tongues * places * ideas;

/** The number under which something said is kept, within its programme; null beyond what a number can hold. */
export function addressOf({ number, place, language }: Spoken): number | null {
  if (number >= ideas || place >= places) return null;
  return (number * places + place) * tongues + languages.indexOf(language);
}

/** The first address of a text, and the last: of one language after the other. */
export function addressesOf({ number, place }: Omit<Spoken, "language">): readonly [first: number, last: number] {
  const first = (number * places + place) * tongues;
  return [first, first + tongues - 1];
}

/** The first address of an idea, and the last. */
export function addressesOfIdea(number: number): readonly [first: number, last: number] {
  return [number * places * tongues, (number + 1) * places * tongues - 1];
}

/** The number of the idea that an address lies in. */
export function numberAt(address: number): number {
  return Math.floor(address / (places * tongues));
}

/** What an address stands for. */
export function spokenAt(address: number): Spoken | null {
  const language = languages[address % tongues];
  return language ? { number: numberAt(address), place: placeAt(address), language } : null;
}

/** How little a text at an address speaks of its idea: 0 the title, 1 the description, 2 a comment. */
export function weightAt(address: number): number {
  return Math.min(placeAt(address), fields.length - 1);
}

/** Which text of an idea lies at a place. */
export function fieldAt(place: number): Field {
  return fields[place] ?? "comment";
}

function placeAt(address: number): number {
  return Math.floor(address / tongues) % places;
}

/** All texts of some ideas with their places; comments lie in the order in which they come. */
export function placed<T extends { readonly idea: string; readonly field: Field }>(
  texts: readonly T[],
): (T & { readonly place: number })[] {
  const last = new Map<string, number>();
  return texts.map((text) => {
    const comment = (last.get(text.idea) ?? fields.indexOf("comment") - 1) + 1;
    if (text.field === "comment") last.set(text.idea, comment);
    return { ...text, place: text.field === "comment" ? comment : fields.indexOf(text.field) };
  });
}
