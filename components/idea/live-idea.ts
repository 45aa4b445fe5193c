import type { Card } from "@/domain/board";
import type { Change, News } from "@/domain/change";
import type { Idea } from "@/domain/idea";

/** A place of an idea's page that a change is seen at: one of its facts, or a comment by its id. */
export type Part = "status" | "title" | "description" | "theme" | "due" | "owners" | "idea" | `comment:${string}`;

export function partOf(change: Change, idea: Idea): Part {
  switch (change.kind) {
    case "moved":
      return "status";
    case "titled":
      return "title";
    case "described":
      return "description";
    case "themed":
      return "theme";
    case "dated":
      return "due";
    case "owned":
    case "let_go":
      return "owners";
    case "translated":
    case "confirmed":
    case "checked":
    case "language_corrected":
      return partOfText(change.data.text, idea);
    case "commented":
    case "comment_edited":
    case "comment_deleted":
    case "comment_restored":
      return `comment:${change.data.comment}`;
    default:
      return "idea";
  }
}

function partOfText(text: string, idea: Idea): Part {
  if (text === idea.title.id) return "title";
  if (text === idea.description.id) return "description";
  const comment = idea.comments.find((other) => other.text.id === text);
  return comment ? `comment:${comment.id}` : "idea";
}

/** What of some news is new for an idea: the changes that its history does not have yet. */
export function newsFor(idea: Idea, news: News): readonly Change[] {
  const known = new Set(idea.history.map((change) => change.revision));
  return news.changes.filter((change) => change.idea === idea.card.id && !known.has(change.revision));
}

/** The idea after some news: its facts and its history at once; texts and comments are read anew. */
export function withNews(idea: Idea, news: News): Idea {
  const changes = newsFor(idea, news);
  const card = newer(
    idea.card,
    news.cards.find((other) => other.id === idea.card.id),
  );
  if (changes.length === 0 && card === idea.card) return idea;
  return { ...idea, card, history: [...idea.history, ...changes], revision: Math.max(idea.revision, news.revision) };
}

/** The idea after it was read anew; what news told meanwhile stays. */
export function withReading(idea: Idea, read: Idea): Idea {
  const later = idea.history.filter((change) => change.revision > read.revision);
  return {
    ...read,
    card: newer(read.card, idea.card),
    history: later.length === 0 ? read.history : [...read.history, ...later],
    revision: Math.max(idea.revision, read.revision),
  };
}

/** The last change to each part of an idea since `revision`, where somebody else than the member made it. */
export function lastOfOthers(idea: Idea, revision: number, member: string): ReadonlyMap<Part, Change> {
  const later = idea.history.filter((change) => change.revision > revision);
  const last = new Map(later.map((change) => [partOf(change, idea), change] as const));
  return new Map([...last].filter(([, change]) => change.by !== member));
}

const texts: ReadonlySet<Change["kind"]> = new Set([
  "titled",
  "described",
  "translated",
  "confirmed",
  "checked",
  "language_corrected",
  "requested",
  "request_withdrawn",
  "commented",
  "comment_edited",
  "comment_deleted",
  "comment_restored",
] as const);

/** Whether a change is one of texts, comments or requests, which no news carry whole. */
export function changesWords(change: Change): boolean {
  return texts.has(change.kind);
}

function newer(card: Card, other: Card | undefined): Card {
  return other && other.revision > card.revision ? other : card;
}
