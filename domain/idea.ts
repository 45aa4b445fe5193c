import type { Card } from "./board";
import type { Change } from "./change";
import type { TranslationRequest } from "./desk";
import type { Text } from "./text";

export interface Comment {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  /** When its text was last changed after it was written. */
  readonly edited: string | null;
  readonly text: Text;
}

/** An idea whole: its card, its texts in every language, its conversation and its history. */
export interface Idea {
  readonly card: Card;
  readonly proposed: { readonly by: string; readonly at: string };
  readonly title: Text;
  readonly description: Text;
  readonly comments: readonly Comment[];
  /** What colleagues are asked to put into another language, oldest first. */
  readonly requests: readonly TranslationRequest[];
  /** Every change to it, oldest first. */
  readonly history: readonly Change[];
  /** The programme's revision that this state belongs to. */
  readonly revision: number;
}
