import type { Card } from "./board";
import type { Change } from "./change";
import type { DeskEntry, Requests } from "./desk";
import type { Exchange } from "./exchange";
import type { Language } from "./language";
import type { Programme } from "./programme";
import type { Pressure } from "./urgency";
import type { Unseen } from "./visit";
import type { Waiting } from "./waiting";

/** Something about an idea of one of several programmes. */
interface Placed {
  readonly programme: Programme;
  readonly card: Card;
}

/** What is new at an idea, with the changes where they are few enough to be told, the newest first. */
export interface Fresh extends Placed {
  readonly unseen: Unseen;
  readonly changes: readonly Change[];
}

export interface Awaited extends Placed, Waiting {}

/** An idea of the member's own, how pressing it is, and what its texts lack. */
export interface Own extends Placed {
  readonly pressure: Pressure;
  readonly lacks: readonly { readonly language: Language; readonly outdated: boolean }[];
}

/** A text that the member could translate. */
export interface Translatable {
  readonly programme: Programme;
  readonly entry: DeskEntry;
}

/** What the page tells of a programme as a whole. */
export interface Stand {
  readonly programme: Programme;
  /** All of it is at least as new as this: what the stream sends after it makes it current. */
  readonly revision: number;
  /** Up to where it is told what is new. */
  readonly newest: number;
  /** Whether the member was never there before. */
  readonly first: boolean;
  readonly next: Exchange | null;
  /** What she has to do with requests to translate something. */
  readonly requests: Requests;
}

/** Everything that a member's day begins with, across the programmes that she sees. */
export interface Today {
  readonly at: string;
  readonly stands: readonly Stand[];
  readonly fresh: readonly Fresh[];
  readonly awaited: readonly Awaited[];
  /** Her own ideas that are open; for a guest those that she was invited to. */
  readonly own: readonly Own[];
  readonly translatable: readonly Translatable[];
  /** What was said in the comments that are told, by their ids. */
  readonly quotes: ReadonlyMap<string, Quote>;
}

/** The beginning of what was said, in the language that suits a reader best. */
export interface Quote {
  readonly by: string;
  readonly source: string;
  readonly language: Language;
  readonly original: Language;
}

/** The comment that was written last among some changes, the newest of which stands first. */
export function lastSaidIn(changes: readonly Change[]): string | null {
  for (const change of changes) if (change.kind === "commented") return change.data.comment;
  return null;
}
