import { changesOfDeed } from "@/db/edits";
import { exchangeChangesOfDeed } from "@/db/exchanges";
import { replacedAfter } from "@/db/ideas";
import { wordChangesOfDeed } from "@/db/words";
import type { Change, News, WordChange } from "@/domain/change";
import { type Outcome, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { action, type Deed, type Doer, type Done, isRefused, reach } from "./action";
import { bringBack } from "./comments";
import { bringBackExchange } from "./exchanges";
import { bringBackEntry } from "./glossary";
import { place, wake } from "./ideas";
import { dropNewTheme, nameAgain } from "./vocabulary";

/**
 * Takes a move, an archiving, the deleting of a comment, a renaming, a new theme or the removal of a glossary's
 * entry or of an exchange back, by the one who did it; refused where something newer happened.
 */
export function undo(doer: Doer, { deed: undone }: { readonly deed: string }): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const [worded] = await wordChangesOfDeed(deed.tx, deed.programme.id, undone);
    if (worded?.by === deed.member.id) return takeBackWords(deed, worded);
    const [arranged] = await exchangeChangesOfDeed(deed.tx, deed.programme.id, undone);
    if (arranged?.by === deed.member.id && arranged.kind === "exchange_removed") {
      return bringBackExchange(deed, arranged.data.exchange, undone);
    }
    const [change] = await changesOfDeed(deed.tx, deed.programme.id, undone);
    if (!change || change.by !== deed.member.id) return refuse("nothing_to_undo");
    return takeBack(deed, change);
  });
}

async function takeBack(deed: Deed, change: Change): Promise<Outcome<Done>> {
  switch (change.kind) {
    case "moved": {
      const reached = await reach(deed, change.idea, may.move);
      if (isRefused(reached)) return reached;
      if (await replacedAfter(deed.tx, change.idea, change.revision)) return refuse("newer_change");
      const { from, behind, since } = change.data;
      return place(deed, reached.done, { status: from, after: behind, since }, change.deed);
    }
    case "archived": {
      const reached = await reach(deed, change.idea, may.archive, { archived: true });
      if (isRefused(reached)) return reached;
      if (await replacedAfter(deed.tx, change.idea, change.revision)) return refuse("newer_change");
      return wake(deed, reached.done, change.deed);
    }
    case "comment_deleted": {
      const reached = await reach(deed, change.idea, may.comment);
      if (isRefused(reached)) return reached;
      return bringBack(deed, reached.done, change.data.comment, change);
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
    case "entry_removed":
      return bringBackEntry(deed, change.data.entry, change.deed);
    default:
      return refuse("nothing_to_undo");
  }
}
