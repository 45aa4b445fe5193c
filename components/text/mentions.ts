const mark = /<span data-mention="([0-9a-f-]{36})"><\/span>/g;

/** Kept HTML with its mentions written out: each empty mark becomes the words that `wordsFor` has for the member. */
export function withMentions(html: string, wordsFor: (member: string) => string): string {
  return html.replaceAll(mark, (_, member: string) => `<span class="mention">${escaped(wordsFor(member))}</span>`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}
