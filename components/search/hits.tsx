import Link from "next/link";
import { useTranslations } from "next-intl";
import { LanguageBadge } from "@/components/idea/language-badge";
import type { Language } from "@/domain/language";
import { shelfMark } from "@/domain/programme";
import type { Hit, QuotedText } from "@/domain/search/hit";
import type { Part } from "@/domain/search/quote";

/** What was found: each idea under its title in the reader's language, with the places where the words stand. */
export function Hits({
  hits,
  programme,
  language,
  onFollow,
}: {
  readonly hits: readonly Hit[];
  readonly programme: { readonly slug: string; readonly mark: string };
  /** The reader's. */
  readonly language: Language;
  /** Told when somebody goes to an idea. */
  readonly onFollow?: () => void;
}) {
  const t = useTranslations("card");
  return (
    <ol className="hits">
      {hits.map(({ card, title, quotes }) => (
        <li key={card.id} className="hit">
          <div className="hit-head">
            <span className="mark">{shelfMark(programme, card.number)}</span>
            {title.language !== language && (
              <LanguageBadge
                language={title.language}
                note={title.language === card.title.original ? t("original") : t("translation")}
              />
            )}
          </div>
          <Link
            href={`/${programme.slug}/ideas/${card.number}`}
            prefetch={false}
            lang={title.language}
            className="hit-title"
            {...(onFollow && { onClick: onFollow })}
          >
            <Parts parts={title.parts} />
          </Link>
          {quotes.map((quote) => (
            <Quoted key={`${quote.text} ${quote.language}`} quote={quote} language={language} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function Quoted({ quote, language }: { readonly quote: QuotedText; readonly language: Language }) {
  const t = useTranslations();
  return (
    <p className="hit-quote">
      <span className="hit-where">{t(`search.where.${quote.field}`)}</span>{" "}
      {quote.language !== language && (
        <LanguageBadge language={quote.language} note={quote.original ? t("card.original") : t("card.translation")} />
      )}{" "}
      <q lang={quote.language}>
        <Parts parts={quote.parts} />
      </q>
    </p>
  );
}

function Parts({ parts }: { readonly parts: readonly Part[] }) {
  let at = 0;
  return parts.map(({ text, found }) => {
    const key = at;
    at += text.length;
    return found ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}
