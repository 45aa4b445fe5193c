import { languages as allLanguages, type Language, type Names } from "./language";
import type { Fault } from "./outcome";
import type { Reader } from "./text";
import { instantsAt, isLocalTime, type LocalTime, localTimeOf } from "./time";
import { cleaned, faultIn } from "./writing";

export const exchangeKinds = ["online", "visit"] as const;
export type ExchangeKind = (typeof exchangeKinds)[number];

/** An online meeting or a visit: when the people of a programme's libraries talk with each other. */
export interface Exchange {
  readonly id: string;
  readonly kind: ExchangeKind;
  /** What it is about, in each language of the programme. */
  readonly names: Names;
  /** The library whose city is visited. */
  readonly host: string | null;
  /** Where in that city, in its own language. */
  readonly place: string;
  /** Where an online meeting is joined, once that is known. */
  readonly link: string | null;
  readonly begins: string;
  readonly ends: string;
  /** The number of the newest state; an edit says which one it started from. */
  readonly edition: number;
  /** Who wrote it as it now is. */
  readonly by: string;
  readonly at: string;
}

/** An exchange as it is written down: its times as the programme's clocks show them. */
export interface Details {
  readonly kind: ExchangeKind;
  readonly names: Names;
  readonly host: string | null;
  readonly place: string;
  readonly link: string | null;
  readonly begins: LocalTime;
  readonly ends: LocalTime;
}

/** What of a programme decides what is right for its exchanges. */
interface Setting {
  readonly languages: readonly Language[];
  readonly partners: readonly { readonly id: string }[];
  readonly timeZone: string;
}

export const exchangeNameRule = { most: 120, required: true, oneLine: true } as const;
export const placeRule = { most: 200, required: false, oneLine: true } as const;
export const linkRule = { most: 1_000, required: false, oneLine: true } as const;

/** The details in the form in which they are kept: of a visit no link, of an online meeting no place. */
export function detailsGiven({ names, host, place, link, ...rest }: Details): Details {
  const there = rest.kind === "visit";
  const named = Object.entries(names).map(([language, name]) => [language, cleaned(name, exchangeNameRule)] as const);
  return {
    ...rest,
    names: Object.fromEntries(named.filter(([, name]) => name !== "")),
    host: there ? host : null,
    place: there ? cleaned(place, placeRule) : "",
    link: there ? null : linkOf(link ?? ""),
  };
}

/** What is wrong with an exchange, by field: each language's name is a field of its own. */
export function faultsInExchange(details: Details, setting: Setting): Readonly<Record<string, Fault>> {
  const { kind, names, host, place, link, begins, ends } = details;
  const faults: Record<string, Fault | null> = {};
  for (const language of allLanguages) {
    const name = names[language] ?? "";
    const needed = setting.languages.includes(language);
    if (needed) faults[`names.${language}`] = faultIn(name, exchangeNameRule);
    else if (name !== "") faults[`names.${language}`] = "not_a_language";
  }
  if (kind === "visit") {
    if (host === null || host === "") faults["host"] = "empty";
    else if (!setting.partners.some(({ id }) => id === host)) faults["host"] = "not_a_partner";
    faults["place"] = faultIn(place, placeRule);
  } else if (link !== null && link.trim() !== "" && linkOf(link) === null) {
    faults["link"] = "not_a_link";
  }
  const [first, last] = [faultInTime(begins, setting.timeZone), faultInTime(ends, setting.timeZone)];
  faults["begins"] = first;
  faults["ends"] = last ?? (first === null && !isAfter(ends, begins, setting.timeZone) ? "ends_early" : null);
  return Object.fromEntries(Object.entries(faults).filter((entry): entry is [string, Fault] => entry[1] !== null));
}

function faultInTime(local: string, timeZone: string): Fault | null {
  if (local === "") return "empty";
  if (!isLocalTime(local)) return "not_a_time";
  return instantsAt(local, timeZone).length === 0 ? "no_such_time" : null;
}

function isAfter(local: LocalTime, other: LocalTime, timeZone: string): boolean {
  return instantOf(local, timeZone).getTime() > instantOf(other, timeZone).getTime();
}

/** The instant that a local time means; in the hour that clocks show twice it is the first one. */
export function instantOf(local: LocalTime, timeZone: string): Date {
  const [instant] = instantsAt(local, timeZone);
  if (!instant) throw new Error(`Clocks in ${timeZone} never show ${local}.`);
  return instant;
}

/** An address that browsers may be sent to, as they write it; null for what is none, or not safe to follow. */
function linkOf(link: string): string | null {
  const typed = link.trim();
  if (typed.length > linkRule.most || /\s/.test(typed) || !URL.canParse(typed)) return null;
  const { protocol, username, password, href } = new URL(typed);
  return protocol === "https:" && username === "" && password === "" ? href : null;
}

/** An exchange as it would be written down now. */
export function detailsOf(exchange: Exchange, timeZone: string): Details {
  const { kind, names, host, place, link, begins, ends } = exchange;
  const local = (instant: string): LocalTime => localTimeOf(new Date(instant), timeZone);
  return { kind, names, host, place, link, begins: local(begins), ends: local(ends) };
}

/** Which fields say something else in one than in the other. */
export function differing(one: Details, other: Details): readonly string[] {
  const named = allLanguages.filter((language) => (one.names[language] ?? "") !== (other.names[language] ?? ""));
  const plain = (["kind", "host", "place", "link", "begins", "ends"] as const).filter(
    (field) => (one[field] ?? "") !== (other[field] ?? ""),
  );
  return [...named.map((language) => `names.${language}`), ...plain];
}

/** The name of an exchange for a reader, and the language it is in: hers, else one that she reads, else the first. */
export function exchangeNameFor(names: Names, reader: Reader): { readonly text: string; readonly language: Language } {
  const wished = [reader.language, ...reader.reads, ...allLanguages].find((language) => names[language]);
  const language = wished ?? reader.language;
  return { language, text: names[language] ?? "" };
}

export function byBeginning(one: Exchange, other: Exchange): number {
  return Date.parse(one.begins) - Date.parse(other.begins) || (one.id < other.id ? -1 : 1);
}

/** The exchange that comes next, or is under way. */
export function nextOf(exchanges: readonly Exchange[], at: Date): Exchange | null {
  return exchanges.filter((exchange) => !isOver(exchange, at)).sort(byBeginning)[0] ?? null;
}

export function isOver({ ends }: Pick<Exchange, "ends">, at: Date): boolean {
  return Date.parse(ends) <= at.getTime();
}

export function isUnderWay(exchange: Pick<Exchange, "begins" | "ends">, at: Date): boolean {
  return Date.parse(exchange.begins) <= at.getTime() && !isOver(exchange, at);
}
