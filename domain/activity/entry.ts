import type { Change, Event, WordChange } from "@/domain/change";
import type { ExchangeChange } from "@/domain/exchange-news";
import { localTimeOf } from "@/domain/time";

/** Something that happened in a programme: to an idea, to its words, or to its exchanges. */
export type Happening = Change | WordChange | ExchangeChange;

/** A happening, and which part of its deed it is. */
export interface Entry {
  readonly part: number;
  readonly change: Happening;
}

/** The idea that something happened to; null where it was the programme itself. */
export function ideaOf(change: Happening): string | null {
  return "idea" in change ? change.idea : null;
}

/** Where an entry stands in the order of the activity. */
export interface Spot {
  readonly at: number;
  readonly revision: number;
  readonly part: number;
}

export function spotOf({ part, change }: Entry): Spot {
  return { at: Date.parse(change.at), revision: change.revision, part };
}

/** The newest first. */
export function newestFirst(one: Spot, other: Spot): number {
  return other.at - one.at || other.revision - one.revision || other.part - one.part;
}

/** A place in the activity as an address carries it. */
export function textOfSpot({ at, revision, part }: Spot): string {
  return `${at}.${revision}.${part}`;
}

const whole = 2_147_483_647;

/** The place that an address names; null where it names none. */
export function spotIn(text: string | null): Spot | null {
  const [, at, revision, part] = /^(\d{1,14})\.(\d{1,10})\.(\d{1,10})$/.exec(text ?? "") ?? [];
  const spot = { at: Number(at), revision: Number(revision), part: Number(part) };
  return at !== undefined && spot.revision <= whole && spot.part <= whole ? spot : null;
}

/** The calendar day that an entry belongs to, by the clocks of the programme. */
export function dayOfEntry({ change }: Entry, timeZone: string): string {
  return localTimeOf(new Date(change.at), timeZone).slice(0, 10);
}

/** What people do, as far as activity tells it apart. */
export const topics = [
  "proposed",
  "moved",
  "commented",
  "translated",
  "edited",
  "owned",
  "invited",
  "archived",
  "programme",
] as const;
export type Topic = (typeof topics)[number];

const topicByKind = {
  proposed: "proposed",
  moved: "moved",
  commented: "commented",
  comment_edited: "commented",
  comment_deleted: "commented",
  comment_restored: "commented",
  translated: "translated",
  confirmed: "translated",
  checked: "translated",
  requested: "translated",
  request_withdrawn: "translated",
  titled: "edited",
  described: "edited",
  themed: "edited",
  dated: "edited",
  language_corrected: "edited",
  owned: "owned",
  let_go: "owned",
  invited: "invited",
  archived: "archived",
  restored: "archived",
} as const satisfies Record<Event["kind"], Exclude<Topic, "programme">>;

export function topicOf(change: Happening): Topic {
  return "idea" in change ? topicByKind[change.kind] : "programme";
}

/** The kinds of changes that belong to a topic; those of the programme are all that are about no idea. */
export function kindsOf(topic: Exclude<Topic, "programme">): readonly Event["kind"][] {
  const kinds = Object.keys(topicByKind) as Event["kind"][];
  return kinds.filter((kind) => topicByKind[kind] === topic);
}
