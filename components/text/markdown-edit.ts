/** What a tool of the toolbar does to a text with a selection: replace `from` to `to`, then select anew. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
  readonly select: readonly [number, number];
}

export const tools = ["bold", "italic", "heading", "list", "numbers", "quote", "link"] as const;
export type Tool = (typeof tools)[number];

/** The edit that `tool` makes; `words` stands where nothing is selected. */
export function editWith(tool: Tool, text: string, start: number, end: number, words: string): Edit {
  switch (tool) {
    case "bold":
      return surrounded("**", text, start, end, words);
    case "italic":
      return surrounded("_", text, start, end, words);
    case "heading":
      return prefixed(() => "## ", /^#{1,6} /, text, start, end);
    case "list":
      return prefixed(() => "- ", /^[-*+] /, text, start, end);
    case "numbers":
      return prefixed((index) => `${index + 1}. `, /^\d+\. /, text, start, end);
    case "quote":
      return prefixed(() => "> ", /^> ?/, text, start, end);
    case "link":
      return linked(text, start, end, words);
  }
}

/** Puts a mark around the selection, or takes it away where it is there already. */
function surrounded(mark: string, text: string, start: number, end: number, words: string): Edit {
  const size = mark.length;
  if (text.slice(start - size, start) === mark && text.slice(end, end + size) === mark) {
    const inner = text.slice(start, end);
    return { from: start - size, to: end + size, insert: inner, select: [start - size, end - size] };
  }
  const inner = text.slice(start, end) || words;
  return { from: start, to: end, insert: mark + inner + mark, select: [start + size, start + size + inner.length] };
}

/** Begins each selected line with a mark, or takes it away where every line has it. */
function prefixed(mark: (index: number) => string, marked: RegExp, text: string, start: number, end: number): Edit {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const to = next < 0 ? text.length : next;
  const lines = text.slice(from, to).split("\n");
  const all = lines.every((line) => marked.test(line));
  const insert = lines
    .map((line, index) => (all ? line.replace(marked, "") : mark(index) + line.replace(marked, "")))
    .join("\n");
  const one = lines.length === 1;
  return {
    from,
    to,
    insert,
    select: one ? [from + insert.length, from + insert.length] : [from, from + insert.length],
  };
}

function linked(text: string, start: number, end: number, words: string): Edit {
  const inner = text.slice(start, end);
  if (/^https?:\/\/\S+$/.test(inner)) {
    return { from: start, to: end, insert: `[${words}](${inner})`, select: [start + 1, start + 1 + words.length] };
  }
  const label = inner || words;
  const address = start + label.length + 3;
  return { from: start, to: end, insert: `[${label}](https://)`, select: [address, address + "https://".length] };
}

/** Does an edit in a field as if it were typed, so that the browser's own undo takes it back. */
export function apply(field: HTMLInputElement | HTMLTextAreaElement, edit: Edit): void {
  field.focus();
  field.setSelectionRange(edit.from, edit.to);
  const typed =
    edit.insert === "" ? document.execCommand("delete") : document.execCommand("insertText", false, edit.insert);
  if (!typed) {
    field.setRangeText(edit.insert, edit.from, edit.to, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  field.setSelectionRange(edit.select[0], edit.select[1]);
}
