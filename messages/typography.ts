import { read } from "./icu";

interface Fault {
  readonly what: string;
  readonly at: RegExp;
}

const everywhere: readonly Fault[] = [
  { what: "a straight quotation mark", at: /\S*["']\S*/gu },
  { what: "three full stops for an ellipsis", at: /\S*\.{2,}/gu },
  { what: "a hyphen or two for a dash", at: /\S*(?: - |--|—)\S*/gu },
  { what: "a dash without a space before or after it", at: /\p{L}+(?: –(?! )|(?<! )– )\S*/gu },
  { what: "a space at an edge, or two", at: /^\s{2,}|\s{2,}$|\S* {2,}\S*/gu },
];

// Where the sign of a name or an address stands, nothing is set.
const french: readonly Fault[] = [
  {
    what: "no fixed space before : ; ! ? or inside « »",
    at: /\S*(?<![\u00a0!?]|^|\d(?=:\d)|https?)[:;!?]|«(?!\u00a0)\S*|\S*(?<!\u00a0)»/gu,
  },
  { what: "another space than U+00A0", at: /\S*[\u2009\u202f]\S*/gu },
  { what: "foreign quotation marks", at: /\S*[„‚“”‘]\S*/gu },
  { what: "a space before an ellipsis", at: /\S*[\s\u00a0]…/gu },
  { what: "a space before . or ,", at: /\S*[\s\u00a0][.,](?!\p{L}|\d)/gu },
  { what: "a number parted from what it counts", at: /(?<!\p{L})x? ?(?:n°|№) \S*/giu },
  { what: "oe for œ", at: /\p{L}*(?:oeu|oeil|boeuf|soeur|coeur)\p{L}*/giu },
  {
    what: "a capital without its accent",
    at: /(?<!\p{L})(?:A la|A l’|Etat|Echec|Echap|Echéance|Ecrire|Editer|Eteindre|Etre|Etranger)(?!\p{L})/gu,
  },
];

/** Old ß, ß that fell out, and ss where ß belongs. */
const sharp =
  /\p{L}*(?:daß|muß|läßt|laß(?!t uns)|wußt|bißchen|schluß|prozeß|anlaß|paßt|paßwort|adreß|strasse|grosse|grösse|grüsse|heiss|weiss|ausser|äusser|gemäss|massnahme|regelmässig|schliess|fliess|gross|beschliess|stoss|spass|fuss(?!ion))\p{L}*/giu;

const german: readonly Fault[] = [
  { what: "foreign quotation marks", at: /\S*[«»”]\S*/gu },
  {
    what: "a quotation mark that is not closed, or not opened",
    at: /„[^“]*$|„[^“]*„|(?<=^[^„]*)“|‚[^‘]*$|(?<=^[^‚]*)‘/gu,
  },
  { what: "a space before : ; ! ? . or ,", at: /\S*[\s\u00a0][:;!?.,](?![\p{L}\d)])/gu },
  { what: "an ellipsis that may part from its word", at: /\S+ …/gu },
  {
    what: "an abbreviation without its fixed space",
    at: /(?<!\p{L})(?:z\. ?B|d\. ?h|u\. ?a|o\. ?ä|u\. ?U|i\. ?d\. ?R|v\. ?a|z\. ?T|s\. ?o|s\. ?u)\./giu,
  },
  { what: "a fault of ß or ss", at: sharp },
];

const english: readonly Fault[] = [
  { what: "foreign quotation marks", at: /\S*[„‚«»]\S*/gu },
  { what: "a quotation mark that is not closed, or not opened", at: /“[^”]*$|“[^”]*“|(?<=^[^“]*)”/gu },
  { what: "a space before : ; ! ? . ,", at: /\S*[\s\u00a0][:;!?.,](?![\p{L}\d)])/gu },
  { what: "a space before an ellipsis", at: /\S*[\s\u00a0]…/gu },
];

const faults = { de: german, fr: french, en: english } as const;

/** What a compositor would mark in a message, in each of the texts that it can become. */
export function faultsIn(language: keyof typeof faults, message: string): readonly string[] {
  return read(message).texts.flatMap((text) =>
    [...everywhere, ...faults[language]].flatMap(({ what, at }) =>
      [...text.matchAll(at)].map(([found]) => `${what}: ${found}`),
    ),
  );
}
