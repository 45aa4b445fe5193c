import type { Card } from "@/domain/board";
import type { Language } from "@/domain/language";
import type { Field } from "@/domain/text";
import type { Part } from "./quote";

/** A text in which words were found, quoted where they stand. */
export interface QuotedText {
  /** The id of the text; a comment's text has the comment's id. */
  readonly text: string;
  readonly field: Field;
  readonly language: Language;
  /** Whether it is the original or a translation. */
  readonly original: boolean;
  readonly parts: readonly Part[];
}

/** An idea that was found. */
export interface Hit {
  readonly card: Card;
  /** Its title for whoever asks. */
  readonly title: { readonly language: Language; readonly parts: readonly Part[] };
  /** Where the words stand, other than in that title; the best two. */
  readonly quotes: readonly QuotedText[];
}

/** The place of a hit among all: which texts speak of it, the title before all others, then its number. */
export interface Spot {
  readonly weight: number;
  readonly number: number;
}

/** Whether `a` comes before `b`: what stands in titles first, then what is newer. */
export function comesBefore(a: Spot, b: Spot): boolean {
  return a.weight === b.weight ? a.number > b.number : a.weight < b.weight;
}
