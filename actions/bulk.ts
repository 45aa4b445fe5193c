import { dropOwner, keepFacts, keepOwner, memberRow, ownersOf } from "@/db/edits";
import type { IdeaRow } from "@/db/ideas";
import { memberOfRow } from "@/db/members";
import { hasStatus, hasTheme } from "@/db/vocabulary";
import { type BulkChange, isReason, type Left } from "@/domain/bulk";
import type { News } from "@/domain/change";
import { invalid, type Outcome, type Refused, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { action, type Deed, type Doer, isRefused, reach } from "./action";
import { place } from "./ideas";

/**
 * Changes many ideas in one deed, which is taken back as one. What cannot be changed is left as it was and told
 * idea by idea; what is new in a column comes to its end, in the order in which the ideas are named.
 */
export function changeIdeas(
  doer: Doer,
  { ideas, ...change }: BulkChange & { readonly ideas: readonly string[] },
): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const { member, gate } = deed;
    if (!may.move(member, gate) || !may.edit(member, gate) || !may.assign(member, gate)) return refuse("not_allowed");
    const fault = await faultOf(deed, change);
    if (fault) return fault;
    const left: Left[] = [];
    for (const idea of ideas) {
      const reached = await reach(deed, idea, may.edit);
      const outcome = isRefused(reached) ? reached : await changeOne(deed, reached.done, change);
      if (!isRefused(outcome)) continue;
      if (!isReason(outcome.refused)) return outcome;
      left.push({ idea, refused: outcome.refused });
    }
    return { done: { ideas: ideas.filter((idea) => !left.some((other) => other.idea === idea)), left } };
  });
}

/** What is wrong with a change, whatever idea it is for. */
async function faultOf(
  { tx, programme, gate }: Deed,
  { status, theme, owner }: BulkChange,
): Promise<Refused | undefined> {
  if (status !== undefined && !(await hasStatus(tx, programme.id, status))) return invalid("status", "not_a_status");
  if (typeof theme === "string" && !(await hasTheme(tx, programme.id, theme))) return invalid("theme", "not_a_theme");
  if (owner === undefined) return undefined;
  const row = await memberRow(tx, owner);
  const partner = row && gate.partners.some(({ id }) => id === row.library);
  return row && partner && may.own(memberOfRow(row), gate) ? undefined : invalid("owner", "not_a_member");
}

async function changeOne(deed: Deed, row: IdeaRow, change: BulkChange): Promise<Outcome<unknown>> {
  const { tx, at } = deed;
  const { status, theme, due, owner, letGo } = change;
  if (theme !== undefined && theme !== row.theme) {
    await keepFacts(tx, row.id, { theme });
    deed.note(row.id, { kind: "themed", data: { from: row.theme, to: theme } });
  }
  if (due !== undefined && due !== row.due) {
    await keepFacts(tx, row.id, { due });
    deed.note(row.id, { kind: "dated", data: { from: row.due, to: due } });
  }
  const owners = owner === undefined && letGo === undefined ? [] : await ownersOf(tx, row.id);
  if (letGo !== undefined && owners.includes(letGo)) {
    await dropOwner(tx, row.id, letGo);
    deed.note(row.id, { kind: "let_go", data: { member: letGo } });
  }
  if (owner !== undefined && !owners.includes(owner)) {
    await keepOwner(tx, { idea: row.id, member: owner, since: at });
    deed.note(row.id, { kind: "owned", data: { member: owner, instead: null } });
  }
  if (status === undefined || status === row.status) return { done: null };
  // No idea has this id: what lies behind what is not there lies at the end.
  return place(deed, row, { status, after: "" });
}
