import { keepStuckAfter } from "@/db/stuck";
import type { News } from "@/domain/change";
import { invalid, type Outcome, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { isStuckAfter } from "@/domain/progress/stuck";
import { action, type Deed, type Doer, type Done } from "./action";

interface Setting {
  readonly days: number;
  /** The days that whoever sets others saw. */
  readonly instead: number;
}

/** Sets after how many days without a change an idea is stuck; refused where somebody set other days meanwhile. */
export function setStuckAfter(doer: Doer, { days, instead }: Setting): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const { member, gate, programme } = deed;
    if (!may.seeAll(member, gate)) return refuse("not_found");
    if (!may.steer(member, gate)) return refuse("not_allowed");
    if (!isStuckAfter(days)) return invalid("days", "out_of_range");
    if (days === programme.stuckAfter) return { done: { ideas: [] } };
    if (instead !== programme.stuckAfter) {
      return refuse("newer_edition", { fields: { days: "newer" }, current: { days: programme.stuckAfter } });
    }
    return setNow(deed, days);
  });
}

/** Sets the days again that counted before, where nobody set others since. */
export async function stuckAfterAgain(
  deed: Deed,
  { from, to }: { readonly from: number; readonly to: number },
  undoes: string,
): Promise<Outcome<Done>> {
  if (!may.steer(deed.member, deed.gate)) return refuse("not_allowed");
  return deed.programme.stuckAfter === to ? setNow(deed, from, undoes) : refuse("newer_change");
}

async function setNow({ tx, programme, noteWords }: Deed, to: number, undoes?: string): Promise<Outcome<Done>> {
  await keepStuckAfter(tx, programme.id, to);
  noteWords({ kind: "stuck_after_set", data: { from: programme.stuckAfter, to } }, undoes);
  return { done: { ideas: [] } };
}
