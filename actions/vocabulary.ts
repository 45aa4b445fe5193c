import { dropTheme, isThemeUsed, keepNames, keepTheme, vocabularyOf } from "@/db/vocabulary";
import type { News, WordEvent } from "@/domain/change";
import type { Names } from "@/domain/language";
import { type Outcome, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { faultsInNames, namesGiven, sameNames, type Vocabulary } from "@/domain/vocabulary";
import { action, type Deed, type Doer, type Done } from "./action";

type Renamed = Extract<WordEvent, { kind: "renamed" }>["data"];

interface Renaming {
  readonly of: Renamed["of"];
  /** The status or theme; of the programme itself there is only one. */
  readonly id?: string;
  /** The edition of the names that the renaming started from. */
  readonly edition: number;
  readonly names: Names;
}

/** Gives the programme, a status or a theme other names; refused where somebody renamed it meanwhile. */
export function rename(doer: Doer, { of, id, edition, names: given }: Renaming): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    if (!may.rename(deed.member, deed.gate)) return refuse("not_allowed");
    const vocabulary = await vocabularyOf(deed.tx, deed.programme.id);
    const thing = thingIn(deed, vocabulary, of, id ?? deed.programme.id);
    if (!thing) return refuse("not_found");
    const names = namesGiven(given);
    if (sameNames(names, thing.names)) return { done: { ideas: [] } };
    if (edition !== thing.edition) {
      const { names, edition } = thing;
      return refuse("newer_edition", { fields: { names: "newer" }, current: { names, edition } });
    }
    const fields = faultsInNames(names, deed.programme.languages, beside(vocabulary, of, thing.id));
    if (Object.keys(fields).length > 0) return refuse("invalid", { fields });
    return nameNow(deed, of, thing, names);
  });
}

/** Adds a theme behind the others. */
export function addTheme(
  doer: Doer,
  { id, names: given }: { readonly id: string; readonly names: Names },
): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    if (!may.rename(deed.member, deed.gate)) return refuse("not_allowed");
    const vocabulary = await vocabularyOf(deed.tx, deed.programme.id);
    if (vocabulary.themes.some((theme) => theme.id === id)) return refuse("id_taken");
    const names = namesGiven(given);
    const fields = faultsInNames(names, deed.programme.languages, vocabulary.themes);
    if (Object.keys(fields).length > 0) return refuse("invalid", { fields });
    if (!(await keepTheme(deed.tx, { id, programme: deed.programme.id, names }))) return refuse("id_taken");
    deed.noteWords({ kind: "theme_added", data: { theme: id, names } });
    return { done: { ideas: [] } };
  });
}

/** Gives names back within a deed, where nobody gave others since. */
export async function nameAgain(deed: Deed, { of, id, from, to }: Renamed, undoes: string): Promise<Outcome<Done>> {
  if (!may.rename(deed.member, deed.gate)) return refuse("not_allowed");
  const vocabulary = await vocabularyOf(deed.tx, deed.programme.id);
  const thing = thingIn(deed, vocabulary, of, id);
  if (!thing || !sameNames(thing.names, to)) return refuse("newer_change");
  // Somebody else may be called so by now.
  const faults = faultsInNames(from, [], beside(vocabulary, of, id));
  if (Object.keys(faults).length > 0) return refuse("newer_change");
  return nameNow(deed, of, thing, from, undoes);
}

/** Takes a theme away within a deed, as long as no idea has it. */
export async function dropNewTheme(deed: Deed, theme: string, undoes: string): Promise<Outcome<Done>> {
  if (!may.rename(deed.member, deed.gate)) return refuse("not_allowed");
  const { themes } = await vocabularyOf(deed.tx, deed.programme.id);
  const names = themes.find(({ id }) => id === theme)?.names;
  if (!names || (await isThemeUsed(deed.tx, theme))) return refuse("newer_change");
  await dropTheme(deed.tx, theme);
  deed.noteWords({ kind: "theme_removed", data: { theme, names } }, undoes);
  return { done: { ideas: [] } };
}

interface Thing {
  readonly id: string;
  readonly names: Names;
  readonly edition: number;
}

function thingIn(deed: Deed, vocabulary: Vocabulary, of: Renamed["of"], id: string): Thing | undefined {
  if (of === "programme") return id === deed.programme.id ? { ...vocabulary, id } : undefined;
  const things: readonly Thing[] = of === "status" ? vocabulary.statuses : vocabulary.themes;
  return things.find((thing) => thing.id === id);
}

/** Whose names must be others. */
function beside(vocabulary: Vocabulary, of: Renamed["of"], id: string): readonly Thing[] {
  if (of === "programme") return [];
  const things: readonly Thing[] = of === "status" ? vocabulary.statuses : vocabulary.themes;
  return things.filter((thing) => thing.id !== id);
}

async function nameNow(
  deed: Deed,
  of: Renamed["of"],
  { id, names: from, edition }: Thing,
  to: Names,
  undoes?: string,
): Promise<Outcome<Done>> {
  await keepNames(deed.tx, of, { id, names: to, edition: edition + 1 });
  deed.noteWords({ kind: "renamed", data: { of, id, from, to } }, undoes);
  return { done: { ideas: [] } };
}
