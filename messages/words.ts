import { read } from "./icu";

type Language = "de" | "fr" | "en";

/** Names, codes and words of the trade that are the same in every language. */
const everywhere = `
  passerelle deutsch français english administration adresse code cookie cursor date edition filter form http https html
  json kind markdown minute openapi original partner place position problem programme session text token uuid version
  accept after application auth authorization beat bearer before current data etag event fields idempotency instead invalid last
  language madefrom match newer news next none null number other ratelimit ready remaining reset resync retry revision
  secure seen taken true autre rive ufer false given open bucher buecher bücher machine originals online visit total tandem tandems median left filters
  crlf xlsx shared ideas figures changes part links`;

/** Words that two languages write alike. */
const alike: Readonly<Record<string, string>> = {
  "de fr": "aller hier liste mail texte textes",
  "de en": `also board browser escape link minus name online operation park person server stand status teams`,
  "fr en": `actions applications change chose comment conversation coordination ctrl description direction discussion
    document identifier interface invisible long main many mention message minutes moment page pages part passage passages possible
    programmes question secret site type versions absent accents descriptions quota service suggestion
    urgent dates propose figure instant point apostrophe attention`,
};

const list = (words: string): readonly string[] => words.split(/\s+/).filter((word) => word !== "");

/** The words that two languages of the interface may share. */
export function cognates(one: Language, other: Language): ReadonlySet<string> {
  return new Set([everywhere, alike[`${one} ${other}`] ?? alike[`${other} ${one}`] ?? ""].flatMap(list));
}

/** The words of four letters or more that people may read in a message, in small letters. */
export function wordsOf(message: string): readonly string[] {
  return read(message.replaceAll(/<code>.*?<\/code>/g, "\uFFFC"), "\uFFFC").texts.flatMap(wordsIn);
}

export function wordsIn(text: string): readonly string[] {
  return (text.match(/(?<!\p{L})\p{L}{4,}(?!\p{L})/gu) ?? []).map((word) => word.toLowerCase());
}
