import type { ExchangeKind } from "@/domain/exchange";
import type { Language, Names } from "@/domain/language";
import type { Kind } from "@/domain/lifecycle";

/**
 * A moment of the demo: a number counts days from the day of loading (negative: before), so that
 * the living programme never ages; a string is a fixed moment "2024-04-23T09:30" in the programme's time zone.
 */
export type Moment = number | `${number}-${number}-${number}T${number}:${number}`;

/** A calendar day of the demo: days from the day of loading, or a fixed day "2024-04-23". */
export type Day = number | `${number}-${number}-${number}`;

export interface DemoMember {
  /** The name by which the demo's other files call this person. */
  readonly key: string;
  readonly name: string;
  /** The library the account belongs to: "dresden" or "strasbourg". */
  readonly library: string;
  /** The branch's own name, in its own language. */
  readonly branch: string;
  readonly role: "librarian" | "coordinator" | "administrator" | "guest";
  readonly language: Language;
  readonly reads: readonly Language[];
  /** Only people with an address can sign in; the others appear as owners and authors. */
  readonly email?: string;
}

export interface DemoText {
  readonly language: Language;
  readonly text: string;
  /** The state of the original before its last edit; makes a translation of it outdated. */
  readonly before?: { readonly text: string; readonly changedAt: Moment; readonly changedBy: string };
  readonly translation?: {
    readonly language: Language;
    readonly text: string;
    readonly by: string;
    readonly at: Moment;
  };
}

export interface DemoComment {
  readonly by: string;
  readonly at: Moment;
  readonly language: Language;
  /** Markdown; a colleague is mentioned as @[key]. */
  readonly text: string;
  readonly translation?: {
    readonly language: Language;
    readonly text: string;
    readonly by: string;
    readonly at: Moment;
  };
}

export interface DemoIdea {
  readonly number: number;
  readonly theme: string;
  readonly by: string;
  readonly proposed: Moment;
  readonly title: DemoText;
  readonly description: DemoText;
  readonly owners: readonly { readonly who: string; readonly since: Moment }[];
  readonly due?: Day;
  /** The moves after the proposal, oldest first; the last one names the status the idea is in. */
  readonly moves: readonly { readonly to: Kind; readonly at: Moment; readonly by: string }[];
  readonly comments: readonly DemoComment[];
  /** Guests who were invited to the idea. */
  readonly guests?: readonly string[];
}

export interface DemoExchange {
  readonly kind: ExchangeKind;
  readonly names: Names;
  /** The library that is visited. */
  readonly host?: string;
  readonly place?: string;
  readonly link?: string;
  /** A fixed day, or a Thursday: 0 is the next one that is five days away at least, -4 the one four weeks before it. */
  readonly from: `${number}-${number}-${number}` | { readonly thursday: number };
  /** How many days it goes on, where it is more than one. */
  readonly days?: number;
  /** What clocks show on the first day when it begins, and on the last when it ends. */
  readonly begins: Clock;
  readonly ends: Clock;
  readonly by: string;
}

export type Clock = `${number}:${number}`;

export interface DemoProgramme {
  readonly slug: string;
  /** The letters of the shelf mark: LNM in LNM-12. */
  readonly mark: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly begins: Day;
  readonly ends?: Day;
  /** After how many days without a change an idea is stuck, where the usual ones are too many. */
  readonly stuckAfter?: number;
  readonly ideas: readonly DemoIdea[];
  readonly exchanges: readonly DemoExchange[];
}
