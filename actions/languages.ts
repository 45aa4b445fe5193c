import { keepLanguage, type TextRow, translationRow } from "@/db/texts";
import type { Language } from "@/domain/language";
import { invalid, type Outcome, refuse } from "@/domain/outcome";
import type { Deed } from "./action";

/**
 * Corrects within a deed the language that an original was declared in, where `language` is another one. Refused
 * where a colleague's translation in that language exists: it would be the original's twin. Answers the text as it is then.
 */
export async function correctLanguage(
  deed: Deed,
  text: TextRow,
  language: Language | undefined,
  field: string,
): Promise<Outcome<TextRow>> {
  if (language === undefined || language === text.language) return { done: text };
  if (!deed.programme.languages.includes(language)) return invalid(field, "not_a_language");
  if (await translationRow(deed.tx, text.id, language)) return refuse("language_taken");
  await keepLanguage(deed.tx, text, language);
  deed.note(text.idea, { kind: "language_corrected", data: { text: text.id, from: text.language, to: language } });
  return { done: { ...text, language } };
}
