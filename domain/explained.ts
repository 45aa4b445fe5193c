import type { Finder } from "./occurrence";

/** One tag, or the text up to the next. Quoted values may hold a bracket. */
const piece = /<\/?([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/gi;

/** In these a word is no word of the text, or is operated already. */
const closed: ReadonlySet<string> = new Set(["a", "code", "pre", "button", "span"]);

/**
 * Sanitised HTML with the first occurrence of each term in it as something that can be asked about. What the
 * words are and where they stand is not changed.
 */
export function explained(html: string, finder: Finder): string {
  const told = new Set<string>();
  let within = 0;
  return html.replaceAll(piece, (whole, tag: string | undefined) => {
    if (tag !== undefined) {
      if (closed.has(tag.toLowerCase())) within += whole.startsWith("</") ? -1 : 1;
      return whole;
    }
    return within > 0 ? whole : withMarks(whole, finder, told);
  });
}

function withMarks(text: string, finder: Finder, told: Set<string>): string {
  let end = 0;
  let marked = "";
  for (const { entry, from, to } of finder.in(text)) {
    if (told.has(entry) || isEntity(text, from)) continue;
    told.add(entry);
    marked += `${text.slice(end, from)}<span class="term" role="button" tabindex="0" data-entry="${entry}">${text.slice(from, to)}</span>`;
    end = to;
  }
  return marked + text.slice(end);
}

/** Whether what stands here names a sign, as in &amp;amp;, and is no word. */
function isEntity(text: string, at: number): boolean {
  return text[at - 1] === "&" || (text[at - 1] === "#" && text[at - 2] === "&");
}
