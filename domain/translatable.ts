/** One mark of a text's line: words to translate, or something that a machine must leave as it is. */
export type Mark =
  | { readonly words: string }
  /** Stands as it is: a mention, an address, code. */
  | { readonly atom: string }
  /** Goes round words and stays round them; both ends have the same number. */
  | { readonly open: string; readonly pair: number; readonly tag: PairTag }
  | { readonly close: string; readonly pair: number };

export type PairTag = "a" | "b" | "i" | "s";

/** A stretch of Markdown: kept as it is, or to be translated. Joined in their order, they are the whole text. */
export type Part = { readonly kept: string } | { readonly marks: readonly Mark[] };

/** What of a Markdown text is there to translate, and what is its structure: lists, quotes, headings, code, tables. */
export function partsOf(source: string): readonly Part[] {
  const parts: Part[] = [];
  let fence: string | null = null;
  let carried = "";
  const lines = source.split("\n");
  for (const [index, line] of lines.entries()) {
    const end = index < lines.length - 1 ? "\n" : "";
    const fenced: string | undefined = /^[\s>]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null || fenced !== undefined) {
      parts.push({ kept: line + end });
      if (fence === null) fence = fenced ?? null;
      else if (fenced?.startsWith(fence)) fence = null;
    } else if (goesOn(line, lines[index + 1])) carried += `${line.trimEnd()} `;
    else {
      parts.push(...partsOfLine(carried + line), { kept: end });
      carried = "";
    }
  }
  return parts.filter((part) => !("kept" in part) || part.kept !== "");
}

/** A title, which is no Markdown. */
export function partsOfTitle(source: string): readonly Part[] {
  return [{ marks: [{ words: source }] }];
}

const structure = /^(?:\s*(?:>|[-+*]\s+(?:\[[ xX]\]\s)?|\d{1,9}[.)]\s+|#{1,6}\s+))*\s*/;
const row = /^\s*\|.*\|\s*$/;

/** Whether a sentence goes on in the next line, which Markdown shows behind it all the same. */
function goesOn(line: string, next: string | undefined): boolean {
  if (next === undefined || !/\p{L}/u.test(line) || /^#|^\s*\[[^\]]+\]:/.test(line) || row.test(line)) return false;
  const plain = /^\p{L}/u.test(next) && !row.test(next);
  return plain && /[\p{L}\p{N},;–-]$/u.test(line.slice(-2));
}

function partsOfLine(line: string): readonly Part[] {
  if (!/\p{L}/u.test(line) || /^\s*\[[^\]]+\]:/.test(line)) return [{ kept: line }];
  if (row.test(line))
    return line.split(/(\|)/).flatMap((cell) => (cell === "|" ? [{ kept: cell }] : partsOfCell(cell)));
  const prefix = structure.exec(line)?.[0] ?? "";
  return [{ kept: prefix }, ...partsOfCell(line.slice(prefix.length))];
}

/** The spaces around belong to the structure: a line that ends with two breaks. */
function partsOfCell(text: string): readonly Part[] {
  const words = text.trim();
  if (!/\p{L}/u.test(words)) return [{ kept: text }];
  const marks = marksOf(words);
  if (!marks.some((mark) => "words" in mark && /\p{L}/u.test(mark.words))) return [{ kept: text }];
  const from = text.indexOf(words);
  return [{ kept: text.slice(0, from) }, { marks }, { kept: text.slice(from + words.length) }];
}

const tags: Readonly<Record<string, PairTag>> = { "**": "b", __: "b", "*": "i", _: "i", "~~": "s" };

const inline = new RegExp(
  [
    /(?<code>(?<ticks>`+)[^`](?:.*?[^`])?\k<ticks>(?!`))/u,
    /(?<atom>\\[!-/:-@[-`{-~]|@\[[0-9a-f-]{36}\]|<(?:https?:|mailto:)[^>\s]+>|https?:\/\/[^\s<>()]*[^\s<>().,;:!?»“”"'*_]|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/u,
    /(?<image>!?\[)(?<label>\s*[^[\]\s][^[\]]*)(?<target>\]\([^()\s]*(?:\s"[^"]*")?\))/u,
    /(?<sign>\*\*|~~|(?<![\p{L}\p{N}])__|\*|(?<![\p{L}\p{N}])_)(?=\S)(?<inner>(?:(?!\k<sign>).)*?\S)\k<sign>(?![\p{L}\p{N}]*_)/u,
  ]
    .map(({ source }) => source)
    .join("|"),
  "gu",
);

/** The marks of one line's words, those within emphasis and links included. */
function marksOf(text: string): readonly Mark[] {
  let pairs = 0;
  const read = (words: string): Mark[] => {
    const marks: Mark[] = [];
    let at = 0;
    for (const found of words.matchAll(inline)) {
      const { code, atom, image, label = "", target = "", sign = "", inner = "" } = found.groups ?? {};
      if (found.index > at) marks.push({ words: words.slice(at, found.index) });
      at = found.index + found[0].length;
      const kept = code ?? atom;
      if (kept !== undefined) {
        marks.push({ atom: kept });
        continue;
      }
      pairs += 1;
      const pair = pairs;
      const around = image === undefined ? { open: sign, close: sign } : { open: image, close: target };
      const tag = image === undefined ? (tags[sign] ?? "i") : "a";
      const inside = read(image === undefined ? inner : label);
      marks.push({ open: around.open, pair, tag }, ...inside, { close: around.close, pair });
    }
    if (at < words.length) marks.push({ words: words.slice(at) });
    return marks;
  };
  return read(text);
}
