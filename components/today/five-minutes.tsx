import { Languages } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { placeOf } from "@/components/member/place";
import { CityAt } from "@/components/member/sign";
import { minutesFor } from "@/domain/desk";
import { nameIn, regionOf } from "@/domain/language";
import type { Member } from "@/domain/member";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";
import type { Today, Translatable } from "@/domain/today";
import { asPrinted } from "@/domain/written-day";
import { parts } from "./parts";

/** So many texts are offered here; all of them lie on the desk. */
const most = 4;

/** What the member could translate, what she is asked for first. */
export function FiveMinutes({
  today: { translatable },
  member,
  desk,
}: {
  readonly today: Today;
  readonly member: Member;
  /** The address of the desk of the open programme. */
  readonly desk: `/${string}/translate`;
}) {
  const t = useTranslations("today.desk");
  const words = useTranslations("desk");
  return (
    <section aria-labelledby={parts.desk} className="today-texts">
      <header className="today-sec">
        <h2 id={parts.desk}>{t("title")}</h2>
      </header>
      {translatable.length === 0 ? (
        <p className="small muted">{words("emptyAllWhy")}</p>
      ) : (
        <>
          <p className="small muted">{t("lead")}</p>
          <ol>
            {translatable.slice(0, most).map((one) => (
              <Text key={`${one.entry.piece} ${one.entry.language}`} text={one} member={member} />
            ))}
          </ol>
          {translatable.length > most && (
            <p>
              <Link className="link small" href={desk} prefetch={false}>
                {t("all")}
              </Link>
            </p>
          )}
        </>
      )}
    </section>
  );
}

function Text({ text: { programme, entry }, member }: { readonly text: Translatable; readonly member: Member }) {
  const words = useTranslations("desk");
  const locale = useLocale();
  const { number, language, outdated, said, request, translating } = entry;
  const title = titleFor(entry.title, { language: locale, reads: member.reads });
  const personOf = (id: string) => programme.people.find((person) => person.id === id);
  const share = request?.asked === member.id ? "?share=mine" : request ? "?share=requested" : "";
  const id = `${entry.piece}-${language}`;
  return (
    <li>
      <p className="today-text">
        <b id={id} lang={title.language}>
          {title.text}
        </b>{" "}
        <span className="small muted num">
          {words("words", { words: entry.words, minutes: minutesFor(entry.words) })}
        </span>
      </p>
      <p className="small">
        <span className="mark">{shelfMark(programme, number)}</span>{" "}
        {said ? words("comment", { name: personOf(said.by)?.name ?? "…" }) : words("wholeIdea")}
        {" · "}
        {words(`${outdated ? "outdated" : "missing"}.${language}`)}
      </p>
      {request && <RequestLine request={request} programme={programme} member={member} />}
      {translating.map((other) => (
        <AtWork key={other.member} person={personOf(other.member)} programme={programme} />
      ))}
      <Link
        id={`${id}-open`}
        className={`btn btn-s${request ? " btn-go" : ""}`}
        href={`/${programme.slug}/translate${share}`}
        prefetch={false}
        aria-labelledby={`${id}-open ${id}`}
      >
        <Languages className="i" aria-hidden="true" />
        {words(outdated ? "revise" : "open")}
      </Link>
    </li>
  );
}

function RequestLine({
  request,
  programme,
  member,
}: {
  readonly request: NonNullable<Translatable["entry"]["request"]>;
  readonly programme: Translatable["programme"];
  readonly member: Member;
}) {
  const t = useTranslations("desk");
  const locale = useLocale();
  const name = (id: string): string => programme.people.find((person) => person.id === id)?.name ?? "…";
  const by = name(request.by);
  const days = new Intl.DateTimeFormat(regionOf(locale), {
    timeZone: programme.timeZone,
    day: "numeric",
    month: "long",
  });
  const date = asPrinted(days.format(new Date(request.at)), locale);
  const partner = programme.partners.find(({ id }) => id === request.library);
  const city = partner ? nameIn(partner.city, locale) : "";
  return (
    <p className="small">
      {request.asked === member.id
        ? t("requestedOfYou", { by, date })
        : request.asked === null
          ? t("requestedOfAll", { by, date, city })
          : t("requestedOf", { by, date, to: name(request.asked) })}
    </p>
  );
}

/** Somebody who is translating a text just now. */
function AtWork({
  person,
  programme,
}: {
  readonly person: Translatable["programme"]["people"][number] | undefined;
  readonly programme: Translatable["programme"];
}) {
  const t = useTranslations("today.desk");
  const locale = useLocale();
  if (!person) return null;
  const place = placeOf(programme, person.library);
  const partner = programme.partners[place];
  return (
    <p className="small muted">
      {t.rich("atWork", {
        name: person.name,
        b: (words) => <b>{words}</b>,
        city: () => (partner ? <CityAt place={place} name={nameIn(partner.city, locale)} /> : null),
      })}
    </p>
  );
}
