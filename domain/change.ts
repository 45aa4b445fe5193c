import type { Card } from "./board";
import type { Left } from "./bulk";
import type { Day } from "./day";
import type { ExchangeNews } from "./exchange-news";
import type { GlossaryNews } from "./glossary";
import type { Language, Names } from "./language";
import type { Vocabulary } from "./vocabulary";

/** What happened to an idea, as ids and values: the sentence is made by whoever reads it, in her language. */
export type Event =
  | { readonly kind: "proposed"; readonly data: { readonly status: string } }
  | {
      readonly kind: "moved";
      /**
       * What undoing puts back: `behind`, the idea it lay behind before (null: it was first), and `since`, when
       * it had come into the status it left.
       */
      readonly data: {
        readonly from: string;
        readonly to: string;
        readonly behind: string | null;
        readonly since: string;
      };
    }
  | { readonly kind: "titled"; readonly data: { readonly edition: number; readonly language: Language } }
  | { readonly kind: "described"; readonly data: { readonly edition: number; readonly language: Language } }
  | { readonly kind: "themed"; readonly data: { readonly from: string | null; readonly to: string | null } }
  | { readonly kind: "dated"; readonly data: { readonly from: Day | null; readonly to: Day | null } }
  | { readonly kind: "owned"; readonly data: { readonly member: string; readonly instead: string | null } }
  | { readonly kind: "let_go"; readonly data: { readonly member: string } }
  | {
      readonly kind: "translated";
      /** `machine`: kept as a machine's draft that nobody had checked. */
      readonly data: { readonly text: string; readonly language: Language; readonly machine?: true };
    }
  /** A translation was found to fit the original as it is now. */
  | { readonly kind: "confirmed"; readonly data: { readonly text: string; readonly language: Language } }
  /** A machine's draft was checked by somebody. */
  | { readonly kind: "checked"; readonly data: { readonly text: string; readonly language: Language } }
  | {
      readonly kind: "language_corrected";
      readonly data: { readonly text: string; readonly from: Language; readonly to: Language };
    }
  /** Somebody asks for a piece in a language: a member, or anybody of a library where that is null. */
  | {
      readonly kind: "requested";
      readonly data: {
        readonly request: string;
        readonly piece: string;
        readonly language: Language;
        readonly library: string;
        readonly asked: string | null;
      };
    }
  | {
      readonly kind: "request_withdrawn";
      readonly data: { readonly request: string; readonly piece: string; readonly language: Language };
    }
  | {
      readonly kind: "commented";
      readonly data: { readonly comment: string; readonly language: Language; readonly mentions: readonly string[] };
    }
  | { readonly kind: "comment_edited"; readonly data: { readonly comment: string; readonly edition: number } }
  | { readonly kind: "comment_deleted"; readonly data: { readonly comment: string; readonly author: string } }
  | { readonly kind: "comment_restored"; readonly data: { readonly comment: string; readonly author: string } }
  | { readonly kind: "invited"; readonly data: { readonly member: string } }
  | { readonly kind: "archived"; readonly data: Record<string, never> }
  | { readonly kind: "restored"; readonly data: Record<string, never> };

/** An event with its who and when. */
export type Change = Event & {
  readonly revision: number;
  readonly deed: string;
  readonly idea: string;
  readonly by: string;
  readonly at: string;
  /** The deed that this one takes back. */
  readonly undoes?: string;
};

/** What happened to the words of a programme, or to what it counts as stuck, and to none of its ideas. */
export type WordEvent =
  | {
      readonly kind: "renamed";
      readonly data: {
        readonly of: "programme" | "status" | "theme";
        readonly id: string;
        readonly from: Names;
        readonly to: Names;
      };
    }
  | { readonly kind: "theme_added"; readonly data: { readonly theme: string; readonly names: Names } }
  | { readonly kind: "theme_removed"; readonly data: { readonly theme: string; readonly names: Names } }
  | {
      /** After so many days without a change an idea is stuck. */
      readonly kind: "stuck_after_set";
      readonly data: { readonly from: number; readonly to: number };
    }
  | {
      readonly kind: "entry_added" | "entry_edited" | "entry_removed" | "entry_restored";
      readonly data: { readonly entry: string; readonly terms: Names };
    };

/** An event of the words with its who and when. */
export type WordChange = WordEvent & Omit<Change, "kind" | "data" | "idea">;

/** The words that a deed changed: all names as they now are, or what became of the glossary. */
export interface WordNews {
  readonly changes: readonly WordChange[];
  readonly vocabulary?: Vocabulary;
  readonly glossary?: GlossaryNews;
}

/**
 * What one deed changed, as the answer to it and the stream tell it: the changes, and each idea they
 * touched as its card now is. `withdrawn` names ideas that the listener may no longer see.
 */
export interface News {
  readonly revision: number;
  readonly changes: readonly Change[];
  readonly cards: readonly Card[];
  readonly withdrawn?: readonly string[];
  /** Absent where no words changed. */
  readonly words?: WordNews;
  /** Absent where no exchange changed, and for whoever may not see exchanges. */
  readonly exchanges?: ExchangeNews;
  /** Ideas that a deed about several left as they were; told to whoever did it, and to nobody else. */
  readonly left?: readonly Left[];
}

/** The deed that some news tell of; null for news that only say how far time went on. */
export function deedOf({ changes, words, exchanges }: Omit<News, "cards" | "revision">): string | null {
  return (changes[0] ?? words?.changes[0] ?? exchanges?.changes[0])?.deed ?? null;
}

/** A change as it is told to somebody who sees only some ideas: it names no other as its neighbour. */
export function namingOnly(seen: ReadonlySet<string>, change: Change): Change {
  if (change.kind !== "moved" || change.data.behind === null || seen.has(change.data.behind)) return change;
  return { ...change, data: { ...change.data, behind: null } };
}
