import type { Page } from "@playwright/test";
import { type Language, languages } from "@/domain/language";
import { cognates, wordsIn } from "@/messages/words";
import { ended, living, type Program } from "./people";
import { wordsOf } from "./tongue";

/** Something a page says, to eyes or ears only, and the language that it says it in. */
interface Saying {
  readonly text: string;
  readonly where: string;
  readonly lang: string;
  /** Whether it stands as what it is in a language that is told of it alone. */
  readonly quoted: boolean;
}

interface Titled {
  readonly title: { readonly texts: Readonly<Partial<Record<Language, string>>> };
}

type Names = Readonly<Partial<Record<Language, string>>>;

interface Told {
  readonly names: Names;
  readonly partners: readonly { readonly city: Names; readonly name: Names }[];
  readonly statuses: readonly { readonly names: Names }[];
  readonly themes: readonly { readonly names: Names }[];
  readonly people: readonly { readonly name: string; readonly branch: string }[];
}

/** What there is to know of the demo, to tell a foreign word from a name and from what somebody wrote. */
export interface Knowledge {
  /** Words that one language of the interface has and another has not: by the page's language, then by the word's. */
  readonly foreign: Readonly<Record<Language, ReadonlyMap<string, Language>>>;
  /** Names of people and places, which are what they are in every language. */
  readonly names: readonly string[];
  /** The titles of ideas, in each language that they are in. */
  readonly titles: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Learns it from the messages, and from what the programmes call their things. */
export async function learn(program: Program): Promise<Knowledge> {
  const words: Record<Language, Set<string>> = {
    de: new Set(wordsOf("de")),
    fr: new Set(wordsOf("fr")),
    en: new Set(wordsOf("en")),
  };
  const vocabulary: Record<Language, Set<string>> = { de: new Set(), fr: new Set(), en: new Set() };
  const names = new Set<string>();
  const titles = new Map<string, Set<string>>();
  for (const slug of [living, ended]) {
    const told = (await (await program.get(`/programmes/${slug}`)).json()) as Told;
    const { cards } = (await (await program.get(`/programmes/${slug}/board`)).json()) as { cards: readonly Titled[] };
    const named = [...told.statuses, ...told.themes].map((each) => each.names);
    for (const each of [...named, ...told.partners.map(({ city }) => city)]) {
      for (const language of languages)
        for (const word of wordsIn(each[language] ?? "")) vocabulary[language].add(word);
    }
    for (const { name, branch } of told.people) names.add(name).add(branch);
    for (const each of [told.names, ...told.partners.map(({ name }) => name)]) {
      for (const name of Object.values(each)) names.add(name);
    }
    for (const { title } of cards) {
      for (const [language, text] of Object.entries(title.texts)) {
        titles.set(text, (titles.get(text) ?? new Set()).add(language));
      }
    }
  }
  // That a page's own language has a word too does not clear it: it may be what went astray there.
  const foreignTo = (own: Language): ReadonlyMap<string, Language> =>
    new Map(
      languages
        .filter((language) => language !== own)
        .flatMap((language) => {
          const shared = cognates(own, language);
          return [...words[language], ...vocabulary[language]]
            .filter((word) => !shared.has(word) && !vocabulary[own].has(word))
            .map((word) => [word, language] as const);
        }),
    );
  return {
    foreign: { de: foreignTo("de"), fr: foreignTo("fr"), en: foreignTo("en") },
    // Of two names that begin alike the longer one is looked for first.
    names: [...names].filter((name) => name.length > 3).sort((a, b) => b.length - a.length),
    titles,
  };
}

/** How the other languages write a day; with a year, English and French write it alike. */
const days: Readonly<Record<Language, RegExp>> = {
  de: /(?<![\d/])\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])/u,
  fr: /(?<!\d)\d{1,2}\.\d{1,2}\.(?:\d{2,4})?(?!\d)/u,
  en: /(?<!\d)\d{1,2}\.\d{1,2}\.(?:\d{2,4})?(?!\d)/u,
};

/** Where a page says something in another language than its own without telling so. */
export async function foreignOn(page: Page, language: Language, known: Knowledge): Promise<readonly string[]> {
  const sayings = await sayingsOf(page);
  return sayings.flatMap(({ text, where, lang, quoted }) => {
    const written = known.titles.get(text);
    if (written) return written.has(lang) ? [] : [`${where}: the title “${text}” as if it were ${lang}`];
    if (quoted) return [];
    if (lang !== language) return [`${where}: the interface as if it were ${lang}: ${text}`];
    const plain = [...known.names, ...(/[„«“]|[A-Z]{2,3}-\d/.test(text) ? known.titles.keys() : [])].reduce(
      (rest, name) => rest.replaceAll(name, " "),
      text,
    );
    const found = wordsIn(plain).flatMap((word) => {
      const from = known.foreign[language].get(word);
      return from ? [`${word} (${from})`] : [];
    });
    // A fraction of what there is, not a day.
    const day = /^\d+\/\d+$/.test(plain) ? null : days[language].exec(plain);
    if (day) found.push(day[0]);
    return found.map((word) => `${where}: ${word} in “${text.slice(0, 160)}”`);
  });
}

const attributes = [
  "aria-label",
  "aria-description",
  "aria-roledescription",
  "aria-valuetext",
  "aria-placeholder",
  "title",
  "placeholder",
  "alt",
  "label",
];

/** Everything that a page says, seen or unseen, but for code. */
export function sayingsOf(page: Page): Promise<readonly Saying[]> {
  return page.evaluate((names) => {
    const sayings: Saying[] = [];
    // A language that is told of a part with controls in it is that of the interface, not of what somebody wrote.
    const quoted = (at: Element | null): boolean => {
      const told = at?.closest("[lang]") ?? null;
      if (told === null || told === document.documentElement) return false;
      return told.querySelector("button, input, select, textarea") === null || quoted(told.parentElement);
    };
    const say = (text: string, where: string, at: Element | null, own = false): void => {
      const words = text.replaceAll(/\s+/g, " ").trim();
      const lang = at?.closest("[lang]")?.getAttribute("lang") ?? "";
      if (words !== "") sayings.push({ text: words, where, lang, quoted: own || quoted(at) });
    };
    say(document.title, "title of the window", document.documentElement);
    for (const meta of document.querySelectorAll("meta[name=description]")) {
      say(meta.getAttribute("content") ?? "", "meta", document.documentElement);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.parentElement;
      if (!at || at.closest("script, style, noscript, template, code, pre, kbd, samp, textarea, [translate=no]"))
        continue;
      say(walker.currentNode.textContent ?? "", at.closest("[aria-live]") ? "announced" : at.tagName.toLowerCase(), at);
    }
    for (const name of names) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        // What is an element's name is in its language, whatever else is in it.
        const own = element !== document.documentElement && element.hasAttribute("lang");
        say(element.getAttribute(name) ?? "", `${element.tagName.toLowerCase()} ${name}`, element, own);
      }
    }
    return sayings;
  }, attributes);
}
