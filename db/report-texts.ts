import { and, eq, getTableColumns, inArray } from "drizzle-orm";
import { renderMarkdown } from "@/domain/markdown";
import type { ChosenIdea, ReportedText, ReportedVersion } from "@/domain/report/report";
import type { Telling } from "@/domain/report/unnamed";
import { isOutdated } from "@/domain/text";
import type { Database } from "./engine";
import { texts, translations } from "./schema/ideas";
import { portion } from "./standings";
import type { TextRow, TranslationRow } from "./texts";

/** The titles and descriptions of some ideas in all languages, in the order in which the ideas are named. */
export async function chosenTexts(
  read: Database,
  ideas: readonly string[],
  telling: Telling,
): Promise<readonly ChosenIdea[]> {
  const named = and(inArray(texts.idea, [...ideas]), inArray(texts.field, ["title", "description"]));
  const [originals, translated] = await Promise.all([
    read.select().from(texts).where(named),
    read
      .select(getTableColumns(translations))
      .from(texts)
      .innerJoin(translations, eq(translations.text, texts.id))
      .where(named),
  ]);
  const textOf = (idea: string, field: "title" | "description"): ReportedText | null => {
    const original = originals.find((text) => text.idea === idea && text.field === field);
    if (!original) return null;
    const others = translated.filter(({ text }) => text === original.id);
    return {
      original: original.language,
      versions: [
        versionOf(original, { outdated: false, machine: false }, field, telling),
        ...others.map((other) =>
          versionOf(
            other,
            { outdated: isOutdated(other.madeFrom, original.worded), machine: other.machine },
            field,
            telling,
          ),
        ),
      ],
    };
  };
  return ideas.flatMap((idea) => {
    const [title, description] = [textOf(idea, "title"), textOf(idea, "description")];
    return title && description ? [{ idea, title, description }] : [];
  });
}

function versionOf(
  { language, source, html }: Pick<TextRow | TranslationRow, "language" | "source" | "html">,
  marks: Pick<ReportedVersion, "outdated" | "machine">,
  field: "title" | "description",
  telling: Telling,
): ReportedVersion {
  if (field === "title") return { language, source: telling.line(source), html: "", ...marks };
  const told = telling.text(source);
  return { language, source: told, html: told === source ? html : renderMarkdown(told), ...marks };
}

/** Those of some texts that are comments. */
export async function commentsAmong(read: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let begin = 0; begin < ids.length; begin += portion) {
    const some = ids.slice(begin, begin + portion);
    const rows = await read
      .select({ id: texts.id })
      .from(texts)
      .where(and(inArray(texts.id, some), eq(texts.field, "comment")));
    for (const { id } of rows) found.add(id);
  }
  return found;
}
