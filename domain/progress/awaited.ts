import type { Gap, TranslationRequest } from "@/domain/desk";
import type { Language } from "@/domain/language";
import { awaitsItsDay } from "@/domain/lifecycle";
import { type Frame, lifeOf } from "./figures";
import type { Standings } from "./standing";

/** A version that the texts of an open idea lack, or one that is outdated. */
export interface Awaited {
  readonly idea: string;
  readonly language: Language;
  readonly outdated: boolean;
  /** When the original came to say what no version says yet. */
  readonly since: string;
  /** Whom somebody asked for it: a member, or anybody of a library where that is null. */
  readonly request: Pick<TranslationRequest, "library" | "asked" | "at"> | null;
}

type Lack = Pick<Gap, "idea" | "piece" | "language" | "outdated" | "at">;
type Wish = Pick<TranslationRequest, "piece" | "language" | "library" | "asked" | "at">;

/** What open ideas await as they stand: what was asked for first, then what is outdated, each the oldest first. */
export function awaitedOf(
  gaps: readonly Lack[],
  wishes: readonly Wish[],
  standings: Standings,
  programme: Pick<Frame, "statuses">,
): readonly Awaited[] {
  const { kindOf } = lifeOf(programme);
  const wished = new Map(wishes.map((wish) => [nameOf(wish), wish]));
  const found = gaps.flatMap((gap): Awaited[] => {
    const standing = standings.get(gap.idea);
    if (!standing || standing.archived || !awaitsItsDay(kindOf(standing))) return [];
    const wish = wished.get(nameOf(gap));
    const { idea, language, outdated, at: since } = gap;
    const request = wish ? { library: wish.library, asked: wish.asked, at: wish.at } : null;
    return [{ idea, language, outdated, since, request }];
  });
  const rank = ({ request, outdated }: Awaited): number => (request ? 0 : outdated ? 1 : 2);
  const age = ({ request, since }: Awaited): number => Date.parse(request?.at ?? since);
  return found.sort((a, b) => rank(a) - rank(b) || age(a) - age(b) || compare(nameOfLine(a), nameOfLine(b)));
}

function nameOf({ piece, language }: { readonly piece: string; readonly language: Language }): string {
  return `${piece} ${language}`;
}

function nameOfLine({ idea, language }: Awaited): string {
  return `${idea} ${language}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The ideas that lack a version, or have one that is outdated, each once. */
export function awaiting(awaited: readonly Awaited[], state: "missing" | "outdated"): readonly string[] {
  const outdated = state === "outdated";
  return [...new Set(awaited.filter((line) => line.outdated === outdated).map(({ idea }) => idea))];
}
