import { v7 as newId } from "uuid";
import type { Answer } from "@/api/client";
import { applyChange, type Board, boardOf, type Card, readAnew } from "@/domain/board";
import { deedOf, type News } from "@/domain/change";
import type { Seen } from "@/domain/visit";
import type { Vocabulary } from "@/domain/vocabulary";

export type Connection = "connecting" | "live" | "lost";

/** Something a member does: how the board will probably look, and the one request that does it. */
export interface Deed {
  /** The cards as they will be, seen from the board as it is when this is asked; asked anew after all news. */
  readonly guess?: (board: Board) => readonly Card[];
  /** The id of the deed, where whoever does it must know it before the answer: to take it back, for example. */
  readonly request?: string;
  /** `request` is the id of the deed: the same id again does the deed once. */
  readonly send: (request: string) => Promise<Answer<News>>;
}

interface Pending {
  readonly request: string;
  readonly guess: (board: Board) => readonly Card[];
}

type Hear = (news: News, mine: boolean) => void;

/**
 * What one open programme knows: what is confirmed by page, answers and stream, and the member's own
 * deeds that have no answer yet. Shown is the one folded over the other.
 */
export class ProgrammeStore {
  #confirmed: Board | null = null;
  #revision: number;
  /** The revision at which all cards were read last; later news are told one by one. */
  #read = -1;
  /** What was told up to this revision, before there was a board, no card of it knows. */
  #unheard = 0;
  #pending: readonly Pending[] = [];
  #shown: Board | null = null;
  #connection: Connection = "connecting";
  /** The names that were told since the page was made, and the revision at which they were so. */
  #vocabulary: Vocabulary | null = null;
  #worded: number;
  readonly #listeners = new Set<() => void>();
  readonly #hearers = new Set<Hear>();
  readonly #lookers = new Set<(seen: Seen) => void>();
  readonly #own = new Set<string>();

  constructor(revision: number) {
    this.#revision = revision;
    this.#worded = revision;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The board as it should be shown; null before a page brought its cards. */
  readonly board = (): Board | null => this.#shown;
  readonly connection = (): Connection => this.#connection;
  /** What everything is called now, where that was told since the page was made. */
  readonly vocabulary = (): Vocabulary | null => this.#vocabulary;
  /** The revision up to which it is known what everything is called. */
  readonly worded = (): number => this.#worded;
  /** The newest revision that is known: where the stream goes on. */
  readonly revision = (): number => this.#revision;

  /** Calls `hear` with all news, own and others', as they become known; answers how to stop. */
  onNews(hear: Hear): () => void {
    this.#hearers.add(hear);
    return () => this.#hearers.delete(hear);
  }

  /** Calls `look` with whatever the member says, on any of her devices, that she has seen; answers how to stop. */
  onSeen(look: (seen: Seen) => void): () => void {
    this.#lookers.add(look);
    return () => this.#lookers.delete(look);
  }

  /** Takes from the stream what was seen elsewhere. */
  see(seen: Seen): void {
    for (const look of this.#lookers) look(seen);
  }

  /**
   * Takes the cards of a page or a fresh answer, unless something newer is known already. Answers whether
   * the board is current: a page may be older than what the stream told while no board was open.
   */
  seed(revision: number, cards: readonly Card[]): boolean {
    if (!this.#confirmed) this.#unheard = this.#revision;
    if (revision >= this.#read) {
      this.#confirmed = this.#confirmed ? readAnew(this.#confirmed, revision, cards) : boardOf(revision, cards);
      this.#read = revision;
      this.#revision = Math.max(this.#revision, revision);
      this.#settle();
    }
    return this.#read >= this.#unheard;
  }

  async perform(deed: Deed): Promise<Answer<News>> {
    const request = deed.request ?? newId();
    this.#own.add(request);
    if (deed.guess) {
      this.#pending = [...this.#pending, { request, guess: deed.guess }];
      this.#settle();
    }
    const answer = await deed.send(request);
    this.#pending = this.#pending.filter((pending) => pending.request !== request);
    if ("done" in answer) this.#take(answer.done);
    else this.#settle();
    return answer;
  }

  /** Takes news from the stream. */
  hear(news: News): void {
    const answered = new Set(news.changes.map((change) => change.deed));
    this.#pending = this.#pending.filter((pending) => !answered.has(pending.request));
    this.#revision = Math.max(this.#revision, news.revision);
    this.#take(news);
  }

  /** Takes the names as they were at a revision, unless newer ones are known. */
  name(revision: number, vocabulary: Vocabulary): void {
    if (revision < this.#worded) return;
    this.#worded = revision;
    this.#vocabulary = vocabulary;
    this.#notify();
  }

  connect(connection: Connection): void {
    if (connection === this.#connection) return;
    this.#connection = connection;
    this.#notify();
  }

  #take(news: News): void {
    if (this.#confirmed) this.#confirmed = applyChange(this.#confirmed, news);
    if (news.words?.vocabulary) this.name(news.revision, news.words.vocabulary);
    this.#settle();
    const mine = this.#own.has(deedOf(news) ?? "");
    for (const hear of this.#hearers) hear(news, mine);
  }

  #settle(): void {
    this.#shown = this.#confirmed && this.#pending.reduce(withGuess, this.#confirmed);
    this.#notify();
  }

  #notify(): void {
    for (const listener of this.#listeners) listener();
  }
}

function withGuess(board: Board, pending: Pending): Board {
  return applyChange(board, { revision: board.revision, cards: pending.guess(board) });
}
