import { dropOwner, keepOwner, memberRow, ownersOf } from "@/db/edits";
import { memberOfRow } from "@/db/members";
import type { News } from "@/domain/change";
import { invalid, type Outcome } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { action, type Doer, isRefused, reach } from "./action";

interface Owning {
  readonly idea: number | string;
  readonly member: string;
  /** The owner who hands over; both are of the same city. */
  readonly instead?: string | undefined;
}

/** Makes a member an owner of an idea: taking over, joining in, or handing over from one to another. */
export function ownIdea(doer: Doer, { idea, member, instead }: Owning): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.assign);
    if (isRefused(reached)) return reached;
    const { id } = reached.done;
    const { tx, at } = deed;
    const next = await memberRow(tx, member);
    const partner = next && deed.gate.partners.some(({ id }) => id === next.library);
    if (!next || !partner || !may.own(memberOfRow(next), deed.gate)) return invalid("member", "not_a_member");
    const owners = await ownersOf(tx, id);
    if (instead !== undefined) {
      if (!owners.includes(instead)) return invalid("instead", "not_a_member");
      const before = await memberRow(tx, instead);
      if (before?.library !== next.library) return invalid("member", "wrong_city");
    }
    if (instead === member || (instead === undefined && owners.includes(member))) return { done: { ideas: [id] } };
    if (instead !== undefined) await dropOwner(tx, id, instead);
    // Handing over to somebody who is an owner already is letting go.
    if (instead !== undefined && owners.includes(member)) {
      deed.note(id, { kind: "let_go", data: { member: instead } });
      return { done: { ideas: [id] } };
    }
    await keepOwner(tx, { idea: id, member, since: at });
    deed.note(id, { kind: "owned", data: { member, instead: instead ?? null } });
    return { done: { ideas: [id] } };
  });
}

/** Lets a member be an owner no longer. */
export function letGoOfIdea(doer: Doer, { idea, member }: Omit<Owning, "instead">): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.assign);
    if (isRefused(reached)) return reached;
    const { id } = reached.done;
    if ((await ownersOf(deed.tx, id)).includes(member)) {
      await dropOwner(deed.tx, id, member);
      deed.note(id, { kind: "let_go", data: { member } });
    }
    return { done: { ideas: [id] } };
  });
}
