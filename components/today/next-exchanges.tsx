import { Clock, MapPin, Video } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { timesIn } from "@/components/exchange/times-in";
import { CityAt } from "@/components/member/sign";
import { type Exchange, exchangeNameFor, isUnderWay } from "@/domain/exchange";
import { nameIn } from "@/domain/language";
import type { Member } from "@/domain/member";
import type { Stand, Today } from "@/domain/today";
import { parts } from "./parts";

/** When the people of each programme talk with each other next. */
export function NextExchanges({ today, member }: { readonly today: Today; readonly member: Member }) {
  const t = useTranslations("today.exchange");
  const coming = today.stands.filter(({ next }) => next !== null);
  if (coming.length === 0) return null;
  return (
    <section aria-labelledby={parts.exchanges} className="today-exchanges">
      <header className="today-sec">
        <h2 id={parts.exchanges}>{t("title", { count: coming.length })}</h2>
      </header>
      {coming.map((stand) => (
        <Next key={stand.programme.id} stand={stand} at={today.at} member={member} several={today.stands.length > 1} />
      ))}
    </section>
  );
}

function Next({
  stand: { programme, next },
  at,
  member,
  several,
}: {
  readonly stand: Stand;
  readonly at: string;
  readonly member: Member;
  /** Whether there are other programmes it could belong to. */
  readonly several: boolean;
}) {
  const t = useTranslations("exchange");
  const locale = useLocale();
  if (!next) return null;
  const { fully, sheet } = timesIn(t, locale, programme.timeZone);
  const { weekday, day, month } = sheet(next);
  const name = exchangeNameFor(next.names, { language: locale, reads: member.reads });
  return (
    <article className="sheet today-exchange">
      {several && <p className="kicker">{nameIn(programme.names, locale)}</p>}
      <div className="today-date">
        <p className="stamp" aria-hidden="true">
          <span>{weekday}</span>
          <b className="num">{day}</b>
          <span>{month}</span>
        </p>
        <div>
          <h3>
            <Link href={`/${programme.slug}/exchanges`} prefetch={false} lang={name.language}>
              {name.text}
            </Link>
          </h3>
          {isUnderWay(next, new Date(at)) && <b className="today-now small">{t("underWay")}</b>}
        </div>
      </div>
      <ul className="small muted today-facts">
        <li className="num">
          <Clock className="i" aria-hidden="true" />
          <time dateTime={next.begins}>{fully(next)}</time>
        </li>
        <Where exchange={next} programme={programme} />
      </ul>
    </article>
  );
}

function Where({ exchange, programme }: { readonly exchange: Exchange; readonly programme: Stand["programme"] }) {
  const t = useTranslations("exchange");
  const locale = useLocale();
  if (exchange.kind === "online") {
    return (
      <li>
        <Video className="i" aria-hidden="true" />
        {exchange.link ? (
          <a className="exchange-link" href={exchange.link} rel="noreferrer">
            {t("join")}
          </a>
        ) : (
          t("kinds.online")
        )}
      </li>
    );
  }
  const place = programme.partners.findIndex(({ id }) => id === exchange.host);
  const host = programme.partners[place];
  return (
    <li>
      <MapPin className="i" aria-hidden="true" />
      <span>
        {t("kinds.visit")} {host && <CityAt place={place} name={nameIn(host.city, locale)} />}
      </span>
    </li>
  );
}
