import { v7 as newId } from "uuid";
import { keepWholeExchange } from "@/db/rehearsal/exchanges";
import { keepWholeIdea } from "@/db/rehearsal/ideas";
import { keepMember, type Stage } from "@/db/rehearsal/people";
import { keepWholeLink } from "@/db/rehearsal/report-links";
import { keepWords } from "@/db/rehearsal/words";
import { keepFilter } from "@/db/saved-filters";
import { type Asker, changesNothing, type Matter } from "@/domain/access";
import { bearerOf, type Caller, nobody } from "./callers";
import type { Operation } from "./document";
import type { Things } from "./examples";

/** One kind of thing that an operation can be asked for. */
export interface Kind {
  readonly label: string;
  readonly place: "home" | "away";
  /** Whether the invited ones were invited to the idea in question. */
  readonly shown: boolean;
  readonly archived?: true;
  readonly others?: true;
  readonly astray?: true;
}

/** The kinds of things an operation is tried with, by what its address and body name. */
export function kindsOf({ path, name }: Pick<Operation, "path" | "name">): readonly Kind[] {
  const home = { place: "home", shown: true } as const;
  const away = { label: "of another programme", place: "away", shown: false } as const;
  const others = { ...home, label: "somebody else’s", others: true } as const;
  if (path.includes("{filter}")) return [{ ...home, label: "her own" }, others, away];
  if (path.includes("{token}")) return [{ ...home, label: "her own" }, others];
  if (!path.includes("{programme}")) return [{ ...home, label: "" }];
  const undoing = name === "undo";
  if (path.includes("{link}"))
    return [{ ...home, label: "" }, { ...home, label: "of another programme, under this one", astray: true }, away];
  if (path.includes("{exchange}")) {
    return [{ ...home, label: "" }, { ...home, label: "under an address it does not belong to", astray: true }, away];
  }
  if (!path.includes("{idea}") && !undoing) return [{ ...home, label: "" }, away];
  const owned = undoing || /\{(?:comment|request)\}/.test(path);
  const named = (rest: string): string => [owned ? "her own" : "", rest].filter(Boolean).join(", ");
  const astray = { ...home, label: named("under an address it does not belong to"), astray: true } as const;
  return [
    { ...home, label: named("") },
    { ...home, label: named("at an idea she was not invited to"), shown: false },
    ...(owned ? [others] : []),
    { ...home, label: named("archived"), archived: true },
    // A deed is named without an address.
    ...(undoing ? [] : [astray]),
    away,
  ];
}

/** How a caller stands towards a kind of thing. */
export function askerOf({ member, city, invited, token }: Caller, { place, shown }: Kind): Asker {
  return {
    role: member?.role ?? null,
    partner: (place === "home") === (city !== "leipzig"),
    invited: !invited || place === "away" ? "nowhere" : shown ? "here" : "beside",
    ...(token && { token }),
  };
}

export function matterOf(operation: Operation, kind: Kind): Matter {
  const { others, archived, astray } = kind;
  return {
    changes: operation.method !== "GET" && !changesNothing.includes(operation.name),
    programme: operation.path.includes("{programme}"),
    ...(others && { others }),
    ...(archived && { archived }),
    ...(astray && { astray }),
  };
}

/** Words that nobody may read who does not see what they stand in. */
export const secrets = { hidden: "Verborgen", away: "Auswärts" } as const;

/** For requests that name no link. */
const unlinked = { link: "", secret: "" } as const;

/** For requests that name no words. */
const wordless = { status: "", theme: "", entry: "", edition: 1, stuckAfter: 30 } as const;

/** Makes things as requests name them, fresh ones each time. */
export type Make = (operation: Pick<Operation, "path" | "name">, kind: Kind, caller: Caller) => Promise<Things>;

/** What the invited ones are invited to is shown; all else is done by people whom nobody meets who does not see it. */
export async function maker(stage: Stage, callers: readonly Caller[]): Promise<Make> {
  const invited = callers.flatMap((caller) =>
    caller.invited && !caller.token && caller.member ? [caller.member.id] : [],
  );
  const { dresden, strasbourg, leipzig } = stage.libraries;
  const near = {
    owner: await keepMember("Offen Eins", "librarian", dresden),
    newcomer: await keepMember("Offen Zwei", "librarian", strasbourg),
  };
  const hidden = { ...near, owner: await keepMember(`${secrets.hidden} Eins`, "librarian", dresden) };
  const far = {
    owner: await keepMember(`${secrets.away} Eins`, "librarian", leipzig),
    newcomer: await keepMember(`${secrets.away} Zwei`, "librarian", leipzig),
  };
  const foreign = await bearerOf(hidden.owner);

  const keep = (kind: Kind, caller: Caller, { undone = false, asked = false } = {}) => {
    const { owner } = kind.place === "away" ? far : kind.shown ? near : hidden;
    const by = (kind.others ? null : caller.member?.id) ?? owner.id;
    return keepWholeIdea(stage[kind.place], {
      title: kind.place === "away" ? secrets.away : kind.shown ? "Offen" : secrets.hidden,
      by: owner.id,
      owners: [owner.id],
      saidBy: [by],
      ...(asked && { askedBy: by }),
      movedBy: undone ? by : undefined,
      invited: kind.place === "home" && kind.shown ? invited : [],
      archived: kind.archived === true,
    });
  };
  // An invitation to something else in the programme lets its guest in, whatever the idea in question.
  await keep({ label: "", place: "home", shown: true }, nobody);

  return async ({ path, name }, kind, caller) => {
    const { owner, newcomer } = kind.place === "away" ? far : kind.shown ? near : hidden;
    const asked = path.includes("{request}");
    const named = await keep(kind, caller, { undone: name === "undo", asked });
    const byComment = asked || path.includes("{comment}");
    const meant = kind.astray
      ? await keep(byComment ? kind : { ...kind, place: "away", shown: false }, caller, { asked })
      : named;
    const worded = /\{(?:status|theme|entry)\}/.test(path) || /^(?:renameProgramme|setStuckAfter)$/.test(name);
    const words = worded ? await keepWords(stage[kind.place], owner.id) : wordless;
    const keeper = kind.others ? null : caller.member;
    const filter = { id: newId(), name: newId(), address: "?words=Lesen", shared: false };
    if (path.includes("{filter}")) await keepFilter(keeper ?? owner, stage[kind.place].id, filter);
    const own = path.includes("{token}") && !kind.others && caller.member ? await bearerOf(caller.member) : foreign;
    const linked = /\{(?:link|secret)\}/.test(path);
    const link = linked ? await keepWholeLink(stage[kind.astray ? "away" : kind.place], stage.admin) : unlinked;
    return {
      ...link,
      place: stage[kind.place],
      idea: byComment ? named.id : meant.id,
      comment: meant.comments[0] ?? "",
      request: meant.request ?? "",
      deed: meant.moving ?? "",
      owner: owner.id,
      newcomer: newcomer.id,
      ...words,
      exchange: await keepWholeExchange(stage[kind.astray ? "away" : kind.place], owner.id),
      token: own.id,
      filter: filter.id,
    };
  };
}
