import { useLocale, useTranslations } from "next-intl";
import { mentionables, written } from "@/components/comment/mention-text";
import { LanguageBadge } from "@/components/idea/language-badge";
import { placeOf } from "@/components/member/place";
import { nameIn } from "@/domain/language";
import type { Programme } from "@/domain/programme";
import type { Quote } from "@/domain/today";

/** The beginning of what somebody said, in the accent of her city and marked where it is no words of the reader's language. */
export function Quoted({ programme, quote }: { readonly programme: Programme; readonly quote: Quote }) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const author = programme.people.find(({ id }) => id === quote.by);
  const cities = new Map(programme.partners.map(({ id, city }) => [id, nameIn(city, locale)]));
  const people = mentionables(
    programme.people.map(({ id, name, library }) => ({ id, name, city: cities.get(library) ?? "" })),
  );
  return (
    <blockquote className="today-quote" data-place={author ? placeOf(programme, author.library) : -1}>
      <p lang={quote.language}>{written(quote.source, people)}</p>
      {quote.language !== locale && (
        <footer>
          <LanguageBadge language={quote.language} note={t(`original.${quote.original}`)} />
        </footer>
      )}
    </blockquote>
  );
}
