import { AlarmClock } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { StatusBridge } from "@/components/idea/status-bridge";
import { InitialsAt } from "@/components/member/initials-at";
import { CityAt } from "@/components/member/sign";
import { type Day, noonOf } from "@/domain/day";
import { type Language, nameIn, regionOf } from "@/domain/language";
import type { Member } from "@/domain/member";
import { tandemOf } from "@/domain/ownership";
import { shelfMark } from "@/domain/programme";
import type { Own, Today } from "@/domain/today";
import { asPrinted } from "@/domain/written-day";
import { IdeaLink } from "./idea-heading";
import { parts } from "./parts";

/** So many are shown at once, the rest when they are asked for. */
const first = 8;

/** The ideas that somebody carries, the most pressing first; for a guest those that she was invited to. */
export function OwnIdeas({
  today,
  member,
  board,
}: {
  readonly today: Today;
  readonly member: Member;
  /** The address of the board that shows the same. */
  readonly board: `/${string}/board${string}`;
}) {
  const t = useTranslations("today.own");
  const guest = member.role === "guest";
  const title = t(guest ? "titleInvited" : "title");
  const { own } = today;
  return (
    <section aria-labelledby={parts.own} className="today-own">
      <header className="today-sec">
        <h2 id={parts.own}>{title}</h2>
        <Link className="link small no-print" href={board} prefetch={false}>
          {t("onBoard")}
        </Link>
      </header>
      {own.length === 0 ? (
        <p className="muted">{t(guest ? "emptyInvited" : "empty")}</p>
      ) : (
        <div className="sheet today-slip">
          <OwnTable caption={t("caption")} ideas={own.slice(0, first)} today={today} member={member} />
          {own.length > first && (
            <details className="today-more">
              <summary>{t("more", { count: own.length - first })}</summary>
              <OwnTable caption={t("captionMore")} ideas={own.slice(first)} today={today} member={member} />
            </details>
          )}
        </div>
      )}
    </section>
  );
}

function OwnTable({
  caption,
  ideas,
  today,
  member,
}: {
  readonly caption: string;
  readonly ideas: readonly Own[];
  readonly today: Today;
  readonly member: Member;
}) {
  const t = useTranslations("today.own");
  return (
    <table>
      <caption className="hide">{caption}</caption>
      <thead>
        <tr>
          {(["due", "idea", "state", member.role === "guest" ? "carried" : "tandem"] as const).map((column) => (
            <th key={column} scope="col">
              {t(`columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ideas.map((one) => (
          <Row key={one.card.id} own={one} today={today} member={member} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ own, today, member }: { readonly own: Own; readonly today: Today; readonly member: Member }) {
  const language = useLocale();
  const { programme, card } = own;
  const status = programme.statuses.find(({ id }) => id === card.status);
  return (
    <tr>
      <td className="num today-due">
        <Due own={own} year={today.at.slice(0, 4)} />
      </td>
      <th scope="row">
        <span className="mark" aria-hidden="true">
          {shelfMark(programme, card.number)}
        </span>
        <IdeaLink programme={programme} card={card} member={member} className="today-title" />
        <NextThings own={own} />
      </th>
      <td>
        {status && (
          <span className="stage">
            <StatusBridge kind={status.kind} /> {nameIn(status.names, language)}
          </span>
        )}
      </td>
      <td>
        <Partners own={own} member={member} />
      </td>
    </tr>
  );
}

function Due({ own: { card, pressure }, year }: { readonly own: Own; readonly year: string }) {
  const t = useTranslations("today.own");
  const words = useTranslations("card");
  const region = regionOf(useLocale());
  const { due } = card;
  if (due === null) return <span className="muted small">{t("noDay")}</span>;
  const written = (day: Day): string => {
    const short = { timeZone: "UTC", day: "numeric", month: "short" } as const;
    const format = new Intl.DateTimeFormat(region, { ...short, ...(day.slice(0, 4) !== year && { year: "numeric" }) });
    return asPrinted(format.format(noonOf(day)), region);
  };
  const { left } = pressure;
  return (
    <>
      <b>
        <time dateTime={due}>{written(due)}</time>
      </b>
      {left !== null && left < 0 && (
        <span className="today-late">
          <AlarmClock className="i" aria-hidden="true" />
          {words("late", { days: -left })}
        </span>
      )}
      {left !== null && left >= 0 && <span className="small muted">{t("inDays", { days: left })}</span>}
    </>
  );
}

/** What is to be done next about an idea, in words: what lacks in its tandem, its texts, its course. */
function NextThings({ own: { programme, card, pressure, lacks } }: { readonly own: Own }) {
  const t = useTranslations("today.own");
  const desk = useTranslations("desk");
  const locale = useLocale();
  const people = new Map(programme.people.map((person) => [person.id, person]));
  const empty = tandemOf(programme.partners, people, card.owners).filter(({ owners }) => owners.length === 0);
  const order: readonly Language[] = programme.languages;
  const things = [
    ...empty.map(({ partner }) => t("noPartner", { city: nameIn(partner.city, locale) })),
    ...[...lacks]
      .sort((a, b) => order.indexOf(a.language) - order.indexOf(b.language))
      .map(({ language, outdated }) => desk(`${outdated ? "outdated" : "missing"}.${language}`)),
    ...(pressure.stuck ? [t("stuck", { days: pressure.quiet })] : []),
  ];
  if (things.length === 0) return null;
  return <span className="small muted today-next">{things.join(" · ")}</span>;
}

/** Who carries the idea in the other cities, and where nobody does. */
function Partners({ own: { programme, card }, member }: { readonly own: Own; readonly member: Member }) {
  const words = useTranslations("card");
  const locale = useLocale();
  const people = new Map(programme.people.map((person) => [person.id, person]));
  const hers = card.owners.includes(member.id);
  return tandemOf(programme.partners, people, card.owners).map(({ partner, owners }, place) => {
    if (hers && partner.id === member.library) return null;
    const city = nameIn(partner.city, locale);
    const [owner] = owners;
    return (
      <span key={partner.id} className="today-partner">
        {owner && <InitialsAt name={owner.name} place={place} />}
        <span>
          {owner && <span className="block">{owners.map(({ name }) => name).join(", ")}</span>}
          <CityAt place={place} name={city} empty={!owner} />
          {!owner && <i className="muted block">{words("nobody")}</i>}
        </span>
      </span>
    );
  });
}
