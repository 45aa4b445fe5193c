import { getTranslations } from "next-intl/server";
import { type Entry, nouns } from "./entries";
import { topics } from "./topics";

/** The way to everything on the page. */
export async function Contents({ entries }: { readonly entries: readonly Entry[] }) {
  const [t, title] = await Promise.all([getTranslations("reference.page"), getTranslations("reference.nouns")]);
  return (
    <nav className="ref-contents" aria-labelledby="contents">
      <h2 id="contents">{t("contents")}</h2>
      <ol>
        {topics.map((topic) => (
          <li key={topic}>
            <a href={`#${topic}`}>{t(`${topic}.title`)}</a>
          </li>
        ))}
        {nouns.map((noun) => (
          <li key={noun}>
            <a href={`#noun-${noun}`}>{title(`${noun}.title`)}</a>
            <ol>
              {entries
                .filter(({ operation }) => operation.tags?.includes(noun))
                .map(({ operation: { operationId = "", summary } }) => (
                  <li key={operationId}>
                    <a href={`#${operationId}`}>{summary}</a>
                  </li>
                ))}
            </ol>
          </li>
        ))}
        <li>
          <a href="#schemas">{t("schemas")}</a>
        </li>
      </ol>
    </nav>
  );
}
