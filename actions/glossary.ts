import { entriesBeside, entryKept, keepEntry, keepRemoved, keepWording } from "@/db/glossary";
import type { News } from "@/domain/change";
import { faultsInEntry, type Wording, wordingGiven } from "@/domain/glossary";
import { type Outcome, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { action, type Deed, type Doer, type Done } from "./action";

/** Adds an entry to the programme's glossary. */
export function addEntry(doer: Doer, { id, ...written }: Wording & { readonly id: string }): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const { tx, member, at, programme } = deed;
    if (!may.keepGlossary(member, deed.gate)) return refuse("not_allowed");
    if (await entryKept(tx, programme.id, id)) return refuse("id_taken");
    const wording = wordingGiven(written);
    const refused = await faultsOf(deed, id, wording);
    if (refused) return refused;
    const kept = await keepEntry(tx, { ...wording, id, programme: programme.id, by: member.id, at });
    if (!kept) return refuse("id_taken");
    deed.noteWords({ kind: "entry_added", data: { entry: id, terms: wording.terms } });
    return { done: { ideas: [] } };
  });
}

interface EntryEdit extends Wording {
  readonly entry: string;
  /** The edition that the edit started from. */
  readonly edition: number;
}

/** Changes what an entry says, all of it; refused where somebody changed it meanwhile. */
export function editEntry(doer: Doer, { entry: id, edition, ...written }: EntryEdit): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const { tx, member, at, programme } = deed;
    if (!may.keepGlossary(member, deed.gate)) return refuse("not_allowed");
    const kept = await entryKept(tx, programme.id, id);
    if (!kept || kept.removed) return refuse("not_found");
    const { entry } = kept;
    const wording = wordingGiven(written);
    if (isSame(wording, wordingGiven(entry))) return { done: { ideas: [] } };
    if (edition !== entry.edition) return refuse("newer_edition", { fields: { terms: "newer" }, current: entry });
    const refused = await faultsOf(deed, id, wording);
    if (refused) return refused;
    await keepWording(tx, { ...wording, id, edition: edition + 1, by: member.id, at });
    deed.noteWords({ kind: "entry_edited", data: { entry: id, terms: wording.terms } });
    return { done: { ideas: [] } };
  });
}

/** Takes an entry out of the glossary; undoing puts it back. */
export function removeEntry(doer: Doer, { entry: id }: { readonly entry: string }): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    if (!may.keepGlossary(deed.member, deed.gate)) return refuse("not_allowed");
    const kept = await entryKept(deed.tx, deed.programme.id, id);
    if (!kept || kept.removed) return refuse("not_found");
    await keepRemoved(deed.tx, id, deed.at);
    deed.noteWords({ kind: "entry_removed", data: { entry: id, terms: kept.entry.terms } });
    return { done: { ideas: [] } };
  });
}

/** Puts an entry back within a deed, where nobody wrote another of its terms meanwhile. */
export async function bringBackEntry(deed: Deed, id: string, undoes: string): Promise<Outcome<Done>> {
  if (!may.keepGlossary(deed.member, deed.gate)) return refuse("not_allowed");
  const kept = await entryKept(deed.tx, deed.programme.id, id);
  if (!kept?.removed || (await faultsOf(deed, id, kept.entry))) return refuse("newer_change");
  await keepRemoved(deed.tx, id, null);
  deed.noteWords({ kind: "entry_restored", data: { entry: id, terms: kept.entry.terms } }, undoes);
  return { done: { ideas: [] } };
}

async function faultsOf({ tx, programme }: Deed, id: string, wording: Wording): Promise<Outcome<never> | null> {
  const fields = faultsInEntry(wording, programme.languages, await entriesBeside(tx, programme.id, id));
  return Object.keys(fields).length > 0 ? refuse("invalid", { fields }) : null;
}

function isSame(one: Wording, other: Wording): boolean {
  return written(one) === written(other);
}

/** An entry as one text, whatever the order in which its languages were named. */
function written({ terms, also, notes }: Wording): string {
  return JSON.stringify([terms, also, notes].map((part) => Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))));
}
