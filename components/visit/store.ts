import type { Change, News } from "@/domain/change";
import { type Seen, type Unseen, unseenIn, withLater } from "@/domain/visit";

/** What is new at an idea, for a card. */
export interface Mark extends Unseen {
  /** Whether it happened just now: then the card appears softly. */
  readonly fresh: boolean;
}

export type Marks = ReadonlyMap<string, Mark>;

/** What is new, as an answer of the server tells it; `revision` is when that was. */
export interface Answered {
  readonly revision: number;
  readonly ideas: readonly Unseen[];
}

/**
 * What is new for a member in an open programme: what the server said, what the stream told since, without what she
 * has seen meanwhile, here or on another device.
 */
export class VisitStore {
  #answered: ReadonlyMap<string, Unseen> = new Map();
  #revision = -1;
  /** What others did while the page was open, by idea. */
  readonly #heard = new Map<string, { readonly number: number; readonly changes: readonly Change[] }>();
  readonly #seen = new Map<string, number>();
  /** Ideas that were archived, or taken from her, while the page was open. */
  readonly #gone = new Set<string>();
  #floor = 0;
  #round = 0;
  #marks: Marks = new Map();
  #fresh: ReadonlySet<string> = new Set();
  /** What was new when the page was made: parts of it that come to life later still have to find it so. */
  readonly given: Marks;
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly member: string,
    answered: Answered,
  ) {
    this.take(answered);
    this.given = this.#marks;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly marks = (): Marks => this.#marks;
  /** How often it was said that everything was seen, or that this is taken back. */
  readonly round = (): number => this.#round;
  /** The revision up to which everything was said to be seen. */
  readonly floor = (): number => this.#floor;

  /** Up to which revision an idea was seen in this page. */
  seenUpTo(idea: string): number {
    return Math.max(this.#floor, this.#seen.get(idea) ?? 0);
  }

  /** Takes an answer of the server. */
  take({ revision, ideas }: Answered): void {
    if (revision < this.#revision) return;
    this.#revision = revision;
    this.#answered = new Map(ideas.map((unseen) => [unseen.idea, unseen]));
    this.#settle([...this.#answered.keys(), ...this.#heard.keys(), ...this.#marks.keys()]);
  }

  /** Takes news of the stream and of her own deeds. */
  hear({ changes, cards, withdrawn = [] }: News): void {
    for (const card of cards) {
      const later = changes.filter((change) => change.idea === card.id);
      if (later.length === 0) continue;
      const known = this.#heard.get(card.id)?.changes ?? [];
      this.#heard.set(card.id, { number: card.number, changes: [...known, ...later] });
    }
    for (const { id, archived } of cards) {
      if (archived) this.#gone.add(id);
      else this.#gone.delete(id);
    }
    for (const id of withdrawn) this.#gone.add(id);
    const others = changes.filter((change) => change.by !== this.member).map((change) => change.idea);
    this.#fresh = new Set([...this.#fresh, ...others]);
    this.#settle([...cards.map((card) => card.id), ...withdrawn]);
  }

  /** Takes what she has seen. */
  see({ idea, revision }: Seen): void {
    if (revision === null) return;
    if (idea === null) {
      if (revision !== this.#floor) this.#round += 1;
      this.#floor = revision;
      this.#settle([...this.#answered.keys(), ...this.#heard.keys()]);
    } else if (revision > (this.#seen.get(idea) ?? 0)) {
      this.#seen.set(idea, revision);
      this.#settle([idea]);
    }
  }

  /** From now on nothing happened just now. */
  calm(): void {
    if (this.#fresh.size === 0) return;
    const calmed = [...this.#fresh];
    this.#fresh = new Set();
    this.#settle(calmed);
  }

  #settle(ideas: Iterable<string>): void {
    const marks = new Map(this.#marks);
    let changed = false;
    for (const idea of ideas) {
      const mark = this.#gone.has(idea) ? null : this.#markOf(idea);
      if (mark) marks.set(idea, mark);
      changed = (mark ? true : marks.delete(idea)) || changed;
    }
    if (!changed) return;
    this.#marks = marks;
    for (const listener of this.#listeners) listener();
  }

  #markOf(idea: string): Mark | null {
    const seen = this.seenUpTo(idea);
    const heard = this.#heard.get(idea);
    const since = Math.max(seen, this.#revision);
    const later =
      heard &&
      unseenIn(
        { id: idea, number: heard.number },
        heard.changes.filter((change) => change.revision > since),
        this.member,
      );
    const answered = this.#answered.get(idea);
    const unseen = withLater(answered && answered.revision > seen ? answered : undefined, later ?? null);
    return unseen ? { ...unseen, fresh: this.#fresh.has(idea) } : null;
  }
}
