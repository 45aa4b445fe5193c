import type { Field } from "./text";
import { type Mark, type Part, partsOf, partsOfTitle } from "./translatable";
import { faultIn } from "./writing";

/** A text as a machine on the network gets it, and how its answer becomes the text again. */
export interface Sheet {
  /** Each line a paragraph. Addresses, mentions and code are numbers in it: they stay here. */
  readonly html: string;
  /** The answer as Markdown; null where it is not an answer to this sheet. */
  readonly read: (answer: string) => string | null;
}

/** What is sent of a text to have it translated. */
export function sheetOf(source: string, field: Field): Sheet {
  const parts = partsIn(source, field);
  const lines = parts.flatMap((part) => ("marks" in part ? [part.marks] : []));
  return {
    html: lines.map((marks) => `<p>${marks.map((mark) => htmlOf(mark, marks)).join("")}</p>`).join("\n"),
    read(answer) {
      const answers = [...answer.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/gi)].map(([, inner = ""]) => inner);
      if (answers.length !== lines.length) return null;
      let line = -1;
      const text = parts.map((part) => {
        if ("kept" in part) return part.kept;
        line += 1;
        return wordsOf(answers[line] ?? "", part.marks);
      });
      return usable(text.join(""), field);
    },
  };
}

/** A text translated piece by piece, by a machine that knows words alone; null where nothing usable comes of it. */
export async function pieceByPiece(
  source: string,
  field: Field,
  translate: (words: string) => Promise<string>,
): Promise<string | null> {
  let text = "";
  for (const part of partsIn(source, field)) {
    if ("kept" in part) text += part.kept;
    else for (const mark of part.marks) text += "words" in mark ? await spaced(mark.words, translate) : signOf(mark);
  }
  return usable(text, field);
}

/** Only the words between the spaces are translated: machines drop what stands around them. */
async function spaced(words: string, translate: (words: string) => Promise<string>): Promise<string> {
  const bare = words.trim();
  if (!/\p{L}/u.test(bare)) return words;
  const from = words.indexOf(bare);
  return words.slice(0, from) + (await translate(bare)).trim() + words.slice(from + bare.length);
}

function partsIn(source: string, field: Field): readonly Part[] {
  return field === "title" ? partsOfTitle(source) : partsOf(source);
}

function usable(text: string, field: Field): string | null {
  const oneLine = field === "title" ? text.replace(/\s+/gu, " ").trim() : text;
  return faultIn(oneLine, { most: Number.MAX_SAFE_INTEGER, required: true }) === null ? oneLine : null;
}

function signOf(mark: Exclude<Mark, { words: string }>): string {
  return "atom" in mark ? mark.atom : "open" in mark ? mark.open : mark.close;
}

const isAtom = (mark: Mark): boolean => "atom" in mark;

function htmlOf(mark: Mark, marks: readonly Mark[]): string {
  if ("words" in mark) return escaped(mark.words);
  if ("atom" in mark)
    return `<code translate="no" class="notranslate">${marks.filter(isAtom).indexOf(mark) + 1}</code>`;
  if ("open" in mark) return `<${mark.tag} id="${mark.pair}">`;
  const open = marks.find((other) => "open" in other && other.pair === mark.pair);
  return `</${open && "tag" in open ? open.tag : "i"}>`;
}

/** One answered paragraph as Markdown. What the machine lost of addresses and mentions comes at the end: nothing is lost. */
function wordsOf(html: string, marks: readonly Mark[]): string {
  const seen = new Set<Mark>();
  const atoms = marks.filter(isAtom);
  const stack: { text: string; readonly pair: number | null }[] = [{ text: "", pair: null }];
  const add = (text: string): void => {
    const top = stack.at(-1);
    if (top) top.text += text;
  };
  const close = (): void => {
    const { text, pair } = stack.pop() ?? { text: "", pair: null };
    const open = marks.find((mark) => "open" in mark && mark.pair === pair);
    const end = marks.find((mark) => "close" in mark && mark.pair === pair);
    const bare = text.trim();
    if (!open || !end || !("open" in open) || !("close" in end) || bare === "" || seen.has(open)) return add(text);
    seen.add(open);
    // Machines put spaces inside the tags, where Markdown does not know them as emphasis any more.
    const [before, after] = [/^\s*/.exec(text)?.[0] ?? "", /\s*$/.exec(text)?.[0] ?? ""];
    add(before + open.open + bare + end.close + after);
  };

  for (const [, words, ending, name = "", number, id] of html.matchAll(
    /([^<]+)|<(\/?)(\w+)\b(?:[^>]*?\bid="(\d+)")?[^>]*>(?:(?<=<code\b[^>]*>)\s*(\d+)\s*<\/code>)?/gi,
  )) {
    if (words !== undefined) add(unescaped(words.replace(/\s+/g, " ")));
    else if (id !== undefined) {
      const mark = atoms[Number(id) - 1];
      if (!mark || !("atom" in mark) || seen.has(mark)) continue;
      seen.add(mark);
      add(mark.atom);
    } else if (!/^[abis]$/i.test(name)) continue;
    else if (ending === "") stack.push({ text: "", pair: number === undefined ? null : Number(number) });
    else if (stack.length > 1) close();
  }
  while (stack.length > 1) close();

  const lost = marks.flatMap((mark) => {
    if (seen.has(mark)) return [];
    if ("atom" in mark) return mark.atom.startsWith("\\") ? [] : [mark.atom];
    return "open" in mark && mark.tag === "a" ? addressOf(mark.pair, marks) : [];
  });
  return [(stack[0]?.text ?? "").trim(), ...lost].filter(Boolean).join(" ");
}

/** Where a link leads whose words are not round it any more. */
function addressOf(pair: number, marks: readonly Mark[]): string[] {
  const end = marks.find((mark) => "close" in mark && mark.pair === pair);
  const address = end && "close" in end ? /^\]\(([^\s)]+)/.exec(end.close)?.[1] : undefined;
  return address === undefined ? [] : [`<${address}>`];
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

function unescaped(html: string): string {
  return html.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w+));/gi, (whole, decimal, hexadecimal, name: string) => {
    const code = decimal ? Number(decimal) : hexadecimal ? Number.parseInt(hexadecimal, 16) : null;
    if (code !== null) return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : "";
    return entities[name] ?? whole;
  });
}
