import { commentRow, memberRow } from "@/db/edits";
import { memberOfRow } from "@/db/members";
import { peopleMeant } from "@/db/programmes";
import { dropRequest, isLacking, keepRequest, requestRow, requestsFor } from "@/db/requests";
import type { News } from "@/domain/change";
import type { Language } from "@/domain/language";
import { invalid, type Outcome, type Refused, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { action, type Deed, type Doer, isRefused, reach } from "./action";

interface Wish {
  readonly idea: number | string;
  readonly id: string;
  /** The comment that is meant; null for the idea's title and description. */
  readonly comment: string | null;
  readonly language: Language;
  /** Whose people are asked. */
  readonly library: string;
  /** The one of them who is asked; null for anybody. */
  readonly asked: string | null;
}

/** Asks colleagues to put a piece into a language that it lacks; where somebody asked already, that stands. */
export function askForTranslation(
  doer: Doer,
  { idea, id, comment, language, library, asked }: Wish,
): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.comment);
    if (isRefused(reached)) return reached;
    const row = reached.done;
    const { tx, member, programme, at } = deed;
    if (await requestRow(tx, id)) return refuse("id_taken");
    if (!programme.languages.includes(language)) return invalid("language", "not_a_language");
    const said = comment === null ? null : await commentRow(tx, row.id, comment);
    if (comment !== null && (!said || said.comment.deletedAt !== null)) return invalid("comment", "not_an_id");
    const refused = await unaskable(deed, library, asked);
    if (refused) return refused;
    const piece = comment ?? row.id;
    if (!(await isLacking(tx, piece, language))) return invalid("language", "up_to_date");
    const open = await requestsFor(tx, [piece]);
    if (open.some((request) => request.language === language)) return { done: { ideas: [row.id] } };
    const request = { id, programme: programme.id, idea: row.id, piece, language, by: member.id, at, library };
    await keepRequest(tx, { ...request, member: asked });
    deed.note(row.id, { kind: "requested", data: { request: id, piece, language, library, asked } });
    return { done: { ideas: [row.id] } };
  });
}

/** Why these people cannot be asked: whoever is must translate here, and be known to whoever asks. */
async function unaskable(deed: Deed, library: string, asked: string | null): Promise<Refused | null> {
  const { tx, member, gate } = deed;
  if (!gate.partners.some(({ id }) => id === library)) return invalid("library", "not_an_id");
  if (asked === null) return null;
  const row = await memberRow(tx, asked);
  const [known] = await peopleMeant(tx, member, gate, [asked]);
  if (!row || !known || !may.translate(memberOfRow(row), gate)) return invalid("asked", "not_a_member");
  return row.library === library ? null : invalid("asked", "wrong_city");
}

/** Takes back what one asked for, as long as nobody has done it. */
export function withdrawRequest(
  doer: Doer,
  { idea, request: id }: { readonly idea: number | string; readonly request: string },
): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reach(deed, idea, may.comment);
    if (isRefused(reached)) return reached;
    const request = await requestRow(deed.tx, id);
    if (request?.idea !== reached.done.id || request.fulfilledAt !== null) return refuse("not_found");
    if (!may.withdraw(deed.member, request)) return refuse("not_allowed");
    await dropRequest(deed.tx, id);
    const { piece, language } = request;
    deed.note(reached.done.id, { kind: "request_withdrawn", data: { request: id, piece, language } });
    return { done: { ideas: [reached.done.id] } };
  });
}
