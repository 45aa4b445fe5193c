import { changesOfDeed } from "@/db/edits";
import { replacedAfter } from "@/db/ideas";
import type { Change, News } from "@/domain/change";
import { type Outcome, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { action, type Deed, type Doer, type Done, isRefused, reach } from "./action";
import { bringBack } from "./comments";
import { place, wake } from "./ideas";

/**
 * Takes a move, an archiving or the deleting of a comment back, by the one who did it; refused where
 * something newer happened to the idea.
 */
export function undo(doer: Doer, { deed: undone }: { readonly deed: string }): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const changes = await changesOfDeed(deed.tx, deed.programme.id, undone);
    const [change] = changes;
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
