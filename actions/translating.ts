import { commentRow } from "@/db/edits";
import { ideaRowSeenBy } from "@/db/ideas";
import { keepTranslating } from "@/db/translating";
import type { Translating } from "@/domain/desk";
import type { Language } from "@/domain/language";
import { invalid, type Outcome, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { aside, type Doer } from "./action";

interface Form {
  readonly idea: number | string;
  /** The comment that is translated; null for the idea's title and description. */
  readonly comment: string | null;
  readonly language: Language;
  /** Whether it is open, or was left. */
  readonly open: boolean;
}

/**
 * Says that somebody has the form of a piece open, or left it; answers who else is at it. It changes nothing that
 * anybody reads later, so it raises no revision.
 */
export function tellTranslating(
  { member, gate }: Pick<Doer, "member" | "gate">,
  { idea, comment, language, open }: Form,
): Promise<Outcome<readonly Translating[]>> {
  return aside(async (tx) => {
    const seen = await ideaRowSeenBy(tx, member, gate, idea);
    if (!seen) return refuse("not_found");
    const { row } = seen;
    if (!may.translate(member, gate)) return refuse("not_allowed");
    if (row.archivedAt !== null) return refuse("archived");
    const said = comment === null ? null : await commentRow(tx, row.id, comment);
    if (comment !== null && (!said || said.comment.deletedAt !== null)) {
      return invalid("comment", "not_an_id");
    }
    const form = { piece: comment ?? row.id, language, member: member.id };
    return { done: await keepTranslating(tx, form, open) };
  });
}
