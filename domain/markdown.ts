import rehypeSanitize, { type Options } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

interface Node {
  type: string;
  value?: string;
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: Node[];
}

const schema: Options = {
  tagNames: [
    "p",
    "br",
    "hr",
    "strong",
    "em",
    "del",
    "a",
    "ul",
    "ol",
    "li",
    "blockquote",
    "code",
    "pre",
    "h3",
    "h4",
    "h5",
    "h6",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "span",
  ],
  attributes: { a: ["href", "rel"], ol: ["start"], span: ["dataMention"] },
  protocols: { href: ["http", "https", "mailto"] },
  strip: ["script", "style"],
};

const pipeline = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkRehype)
  .use(() => arrange)
  .use(rehypeSanitize, schema)
  .use(rehypeStringify)
  .freeze();

/**
 * The sanitised HTML of a member's Markdown: no images, no raw HTML, no scripts. A mention `@[id]` becomes
 * an empty `<span data-mention="id">`, into which the reader's side writes name and city.
 */
export function renderMarkdown(source: string): string {
  return isEntangled(source) ? plainly(source) : String(pipeline.processSync(source));
}

/** More quotes and lists within each other than this in one line, more marks in one block, or more underlines, nobody means. */
const deepest = 20;
const mostMarks = 1_000;
const mostUnderlines = 200;

/** Whether Markdown would take seconds, or more depth than there is, to read: both grow with the square of the marks. */
function isEntangled(source: string): boolean {
  const tooDeep = source.split("\n").some((line) => {
    const containers = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/.exec(line)?.[0] ?? "";
    return (containers.match(/[>.)+*-]/g)?.length ?? 0) > deepest;
  });
  // Each underlined heading is looked for from the beginning of the text.
  const underlines = source.match(/^[ \t>]*(?:=+|-+)[ \t]*$/gm)?.length ?? 0;
  if (tooDeep || underlines > mostUnderlines) return true;
  return source.split(/\n[ \t]*\n/).some((block) => (block.match(/[*_~[\]`<]/g)?.length ?? 0) > mostMarks);
}

/** The same words as plain paragraphs: every sign stands for itself. */
function plainly(source: string): string {
  const children = source
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((value) => ({ type: "paragraph" as const, children: [{ type: "text" as const, value }] }));
  return pipeline.stringify(pipeline.runSync({ type: "root", children }));
}

function arrange(tree: unknown): void {
  walk(tree as Node);
}

function walk(node: Node): void {
  if (!node.children) return;
  node.children = node.children.flatMap((child) => (child.type === "text" ? withMentions(child) : [child]));
  for (const child of node.children) {
    if (child.tagName === "a") child.properties = { ...child.properties, rel: "nofollow ugc noopener" };
    // Titles of page and section come first; a text's own headings lie below them.
    const heading = /^h([1-6])$/.exec(child.tagName ?? "")?.[1];
    if (heading) child.tagName = `h${Math.min(Number(heading) + 2, 6)}`;
    if (child.tagName !== "code" && child.tagName !== "pre") walk(child);
  }
}

function withMentions(text: Node): Node[] {
  return (text.value ?? "").split(/(@\[[0-9a-f-]{36}\])/).flatMap((part): Node[] => {
    if (part === "") return [];
    const id = /^@\[([0-9a-f-]{36})\]$/.exec(part)?.[1];
    if (id === undefined) return [{ type: "text", value: part }];
    return [{ type: "element", tagName: "span", properties: { dataMention: id }, children: [] }];
  });
}
