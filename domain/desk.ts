import type { Language } from "./language";
import type { Person } from "./programme";
import type { Text, Title } from "./text";

/**
 * What is put into another language in one go: an idea's title and description, under the idea's id, or a comment,
 * under its own.
 */
export interface Gap {
  readonly piece: string;
  readonly idea: string;
  /** The language in which it is missing or outdated. */
  readonly language: Language;
  readonly original: Language;
  readonly outdated: boolean;
  /** How many words there are to translate. */
  readonly words: number;
  /** When the original came to say what it says. */
  readonly at: string;
}

/** Somebody asks colleagues to put a piece into a language. */
export interface TranslationRequest {
  readonly id: string;
  readonly idea: string;
  readonly piece: string;
  readonly language: Language;
  readonly by: string;
  readonly at: string;
  /** Whose people are asked. */
  readonly library: string;
  /** The one of them who is meant; null for anybody. */
  readonly asked: string | null;
  readonly fulfilled: { readonly by: string; readonly at: string } | null;
}

/** Somebody who has the form for a piece and a language open just now. */
export interface Translating {
  readonly member: string;
  readonly since: string;
}

/** A line of the desk: what lacks a translation, with all that helps to choose it. */
export interface DeskEntry extends Gap {
  readonly number: number;
  readonly title: Title;
  /** The beginning of the original, where the piece is a comment; null for an idea. */
  readonly said: { readonly by: string; readonly source: string } | null;
  /** The idea's owners. */
  readonly owners: readonly string[];
  readonly request: TranslationRequest | null;
  readonly translating: readonly Translating[];
}

/** A request of the reader's own, with the title of its idea. */
export interface OwnRequest extends TranslationRequest {
  readonly number: number;
  readonly title: Title;
  /** Fulfilled since she looked at her requests last. */
  readonly fresh: boolean;
}

/** What a member has to do with requests of a programme. */
export interface Requests {
  /** How many wait for her, or for anybody of her library. */
  readonly waiting: number;
  /** Her own, the newest first: the open ones, and those fulfilled lately. */
  readonly own: readonly OwnRequest[];
}

export const shares = ["all", "mine", "requested", "outdated", "missing"] as const;
/** Which part of the desk is looked at. */
export type Share = (typeof shares)[number];

/** So many lines the desk has at most: what is done makes room for the next. */
export const deskLength = 100;

/** So many words somebody translates in a minute. */
const pace = 16;

/** About how many minutes it takes to translate so many words. */
export function minutesFor(words: number): number {
  return Math.max(1, Math.ceil(words / pace));
}

/** How long whoever has a form open is taken to be there after she was seen. */
export const presence = 90_000;

/** How long a fulfilled request is told to whoever asked, once she has seen it. */
export const remembered = 14 * 86_400_000;

/** The languages somebody writes here: her own, where the programme has it, else those that she reads. */
export function writtenBy(
  member: { readonly language: Language; readonly reads: readonly Language[] },
  languages: readonly Language[],
): readonly Language[] {
  if (languages.includes(member.language)) return [member.language];
  return languages.filter((language) => member.reads.includes(language));
}

type Colleague = Pick<Person, "id" | "library">;

/** Whether a request is one that a member is to fulfil: it names her, or anybody of her library, and is not her own. */
export function waitsFor(
  member: Colleague,
  { by, library, asked }: Pick<TranslationRequest, "by" | "library" | "asked">,
): boolean {
  return by !== member.id && (asked === member.id || (asked === null && library === member.library));
}

/**
 * The order of the desk: requests to the reader, then requests to anybody of her city, the oldest first; then what is
 * outdated, then what is missing, in each ideas that somebody of her city owns before others, and the newest text first.
 */
export function byUrgency(
  member: Colleague,
  libraryOf: (person: string) => string | undefined,
): (a: DeskEntry, b: DeskEntry) => number {
  const rank = ({ request, outdated }: DeskEntry): number => {
    if (request && waitsFor(member, request)) return request.asked === member.id ? 0 : 1;
    return outdated ? 2 : 3;
  };
  const far = ({ owners }: DeskEntry): number => (owners.some((owner) => libraryOf(owner) === member.library) ? 0 : 1);
  const age = (entry: DeskEntry): string => (rank(entry) < 2 ? (entry.request?.at ?? "") : entry.at);
  return (a, b) => {
    const ranks = rank(a) - rank(b) || (rank(a) < 2 ? 0 : far(a) - far(b));
    if (ranks !== 0) return ranks;
    const older = compare(age(a), age(b)) || compare(a.piece, b.piece) || compare(a.language, b.language);
    return rank(a) < 2 ? older : -older;
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What of these texts is to be put into a language: "outdated" where a translation of one lags behind; null for nothing. */
export function lackIn(
  texts: readonly Pick<Text, "original" | "source" | "translations">[],
  language: Language,
): "outdated" | "missing" | null {
  const lacks = texts
    .filter(({ original, source }) => source !== "" && original !== language)
    .map(({ translations }) => translations.find((translation) => translation.language === language))
    .flatMap((translation) =>
      !translation ? ["missing" as const] : translation.outdated ? ["outdated" as const] : [],
    );
  return lacks.find((lack) => lack === "outdated") ?? lacks[0] ?? null;
}
