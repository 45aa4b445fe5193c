import { changesOfDeed, dropOwner, keepFacts, keepOwner, ownersOf } from "@/db/edits";
import { exchangeChangesOfDeed } from "@/db/exchanges";
import { replacedAfter } from "@/db/ideas";
import { eventsAfter } from "@/db/newer";
import { hasTheme } from "@/db/vocabulary";
import { wordChangesOfDeed } from "@/db/words";
import { isReason, type Left } from "@/domain/bulk";
import type { Change, News, WordChange } from "@/domain/change";
import { type Outcome, type Refused, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { action, type Deed, type Doer, type Done, isRefused, reach } from "./action";
import { bringBack } from "./comments";
import { bringBackExchange } from "./exchanges";
import { bringBackEntry } from "./glossary";
import { place, wake } from "./ideas";
import { stuckAfterAgain } from "./stuck";
import { dropNewTheme, nameAgain } from "./vocabulary";

/**
 * Takes a deed back, by the one who did it: a move, an archiving, the deleting of a comment, a change of theme, day
 * or owners, at one idea or at many, or of the programme's words and exchanges. An idea to which something newer
 * happened is left as it is; where none is left to be taken back, the whole is refused.
 */
export function undo(doer: Doer, { deed: undone }: { readonly deed: string }): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const [worded] = await wordChangesOfDeed(deed.tx, deed.programme.id, undone);
    if (worded?.by === deed.member.id) return takeBackWords(deed, worded);
    const [arranged] = await exchangeChangesOfDeed(deed.tx, deed.programme.id, undone);
    if (arranged?.by === deed.member.id && arranged.kind === "exchange_removed") {
      return bringBackExchange(deed, arranged.data.exchange, undone);
    }
    const changes = await changesOfDeed(deed.tx, deed.programme.id, undone);
    const [first] = changes;
    if (!first || first.by !== deed.member.id) return refuse("nothing_to_undo");
    const ideas = [...new Set(changes.map(({ idea }) => idea))];
    const refused = new Map<string, Refused>();
    for (const change of changes) {
      const objection = refused.has(change.idea) ? null : await objectionTo(deed, change);
      if (objection) refused.set(change.idea, objection);
    }
    const left: Left[] = [];
    for (const [idea, objection] of refused) {
      if (refused.size === ideas.length || !isReason(objection.refused)) return objection;
      left.push({ idea, refused: objection.refused });
    }
    // The last one first: each place is told by what lay before it at that moment.
    for (const change of changes.toReversed()) {
      const outcome = refused.has(change.idea) ? null : await takeBack(deed, change);
      if (outcome && isRefused(outcome)) return outcome;
    }
    return { done: { ideas: ideas.filter((idea) => !refused.has(idea)), left } };
  });
}

/** Why a change cannot be taken back; null where it can. */
async function objectionTo(deed: Deed, change: Change): Promise<Refused | null> {
  const { idea, revision } = change;
  switch (change.kind) {
    case "moved":
    case "archived": {
      const reached =
        change.kind === "moved"
          ? await reach(deed, idea, may.move)
          : await reach(deed, idea, may.archive, { archived: true });
      if (isRefused(reached)) return reached;
      return (await replacedAfter(deed.tx, idea, revision)) ? refuse("newer_change") : null;
    }
    case "comment_deleted": {
      const reached = await reach(deed, idea, may.comment);
      return isRefused(reached) ? reached : null;
    }
    case "themed":
    case "dated": {
      const reached = await reach(deed, idea, may.edit);
      if (isRefused(reached)) return reached;
      const newer = await eventsAfter(deed.tx, idea, revision, [change.kind]);
      if (newer.length > 0) return refuse("newer_change");
      const { from } = change.data;
      const gone = change.kind === "themed" && from !== null && !(await hasTheme(deed.tx, deed.programme.id, from));
      return gone ? refuse("newer_change") : null;
    }
    case "owned":
    case "let_go": {
      const reached = await reach(deed, idea, may.assign);
      if (isRefused(reached)) return reached;
      const { member } = change.data;
      const instead = change.kind === "owned" ? change.data.instead : null;
      const newer = await eventsAfter(deed.tx, idea, revision, ["owned", "let_go"]);
      const touched = newer.some((data) =>
        Object.values(data).some((id) => id === member || (instead !== null && id === instead)),
      );
      return touched ? refuse("newer_change") : null;
    }
    default:
      return refuse("nothing_to_undo");
  }
}

async function takeBack(deed: Deed, change: Change): Promise<Outcome<unknown>> {
  const reached = await reach(deed, change.idea, may.seeIdea, { archived: true });
  if (isRefused(reached)) return reached;
  const row = reached.done;
  const { tx, at } = deed;
  switch (change.kind) {
    case "moved": {
      const { from, behind, since } = change.data;
      return place(deed, row, { status: from, after: behind, since }, change.deed);
    }
    case "archived":
      return wake(deed, row, change.deed);
    case "comment_deleted":
      return bringBack(deed, row, change.data.comment, change);
    case "themed": {
      await keepFacts(tx, row.id, { theme: change.data.from });
      deed.note(row.id, { kind: "themed", data: { from: row.theme, to: change.data.from } }, change.deed);
      return { done: null };
    }
    case "dated": {
      await keepFacts(tx, row.id, { due: change.data.from });
      deed.note(row.id, { kind: "dated", data: { from: row.due, to: change.data.from } }, change.deed);
      return { done: null };
    }
    case "owned": {
      const { member, instead } = change.data;
      await dropOwner(tx, row.id, member);
      if (instead === null) deed.note(row.id, { kind: "let_go", data: { member } }, change.deed);
      else {
        await keepOwner(tx, { idea: row.id, member: instead, since: at });
        deed.note(row.id, { kind: "owned", data: { member: instead, instead: member } }, change.deed);
      }
      return { done: null };
    }
    case "let_go": {
      if ((await ownersOf(tx, row.id)).includes(change.data.member)) return { done: null };
      await keepOwner(tx, { idea: row.id, member: change.data.member, since: at });
      deed.note(row.id, { kind: "owned", data: { member: change.data.member, instead: null } }, change.deed);
      return { done: null };
    }
    default:
      return refuse("nothing_to_undo");
  }
}

async function takeBackWords(deed: Deed, change: WordChange): Promise<Outcome<Done>> {
  switch (change.kind) {
    case "renamed":
      return nameAgain(deed, change.data, change.deed);
    case "theme_added":
      return dropNewTheme(deed, change.data.theme, change.deed);
    case "stuck_after_set":
      return stuckAfterAgain(deed, change.data, change.deed);
    case "entry_removed":
      return bringBackEntry(deed, change.data.entry, change.deed);
    default:
      return refuse("nothing_to_undo");
  }
}
