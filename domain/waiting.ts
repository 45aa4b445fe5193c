/** Why something that was said waits for somebody, the most personal first. */
export const claims = ["mention", "answer", "remark"] as const;
export type Claim = (typeof claims)[number];

/** Something that was said in an idea's conversation and that somebody has not seen. */
export interface Said {
  readonly idea: string;
  readonly comment: string;
  readonly by: string;
  readonly at: string;
  /** The ids of the members whom it mentions. */
  readonly mentions: readonly string[];
}

/** What somebody has to do with a conversation: whether the idea is hers, and when she spoke there. */
export interface Part {
  readonly owns: boolean;
  readonly spoke: readonly string[];
}

/**
 * Why what was said waits for a member: it mentions her, it came after something that she said there, or it was said
 * about an idea of hers. What she said herself does not wait, nor what she has answered: spoke after.
 */
export function claimOf(said: Said, part: Part, member: string): Claim | null {
  if (said.by === member || part.spoke.some((at) => at > said.at)) return null;
  if (said.mentions.includes(member)) return "mention";
  if (part.spoke.some((at) => at < said.at)) return "answer";
  return part.owns ? "remark" : null;
}

/** What waits for a member at one idea: the newest of what is most personal, and how much waits there in all. */
export interface Waiting {
  readonly said: Said;
  readonly claim: Claim;
  readonly count: number;
}

/** What waits for a member, one for each idea: mentions first, then answers, then remarks, the newest first. */
export function waitingFor(member: string, all: readonly Said[], partIn: (idea: string) => Part): readonly Waiting[] {
  const found = all
    .flatMap((said) => {
      const claim = claimOf(said, partIn(said.idea), member);
      return claim ? [{ said, claim }] : [];
    })
    .sort(mostPersonalFirst);
  const byIdea = new Map<string, Waiting>();
  for (const { said, claim } of found) {
    const known = byIdea.get(said.idea);
    byIdea.set(said.idea, known ? { ...known, count: known.count + 1 } : { said, claim, count: 1 });
  }
  return [...byIdea.values()];
}

interface Claimed {
  readonly said: Pick<Said, "at" | "comment">;
  readonly claim: Claim;
}

/** The order in which is told what waits, also across programmes. */
export function mostPersonalFirst(a: Claimed, b: Claimed): number {
  const rank = claims.indexOf(a.claim) - claims.indexOf(b.claim);
  if (rank !== 0) return rank;
  if (a.said.at !== b.said.at) return a.said.at < b.said.at ? 1 : -1;
  return a.said.comment < b.said.comment ? 1 : -1;
}
