import { revisionOf } from "@/db/changes";
import type { Gate } from "@/db/programmes";
import { keepFloor, keepVisit } from "@/db/seen";
import type { Member } from "@/domain/member";
import { invalid, type Outcome, refuse } from "@/domain/outcome";

/** Whose visit it is. What she has seen is her own affair: nothing of the programme changes by it. */
interface Visitor {
  readonly member: Member;
  readonly gate: Gate;
}

/** Says that a member has seen an idea as it was at a revision. */
export async function markSeen(
  { member, gate }: Visitor,
  { idea, revision }: { readonly idea: number | string; readonly revision: number },
): Promise<Outcome<{ revision: number }>> {
  if (revision > (await revisionOf(gate.id))) return invalid("revision", "out_of_range");
  const kept = await keepVisit(member, gate, { idea, revision });
  return kept ? { done: { revision } } : refuse("not_found");
}

/**
 * Says that a member has seen everything up to a revision; an earlier one than before takes that back. Answers also
 * what she had said before.
 */
export async function markAllSeen(
  { member, gate }: Visitor,
  { revision }: { readonly revision: number },
): Promise<Outcome<{ revision: number; before: number }>> {
  if (revision > (await revisionOf(gate.id))) return invalid("revision", "out_of_range");
  const before = await keepFloor({ member: member.id, programme: gate.id, revision });
  return { done: { revision, before } };
}
