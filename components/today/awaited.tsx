import { AtSign, Languages, type LucideIcon, MessageSquare, Reply } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { minutesFor } from "@/domain/desk";
import type { Member } from "@/domain/member";
import type { Awaited, Today, Translatable } from "@/domain/today";
import type { Claim } from "@/domain/waiting";
import { IdeaLink, Spine } from "./idea-heading";
import { Moment } from "./moment";
import { parts } from "./parts";
import { PersonNamed } from "./person";
import { Quoted } from "./quoted";

/** So many are told at once, the rest when they are asked for. */
const first = 4;

/** What waits for the member herself: who mentioned her, who answered her, and who asks her for a translation. */
export function AwaitedList({ today, member }: { readonly today: Today; readonly member: Member }) {
  const t = useTranslations("today.awaited");
  const lines = [
    ...today.awaited.map((one) => <Line key={one.said.comment} awaited={one} today={today} member={member} />),
    ...today.translatable
      .filter(({ entry }) => entry.request?.asked === member.id)
      .map((one) => (
        <RequestLine key={`${one.entry.piece} ${one.entry.language}`} text={one} today={today} member={member} />
      )),
  ];
  return (
    <section aria-labelledby={parts.awaited} className="today-awaited">
      <header className="today-sec">
        <h2 id={parts.awaited}>{t("title")}</h2>
      </header>
      {lines.length === 0 ? (
        <p className="muted">{t("empty")}</p>
      ) : (
        <div className="sheet">
          <ol>{lines.slice(0, first)}</ol>
          {lines.length > first && (
            <details className="today-more">
              <summary>{t("more", { count: lines.length - first })}</summary>
              <ol>{lines.slice(first)}</ol>
            </details>
          )}
        </div>
      )}
    </section>
  );
}

const signs: Readonly<Record<Claim, LucideIcon>> = { mention: AtSign, answer: Reply, remark: MessageSquare };

function Line({
  awaited: { programme, card, said, claim, count },
  today: { at, quotes },
  member,
}: {
  readonly awaited: Awaited;
  readonly today: Today;
  readonly member: Member;
}) {
  const t = useTranslations("today.awaited");
  const Sign = signs[claim];
  const quote = quotes.get(said.comment);
  return (
    <li className="today-change">
      <Spine programme={programme} number={card.number} />
      <article>
        <p className="today-kind">
          <Sign className="i" aria-hidden="true" />
          <span>
            {t(`claim.${claim}`)} <Moment at={said.at} now={at} timeZone={programme.timeZone} />
          </span>
        </p>
        <h3>
          <IdeaLink programme={programme} card={card} member={member} comment={said.comment} />
        </h3>
        <p className="today-deeds">
          <PersonNamed programme={programme} id={said.by} /> {t(`did.${claim}`)}
        </p>
        {quote && <Quoted programme={programme} quote={quote} />}
        <p className="today-acts">
          <Link
            className="btn btn-s"
            href={`/${programme.slug}/ideas/${card.number}#comment-${said.comment}`}
            prefetch={false}
            aria-describedby={`awaited-${card.id}`}
          >
            {t("reply")}
          </Link>
          <span id={`awaited-${card.id}`} className="hide">
            {programme.mark}-{card.number}
          </span>
          {count > 1 && <span className="small muted">{t("besides", { count: count - 1 })}</span>}
        </p>
      </article>
    </li>
  );
}

function RequestLine({
  text: { programme, entry },
  today: { at },
  member,
}: {
  readonly text: Translatable;
  readonly today: Today;
  readonly member: Member;
}) {
  const t = useTranslations("today.awaited");
  const desk = useTranslations("desk");
  const { request, words, language } = entry;
  if (!request) return null;
  return (
    <li className="today-change">
      <Spine programme={programme} number={entry.number} />
      <article>
        <p className="today-kind">
          <Languages className="i" aria-hidden="true" />
          <span>
            {t("claim.request")} <Moment at={request.at} now={at} timeZone={programme.timeZone} />
          </span>
        </p>
        <h3>
          <IdeaLink programme={programme} card={entry} member={member} />
        </h3>
        <p className="today-deeds">
          <PersonNamed programme={programme} id={request.by} /> {t(`asks.${language}`)}
        </p>
        <p className="today-acts">
          <Link className="btn btn-s" href={`/${programme.slug}/translate?share=mine`} prefetch={false}>
            {desk("open")}
            <span className="hide">
              : {programme.mark}-{entry.number}
            </span>
          </Link>
          <span className="small muted num">{desk("words", { words, minutes: minutesFor(words) })}</span>
        </p>
      </article>
    </li>
  );
}
