import type { Report } from "./report/report";

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * A report as it goes to somebody without an account: ids are replaced by ones that mean nothing elsewhere, since
 * pages carry them along even where nobody sees them, and words lead nowhere inside the product. It stays whole: what
 * belonged together still does.
 */
export function sharedReport(report: Report): Report {
  const known = new Map<string, string>();
  const short = (id: string): string => {
    const given = known.get(id) ?? `n${known.size + 1}`;
    known.set(id, given);
    return given;
  };
  const { slug: _, ...programme } = report.programme;
  // The same shape with other strings in it.
  return rewritten({ ...report, programme: { ...programme, slug: "" } }, (text) =>
    withoutWays(text).replace(uuid, short),
  ) as Report;
}

/** Links that stay within a site lose their way and keep their words. */
function withoutWays(text: string): string {
  return text.replace(/<a\b[^>]*\shref="(?!https?:|mailto:)[^"]*"[^>]*>([\s\S]*?)<\/a>/g, "$1");
}

function rewritten(value: unknown, rewrite: (text: string) => string): unknown {
  if (typeof value === "string") return rewrite(value);
  if (Array.isArray(value)) return value.map((each) => rewritten(each, rewrite));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [rewrite(name), rewritten(each, rewrite)]));
}
