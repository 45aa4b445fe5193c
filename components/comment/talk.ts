import type { Change } from "@/domain/change";
import type { Comment, Idea } from "@/domain/idea";

/** What stands in a conversation: what was said, and the status changes between. */
export type Entry =
  | { readonly kind: "comment"; readonly at: string; readonly comment: Comment }
  | { readonly kind: "moved"; readonly at: string; readonly change: Change & { readonly kind: "moved" } };

/** The conversation of an idea, oldest first; a move that was taken back is no part of it. */
export function talkOf({ comments, history }: Pick<Idea, "comments" | "history">): readonly Entry[] {
  const undone = new Set(history.map((change) => change.undoes).filter((deed) => deed !== undefined));
  const moves = history.flatMap((change): Entry[] =>
    change.kind === "moved" &&
    change.data.from !== change.data.to &&
    change.undoes === undefined &&
    !undone.has(change.deed)
      ? [{ kind: "moved", at: change.at, change }]
      : [],
  );
  const said = comments.map((comment): Entry => ({ kind: "comment", at: comment.at, comment }));
  return [...said, ...moves].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}
