import type { Language } from "./language";
import { sameWords } from "./wording";

/** Which text of an idea: its title, its description or one of its comments. */
export const fields = ["title", "description", "comment"] as const;
export type Field = (typeof fields)[number];

/** A short text in every language it exists in, as cards carry it. */
export interface Title {
  readonly original: Language;
  readonly texts: Readonly<Partial<Record<Language, string>>>;
}

/** A colleague's rendering of a text in another language, made from one edition of the original. */
export interface Translation {
  readonly language: Language;
  readonly source: string;
  readonly html: string;
  readonly by: string;
  readonly at: string;
  /** The number of this translation's own newest state. */
  readonly edition: number;
  readonly madeFrom: number;
  readonly outdated: boolean;
  /** Whether a machine wrote it, and nobody has checked it yet. */
  readonly machine: boolean;
  /** Where it is outdated, the original's words that it was made from; null where they are still its words. */
  readonly basis: string | null;
  /** Where it is outdated, when the original's words changed last, whatever else of it changed since; otherwise null. */
  readonly reworded: string | null;
}

/** A text with its original and its translations, whole, as an idea's page shows it. */
export interface Text {
  readonly id: string;
  readonly original: Language;
  readonly source: string;
  readonly html: string;
  readonly by: string;
  readonly at: string;
  /** The number of the original's newest stored state; an edit says which one it started from. */
  readonly edition: number;
  readonly translations: readonly Translation[];
}

/** In which languages somebody reads: the interface's, and those she says she reads besides. */
export interface Reader {
  readonly language: Language;
  readonly reads: readonly Language[];
}

/**
 * The language a reader is shown a text in: her own, else the original where she reads it, else a
 * translation that she reads, else the original.
 */
export function languageShown(original: Language, existing: readonly Language[], reader: Reader): Language {
  if (existing.includes(reader.language)) return reader.language;
  if (reader.reads.includes(original)) return original;
  return reader.reads.find((language) => existing.includes(language)) ?? original;
}

/** The words of a title for a reader, and the language they are in. */
export function titleFor(title: Title, reader: Reader): { readonly text: string; readonly language: Language } {
  const language = languageShown(title.original, languagesAmong(title.texts), reader);
  return { language, text: title.texts[language] ?? title.texts[title.original] ?? "" };
}

function languagesAmong(texts: Title["texts"]): readonly Language[] {
  return Object.keys(texts) as Language[];
}

/** Which language a text is given in to somebody who asked for one, and what there is of it. */
export interface Given {
  readonly language: Language;
  /** The languages that the text exists in, the original's first. */
  readonly languages: readonly Language[];
}

/** A text in the language that suits a reader best; `machine` and `outdated` are those of the translation given. */
export interface GivenText extends Given {
  readonly source: string;
  readonly html: string;
  readonly outdated: boolean;
  readonly machine: boolean;
}

export function givenText(text: Text, reader: Reader): GivenText {
  const languages = [text.original, ...text.translations.map(({ language }) => language)];
  const language = languageShown(text.original, languages, reader);
  const translation = text.translations.find((other) => other.language === language);
  const { source, html } = translation ?? text;
  const { outdated = false, machine = false } = translation ?? {};
  return { language, languages, source, html, outdated, machine };
}

export interface GivenTitle extends Given {
  readonly text: string;
}

export function givenTitle(title: Title, reader: Reader): GivenTitle {
  const { original, texts } = title;
  const others = languagesAmong(texts).filter((language) => language !== original);
  return { ...titleFor(title, reader), languages: [original, ...others] };
}

/** Whether a translation made from edition `madeFrom` lags behind an original whose words changed last in edition `worded`. */
export function isOutdated(madeFrom: number, worded: number): boolean {
  return madeFrom < worded;
}

/**
 * Whether a translation that somebody saves is a machine's draft that nobody has checked. Who saves it may say so;
 * where nothing is said, the words decide: whoever changes a draft in more than spaces and punctuation has read it.
 */
export function staysUnchecked(
  said: boolean | undefined,
  before: { readonly machine: boolean; readonly source: string } | null,
  source: string,
): boolean {
  return said ?? (before !== null && before.machine && sameWords(before.source, source));
}

/** The languages that a colleague may be asked to put a text into: the programme's that she reads, but the original's. */
export function targetsFor(
  text: Pick<Text, "original">,
  languages: readonly Language[],
  reader: Reader,
): readonly Language[] {
  return languages.filter(
    (language) => language !== text.original && (language === reader.language || reader.reads.includes(language)),
  );
}

/** The ids of the members mentioned in a comment's Markdown, each once, in order. */
export function mentionsIn(source: string): string[] {
  return [...new Set([...source.matchAll(/@\[([0-9a-f-]{36})\]/g)].map((match) => match[1] ?? ""))];
}
