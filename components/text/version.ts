import type { Language } from "@/domain/language";
import { languageShown, type Reader, type Text, type Translation } from "@/domain/text";

/** A text in one of its languages, whether original or translation. */
export interface Version {
  readonly language: Language;
  readonly html: string;
  readonly by: string;
  readonly at: string;
  readonly original: boolean;
  /** How often its words were stored. */
  readonly edition: number;
  readonly outdated: boolean;
  readonly machine: boolean;
}

/** What a reader is shown of a text, and what else there is of it to put beside; null without a translation. */
export function versionsFor(text: Text, reader: Reader): { readonly shown: Version; readonly other: Version | null } {
  const existing = [text.original, ...text.translations.map((translation) => translation.language)];
  const language = languageShown(text.original, existing, reader);
  const translation = text.translations.find((other) => other.language === language);
  const original = originalOf(text);
  if (translation) return { shown: translationOf(translation), other: original };
  const [first] = text.translations;
  const beside = text.translations.find((other) => reader.reads.includes(other.language)) ?? first;
  return { shown: original, other: beside ? translationOf(beside) : null };
}

function originalOf({ original, html, by, at, edition }: Text): Version {
  return { language: original, html, by, at, edition, original: true, outdated: false, machine: false };
}

function translationOf({ language, html, by, at, edition, outdated, machine }: Translation): Version {
  return { language, html, by, at, edition, original: false, outdated, machine };
}
