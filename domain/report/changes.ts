import type { Change } from "@/domain/change";
import type { Day } from "@/domain/day";
import type { Language } from "@/domain/language";
import type { Who } from "./report";

/** One thing that became of an idea in a period, however many steps it took. */
export type Fact =
  | { readonly kind: "proposed"; readonly status: string }
  | { readonly kind: "moved"; readonly from: string; readonly to: string }
  | { readonly kind: "owned"; readonly who: Who }
  | { readonly kind: "handed_over"; readonly from: Who; readonly to: Who }
  | { readonly kind: "let_go"; readonly who: Who }
  | { readonly kind: "dated"; readonly to: Day | null }
  | { readonly kind: "themed"; readonly to: string | null }
  | { readonly kind: "titled" }
  | { readonly kind: "described" }
  /** `machine`: as a machine's draft that nobody has checked. */
  | { readonly kind: "translated"; readonly language: Language; readonly machine: boolean }
  | { readonly kind: "commented"; readonly count: number }
  | { readonly kind: "archived" }
  | { readonly kind: "restored" };

/** What became of one idea in a period. */
export interface IdeaChanges {
  readonly idea: string;
  /** When the last of it happened. */
  readonly last: string;
  /** Who did it, in the order in which they acted; nobody where people are not named. */
  readonly by: readonly Who[];
  readonly facts: readonly Fact[];
}

/** The kinds of changes that a report tells of. */
export const reportedKinds = [
  "proposed",
  "moved",
  "owned",
  "let_go",
  "dated",
  "themed",
  "titled",
  "described",
  "translated",
  "commented",
  "comment_deleted",
  "comment_restored",
  "archived",
  "restored",
] as const satisfies readonly Change["kind"][];

/** Facts are told in this order, and so are the ideas by the first of theirs. */
const order = [
  "proposed",
  "moved",
  "archived",
  "restored",
  "owned",
  "handed_over",
  "let_go",
  "dated",
  "themed",
  "titled",
  "described",
  "translated",
  "commented",
] as const satisfies readonly Fact["kind"][];

/**
 * The changes of a period, which come in their order, gathered by idea. What was taken back within the period, in
 * whatever way, is no change, nor is an idea that came and went in it; `who` answers null for somebody unknown.
 */
export function changesByIdea(changes: readonly Change[], who: (member: string) => Who | null): readonly IdeaChanges[] {
  const byIdea = new Map<string, Change[]>();
  for (const change of changes) {
    const gathered = byIdea.get(change.idea);
    if (gathered) gathered.push(change);
    else byIdea.set(change.idea, [change]);
  }
  const place = ({ facts: [first] }: IdeaChanges): number => (first ? order.indexOf(first.kind) : order.length);
  return [...byIdea]
    .flatMap(([idea, own]): IdeaChanges[] => {
      const facts = factsOf(own, who);
      const last = own.at(-1)?.at;
      const kinds = new Set(facts.map(({ kind }) => kind));
      const cameAndWent = kinds.has("proposed") && kinds.has("archived");
      return last === undefined || facts.length === 0 || cameAndWent
        ? []
        : [{ idea, last, by: actors(own, who), facts }];
    })
    .sort((a, b) => place(a) - place(b) || Date.parse(b.last) - Date.parse(a.last));
}

function actors(changes: readonly Change[], who: (member: string) => Who | null): readonly Who[] {
  const members = [...new Set(changes.map(({ by }) => by))];
  return members.flatMap((member) => {
    const known = who(member);
    return known && known.name !== null ? [known] : [];
  });
}

/** What belongs to the making of an idea, so that it is not told beside its proposal. */
const ofMaking: ReadonlySet<Fact["kind"]> = new Set(["themed", "titled", "described"] as const);

