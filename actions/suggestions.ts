import { ideaSeenBy } from "@/db/ideas";
import { type Gate, programmeSeenBy } from "@/db/programmes";
import type { Idea } from "@/domain/idea";
import type { Language } from "@/domain/language";
import type { Member } from "@/domain/member";
import { invalid, type Outcome, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { sheetOf } from "@/domain/suggestion";
import type { Field, Text } from "@/domain/text";
import { translatedOutside, translatorIn } from "@/outside/translator";

interface Wish {
  readonly idea: number | string;
  readonly text: string;
  readonly language: Language;
}

export interface Suggestion {
  readonly source: string;
  /** The edition of the original that it is a translation of. */
  readonly madeFrom: number;
}

/**
 * Asks the translation service, where there is one, what a text could be in another language of the programme. No deed:
 * nothing is kept, and no transaction waits for another machine.
 */
export async function suggestTranslation(
  member: Member,
  gate: Gate,
  { idea: named, text: id, language }: Wish,
): Promise<Outcome<Suggestion>> {
  const idea = await ideaSeenBy(member, gate, named);
  if (!idea) return refuse("not_found");
  if (!may.translate(member, gate)) return refuse("not_allowed");
  if (idea.card.archived) return refuse("archived");
  const found = textOf(idea, id);
  if (!found) return invalid("text", "not_an_id");
  const { text, field } = found;
  if (text.source.trim() === "") return invalid("text", "empty");
  const languages = (await programmeSeenBy(member, gate.slug))?.programme.languages ?? [];
  if (!languages.includes(language) || language === text.original) return invalid("language", "not_a_language");

  const translator = translatorIn(process.env);
  if (!translator) return refuse("suggestions_off");
  const { html, read } = sheetOf(text.source, field);
  // Numbers and addresses alone need no machine.
  if (html === "") return { done: { source: text.source, madeFrom: text.edition } };
  const answer = await translatedOutside(translator, { html, from: text.original, to: language });
  if ("refused" in answer) return answer;
  const source = read(answer.done);
  return source === null ? refuse("suggestion_refused") : { done: { source, madeFrom: text.edition } };
}

function textOf(idea: Idea, id: string): { readonly text: Text; readonly field: Field } | null {
  if (idea.title.id === id) return { text: idea.title, field: "title" };
  if (idea.description.id === id) return { text: idea.description, field: "description" };
  const said = idea.comments.find((comment) => comment.text.id === id);
  return said ? { text: said.text, field: "comment" } : null;
}
