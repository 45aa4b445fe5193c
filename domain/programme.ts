import type { Day } from "./day";
import type { Language, Names } from "./language";
import type { Kind } from "./lifecycle";

/** A library network that carries a programme with others; its city stands at one bank of the bridge. */
export interface Partner {
  readonly id: string;
  readonly city: Names;
  readonly name: Names;
  readonly language: Language;
}

export interface Status {
  readonly id: string;
  readonly kind: Kind;
  readonly names: Names;
  /** The number of the newest state of its names; whoever renames says which one she started from. */
  readonly edition: number;
}

export interface Theme {
  readonly id: string;
  readonly names: Names;
  readonly edition: number;
}

/** A member as colleagues see her: no address, no rights, always with her library. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly library: string;
  readonly branch: string;
  /** A guest sees only what she was invited to, so she can be mentioned but not own. */
  readonly guest: boolean;
}

/** A programme with its words and people: what every page of it needs, and what changes rarely. */
export interface Programme {
  readonly id: string;
  readonly slug: string;
  /** The letters of the shelf marks: LNM in LNM-12. */
  readonly mark: string;
  readonly names: Names;
  readonly edition: number;
  readonly languages: readonly Language[];
  readonly timeZone: string;
  readonly begins: Day;
  readonly ends: Day | null;
  /** An open idea to which nothing happened for so many days is stuck. */
  readonly stuckAfter: number;
  /** In the order of their banks: the first stands on the left. */
  readonly partners: readonly Partner[];
  readonly statuses: readonly Status[];
  readonly themes: readonly Theme[];
  readonly people: readonly Person[];
}

/** A programme as a line in a list. */
export interface ProgrammeLine {
  readonly id: string;
  readonly slug: string;
  readonly mark: string;
  readonly names: Names;
  readonly begins: Day;
  readonly ends: Day | null;
}

export function shelfMark(programme: { readonly mark: string }, number: number): string {
  return `${programme.mark}-${number}`;
}