function factsOf(changes: readonly Change[], who: (member: string) => Who | null): readonly Fact[] {
  const anew = changes.some(({ kind }) => kind === "proposed");
  const facts: readonly Fact[] = [
    ...proposal(changes),
    ...fromTo(changes),
    ...ownership(changes, who),
    ...writing(changes),
    ...comments(changes),
  ].filter(({ kind }) => !(anew && ofMaking.has(kind)));
  return facts.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

function proposal(changes: readonly Change[]): readonly Fact[] {
  return changes.flatMap((change) =>
    change.kind === "proposed" ? [{ kind: "proposed" as const, status: change.data.status }] : [],
  );
}

/** Where an idea came from in a period, and where to: status, theme, day, and whether it is on the board. */
function fromTo(changes: readonly Change[]): readonly Fact[] {
  const facts: Fact[] = [];
  const moved = ends(changes.flatMap((change) => (change.kind === "moved" ? [change.data] : [])));
  if (moved) facts.push({ kind: "moved", ...moved });
  const themed = ends(changes.flatMap((change) => (change.kind === "themed" ? [change.data] : [])));
  if (themed) facts.push({ kind: "themed", to: themed.to });
  const dated = ends(changes.flatMap((change) => (change.kind === "dated" ? [change.data] : [])));
  if (dated) facts.push({ kind: "dated", to: dated.to });
  const shelved = ends(
    changes.flatMap(({ kind }) =>
      kind === "archived" || kind === "restored" ? [{ from: kind === "restored", to: kind === "archived" }] : [],
    ),
  );
  if (shelved) facts.push({ kind: shelved.to ? "archived" : "restored" });
  return facts;
}

/** The first beginning and the last end of some steps; null where they lead back. */
function ends<T>(steps: readonly { readonly from: T; readonly to: T }[]): { readonly from: T; readonly to: T } | null {
  const [first, last] = [steps[0], steps.at(-1)];
  return first && last && first.from !== last.to ? { from: first.from, to: last.to } : null;
}

function ownership(changes: readonly Change[], who: (member: string) => Who | null): readonly Fact[] {
  const gained = new Map<string, number>();
  const add = (member: string | null, count: number): void => {
    if (member !== null) gained.set(member, (gained.get(member) ?? 0) + count);
  };
  for (const change of changes) {
    if (change.kind === "owned") {
      add(change.data.member, 1);
      add(change.data.instead, -1);
    }
    if (change.kind === "let_go") add(change.data.member, -1);
  }
  const those = (count: number): readonly Who[] =>
    once([...gained].flatMap(([member, by]) => (Math.sign(by) === count ? (who(member) ?? []) : [])));
  const [came, went] = [those(1), [...those(-1)]];
  const facts = came.map((to): Fact => {
    const from = went.findIndex(({ library }) => library === to.library);
    const [left] = from < 0 ? [] : went.splice(from, 1);
    return left ? { kind: "handed_over", from: left, to } : { kind: "owned", who: to };
  });
  return [...facts, ...went.map((left): Fact => ({ kind: "let_go", who: left }))];
}

/** Where people are not named, several of a city are the same. */
export function once(people: readonly Who[]): readonly Who[] {
  const seen = new Set<string>();
  return people.filter(({ name, library }) => {
    if (name !== null) return true;
    const known = seen.has(library);
    seen.add(library);
    return !known;
  });
}

function writing(changes: readonly Change[]): readonly Fact[] {
  const facts: Fact[] = [];
  if (changes.some(({ kind }) => kind === "titled")) facts.push({ kind: "titled" });
  if (changes.some(({ kind }) => kind === "described")) facts.push({ kind: "described" });
  const into = new Map<Language, boolean>();
  for (const change of changes) {
    if (change.kind === "translated") into.set(change.data.language, change.data.machine ?? false);
  }
  return [...facts, ...[...into].map(([language, machine]): Fact => ({ kind: "translated", language, machine }))];
}

/** How many comments were written and are still there. */
function comments(changes: readonly Change[]): readonly Fact[] {
  const there = new Map<string, boolean>();
  for (const change of changes) {
    if (change.kind === "commented") there.set(change.data.comment, true);
    if (change.kind === "comment_deleted" && there.has(change.data.comment)) there.set(change.data.comment, false);
    if (change.kind === "comment_restored" && there.has(change.data.comment)) there.set(change.data.comment, true);
  }
  const count = [...there.values()].filter(Boolean).length;
  return count === 0 ? [] : [{ kind: "commented", count }];
}
