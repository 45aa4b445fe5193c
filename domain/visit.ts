import type { Change, Event } from "./change";

type Kind = Event["kind"];

/** What others did to an idea since a member saw it last. */
export interface Unseen {
  readonly idea: string;
  readonly number: number;
  /** When the newest of it happened: the programme's revision and the instant. */
  readonly revision: number;
  readonly at: string | null;
  /** Member ids, in the order in which they acted. */
  readonly by: readonly string[];
  /** How often each kind of thing happened. Where it is too much to tell there is nothing, nor anybody, nor an instant. */
  readonly counts: Readonly<Partial<Record<Kind, number>>>;
}

/** Something that a member has seen: an idea up to a revision, or that she has said so of all of them at once. */
export type Seen =
  | { readonly idea: string; readonly revision: number }
  | { readonly idea: null; readonly revision: number | null };

/**
 * What the changes to one idea, in their order, come to for a member who has seen none of them; null where that is
 * nothing. Her own changes are among them only because they may have taken away what others did.
 */
export function unseenIn(
  idea: { readonly id: string; readonly number: number },
  changes: readonly Change[],
  member: string,
): Unseen | null {
  const told = newIn(changes, member);
  const last = told.at(-1);
  if (!last) return null;
  const counts: Partial<Record<Kind, number>> = {};
  for (const { kind } of told) counts[kind] = (counts[kind] ?? 0) + 1;
  return {
    idea: idea.id,
    number: idea.number,
    revision: last.revision,
    at: last.at,
    by: [...new Set(told.map((change) => change.by))],
    counts,
  };
}

/** Those of the changes to one idea, in their order, that are new to a member who has seen none of them. */
export function newIn(changes: readonly Change[], member: string): readonly Change[] {
  return lasting(changes).filter((change) => change.by !== member);
}

/** The same with what happened after it. */
export function withLater(before: Unseen | undefined, later: Unseen | null): Unseen | undefined {
  if (!before || !later) return later ?? before;
  // What was too much to tell does not become less.
  const counts = Object.keys(before.counts).length === 0 ? {} : summed(before.counts, later.counts);
  return { ...later, by: [...new Set([...before.by, ...later.by])], counts };
}

function summed(one: Unseen["counts"], other: Unseen["counts"]): Unseen["counts"] {
  const sum: Partial<Record<Kind, number>> = { ...one };
  for (const kind of kindsIn(other)) sum[kind] = (sum[kind] ?? 0) + (other[kind] ?? 0);
  return sum;
}

const foremost: readonly Kind[] = ["proposed", "moved", "commented"];

/** The kinds of what happened in the order in which they are told: what people ask for first, then the rest. */
export function kindsIn(counts: Unseen["counts"]): readonly Kind[] {
  const kinds = Object.keys(counts) as Kind[];
  return [...foremost.filter((kind) => kinds.includes(kind)), ...kinds.filter((kind) => !foremost.includes(kind))];
}

const contents: ReadonlySet<Kind> = new Set(["titled", "described", "themed", "dated", "language_corrected"] as const);

/** Without what was taken back, and without what belongs to something that is new as a whole. */
function lasting(changes: readonly Change[]): readonly Change[] {
  const deeds = new Set(changes.map((change) => change.deed));
  const undone = new Set(changes.flatMap(({ undoes }) => (undoes && deeds.has(undoes) ? [undoes] : [])));
  const left = changes.filter(({ deed, undoes }) => !undone.has(deed) && !(undoes !== undefined && undone.has(undoes)));
  const whole = left.some(({ kind }) => kind === "proposed");
  const rested = left.some(({ kind }) => kind === "archived");
  const said = new Set(left.flatMap((change) => (change.kind === "commented" ? [change.data.comment] : [])));
  const unsaid = new Set(left.flatMap((change) => (change.kind === "comment_deleted" ? [change.data.comment] : [])));
  const asked = new Set(left.flatMap((change) => (change.kind === "requested" ? [change.data.request] : [])));
  const unasked = new Set(left.flatMap((change) => (change.kind === "request_withdrawn" ? [change.data.request] : [])));
  return left.filter((change) => {
    switch (change.kind) {
      case "commented":
        return !unsaid.has(change.data.comment);
      case "comment_edited":
      case "comment_deleted":
      case "comment_restored":
        return !said.has(change.data.comment);
      case "requested":
        return !unasked.has(change.data.request);
      case "request_withdrawn":
        return !asked.has(change.data.request);
      case "archived":
        // Whoever sees the idea sees that it is back.
        return false;
      case "restored":
        return !rested;
      default:
        return !(whole && contents.has(change.kind));
    }
  });
}

/** The comments of an idea that others wrote after a revision, by its history. */
export function commentsAfter(history: readonly Change[], revision: number, member: string): readonly string[] {
  return history.flatMap((change) =>
    change.kind === "commented" && change.revision > revision && change.by !== member ? [change.data.comment] : [],
  );
}

/** The next in an order, or the one before, of which `is` holds; around the end where need be, and `from` last. */
export function nextAmong(
  order: readonly string[],
  is: (id: string) => boolean,
  from: string | null,
  step: 1 | -1,
): string | null {
  const start = from === null ? -1 : order.indexOf(from);
  const later = [...order.slice(start + 1), ...order.slice(0, start + 1)];
  const earlier = [...order.slice(Math.max(start, 0)), ...order.slice(0, Math.max(start, 0))].toReversed();
  return (step === 1 ? later : earlier).find(is) ?? null;
}
