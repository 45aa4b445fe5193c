import { ArrowRight, Calendar, Languages, type LucideIcon, MessageSquare, Pencil, Plus, UserRound } from "lucide-react";
import Link from "next/link";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { sentenceIn } from "@/components/history/sentence-in";
import { StatusBridge } from "@/components/idea/status-bridge";
import type { Change, Event } from "@/domain/change";
import type { Member } from "@/domain/member";
import { type Fresh, lastSaidIn, type Today } from "@/domain/today";
import { kindsIn } from "@/domain/visit";
import { IdeaLink, Spine } from "./idea-heading";
import { MarkAll } from "./mark-all";
import { Moment } from "./moment";
import { parts } from "./parts";
import { PersonNamed } from "./person";
import { Quoted } from "./quoted";

/** So many ideas are told at once, the next ones when they are asked for; beyond them is the board. */
const first = 4;
const most = 50;

/** What others did since the member was here last, idea by idea. */
export function News({ today, member }: { readonly today: Today; readonly member: Member }) {
  const t = useTranslations("today.fresh");
  const { stands, fresh } = today;
  const of = (slug: string): number => fresh.filter(({ programme }) => programme.slug === slug).length;
  const withNews = stands.filter(({ programme }) => of(programme.slug) > 0);
  // What waits for her is quoted there.
  const quoted = new Set(today.awaited.map(({ card }) => card.id));
  const items = (some: readonly Fresh[]) => (
    <ol>
      {some.map((one) => (
        <Item key={one.card.id} fresh={one} today={today} member={member} quotes={!quoted.has(one.card.id)} />
      ))}
    </ol>
  );
  return (
    <section aria-labelledby={parts.fresh} className="today-fresh">
      <header className="today-sec">
        <h2 id={parts.fresh} tabIndex={-1}>
          {t("title")}
        </h2>
        {fresh.length > 0 && (
          <MarkAll
            programmes={withNews.map(({ programme, newest }) => ({ slug: programme.slug, revision: newest }))}
            count={fresh.length}
            heading={parts.fresh}
          />
        )}
      </header>
      {fresh.length === 0 ? (
        <Nothing />
      ) : (
        <div className="sheet today-changes">
          <span className="today-ribbon" aria-hidden="true" />
          {items(fresh.slice(0, first))}
          {fresh.length > first && (
            <details className="today-more">
              <summary>{t("more", { count: Math.min(fresh.length, most) - first })}</summary>
              {items(fresh.slice(first, most))}
            </details>
          )}
          {fresh.length > most && (
            <p className="today-beyond">
              {t("beyond", { count: fresh.length - most })}{" "}
              {withNews.map(({ programme }) => (
                <Link key={programme.id} className="link" href={`/${programme.slug}/board?unseen=yes`} prefetch={false}>
                  {t("onBoard", { mark: programme.mark })}
                </Link>
              ))}
            </p>
          )}
        </div>
      )}
    </section>
  );
}

function Nothing() {
  const t = useTranslations("visit");
  return (
    <div className="sheet today-nothing">
      <StatusBridge kind="done" />
      <p className="today-nothing-title">{t("emptyTitle")}</p>
      <p className="muted">{t("emptyWhy")}</p>
    </div>
  );
}

function Item({
  fresh: { programme, card, unseen, changes },
  today: { at, quotes },
  member,
  quotes: quoting,
}: {
  readonly fresh: Fresh;
  readonly today: Today;
  readonly member: Member;
  readonly quotes: boolean;
}) {
  const t = useTranslations("today.fresh");
  const words = useTranslations("card.news");
  const format = useFormatter();
  const kinds = kindsIn(unseen.counts);
  const Sign = signs[kinds[0] ?? "proposed"] ?? Pencil;
  const what = kinds.map((kind) => words(kind, { count: unseen.counts[kind] ?? 0 }));
  const said = lastSaidIn(changes);
  const quote = said === null ? undefined : quotes.get(said);
  return (
    <li className="today-change">
      <Spine programme={programme} number={card.number} />
      <article>
        <p className="today-kind">
          <Sign className="i" aria-hidden="true" />
          <span>
            {what.length > 0 ? format.list(what, { type: "unit", style: "short" }) : t("much")}{" "}
            {unseen.at !== null && <Moment at={unseen.at} now={at} timeZone={programme.timeZone} />}
          </span>
        </p>
        <h3>
          <IdeaLink programme={programme} card={card} member={member} />
        </h3>
        <Deeds programme={programme} changes={changes} />
        {quoting && quote && <Quoted programme={programme} quote={quote} />}
      </article>
    </li>
  );
}

const signs: Readonly<Partial<Record<Event["kind"], LucideIcon>>> = {
  proposed: Plus,
  moved: ArrowRight,
  commented: MessageSquare,
  comment_edited: MessageSquare,
  dated: Calendar,
  owned: UserRound,
  let_go: UserRound,
  invited: UserRound,
  translated: Languages,
  confirmed: Languages,
  checked: Languages,
  requested: Languages,
  language_corrected: Languages,
};

/** So many people are told of with what they did, and of each so many things. */
const mostPeople = 3;
const mostDeeds = 3;

/**
 * Who did what, whoever did something last first, and what she did in its order; what she did several times is said
 * once, as it was the last time.
 */
function Deeds({
  programme,
  changes,
}: {
  readonly programme: Fresh["programme"];
  readonly changes: readonly Change[];
}) {
  const t = useTranslations("today.fresh");
  const words = useTranslations("history.sentence");
  const format = useFormatter();
  const people = new Map(programme.people.map((person) => [person.id, person]));
  const sentence = sentenceIn(words, useLocale(), programme, people);
  const byPerson = new Map<string, Map<string, string>>();
  for (const change of changes) {
    const hers = byPerson.get(change.by) ?? new Map<string, string>();
    if (!hers.has(change.kind)) hers.set(change.kind, sentence(change));
    byPerson.set(change.by, hers);
  }
  const told = [...byPerson].slice(0, mostPeople);
  if (told.length === 0) return null;
  return (
    <ul className="today-deeds">
      {told.map(([person, deeds]) => (
        <li key={person}>
          <PersonNamed programme={programme} id={person} />{" "}
          {format.list([...new Set(deeds.values())].slice(0, mostDeeds).toReversed(), { type: "unit" })}
        </li>
      ))}
      {byPerson.size > mostPeople && <li className="muted">{t("others", { count: byPerson.size - mostPeople })}</li>}
    </ul>
  );
}
