"use client";

import { Languages } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { written } from "@/components/comment/mention-text";
import { useMentions } from "@/components/comment/people";
import { useWhen } from "@/components/history/when";
import { LanguageBadge } from "@/components/idea/language-badge";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { useAskedOf, useCity } from "@/components/translation/asked-of";
import { Others } from "@/components/translation/at-work";
import { type DeskEntry, minutesFor } from "@/domain/desk";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";
import type { Asked, Listed } from "./live-desk";

/** The texts that wait, the most urgent first. */
export function DeskList({
  list: { entries, more },
  asked,
  open,
}: {
  readonly list: Listed;
  readonly asked: Asked;
  /** Opens the form for the text at this place. */
  readonly open: (place: number) => void;
}) {
  const t = useTranslations("desk");
  if (entries.length === 0) return <Nothing asked={asked} />;
  return (
    <>
      <p className="small muted" role="status">
        {more ? t("more", { count: entries.length }) : t("count", { count: entries.length })}
      </p>
      <ol className="desk-list">
        {entries.map((entry, place) => (
          <Entry key={`${entry.piece} ${entry.language}`} entry={entry} open={() => open(place)} />
        ))}
      </ol>
    </>
  );
}

function Entry({ entry, open }: { readonly entry: DeskEntry; readonly open: () => void }) {
  const t = useTranslations("desk");
  const id = useId();
  const { programme, people } = useProgramme();
  const { people: mentioned } = useMentions();
  const { language, original, outdated, words, said, request, translating } = entry;
  const title = titleFor(entry.title, useReader());
  const author = said && people.get(said.by);
  return (
    <li className="sheet desk-entry">
      <div className="desk-text">
        <p className="small muted">
          <span className="mark">{shelfMark(programme, entry.number)}</span>{" "}
          {said ? t("comment", { name: author?.name ?? "…" }) : t("wholeIdea")}
        </p>
        <h3 id={`${id}-title`}>
          <Link href={`/${programme.slug}/ideas/${entry.number}`} lang={title.language}>
            {title.text}
          </Link>
        </h3>
        {said && (
          <p className="desk-said" lang={original}>
            {written(said.source, mentioned)}
          </p>
        )}
        <p className="desk-facts small">
          <LanguageBadge language={original} note={t(`original.${original}`)} />
          <span className={outdated ? "desk-state outdated" : "desk-state"}>
            <Languages className="i" aria-hidden="true" />
            {t(`${outdated ? "outdated" : "missing"}.${language}`)}
          </span>
          <span className="num">{t("words", { words, minutes: minutesFor(words) })}</span>
        </p>
        {request && <RequestLine request={request} />}
        <Others others={translating} />
      </div>
      <p className="desk-open no-print">
        <button
          type="button"
          id={`${id}-open`}
          className={request ? "btn btn-go" : "btn"}
          aria-labelledby={`${id}-open ${id}-title`}
          onClick={open}
        >
          {t(outdated ? "revise" : "open")}
        </button>
      </p>
    </li>
  );
}

function RequestLine({ request }: { readonly request: NonNullable<DeskEntry["request"]> }) {
  const t = useTranslations("desk");
  const { member, people } = useProgramme();
  const when = useWhen();
  const city = useCity();
  const askedOf = useAskedOf();
  const by = people.get(request.by)?.name ?? "…";
  const date = when.longDay(request.at);
  return (
    <p className="desk-request small">
      {request.asked === member.id
        ? t("requestedOfYou", { by, date })
        : request.asked === null
          ? t("requestedOfAll", { by, date, city: city(request.library) })
          : t("requestedOf", { by, date, to: askedOf(request) })}
    </p>
  );
}

function Nothing({ asked: { share, language } }: { readonly asked: Asked }) {
  const t = useTranslations("desk");
  const { programme } = useProgramme();
  const whole = share === "all";
  return (
    <div className="desk-empty" role="status">
      <p>{t(whole ? "emptyAll" : "emptyShare")}</p>
      <p className="muted">{t(whole ? "emptyAllWhy" : "emptyShareWhy")}</p>
      <p className="no-print">
        {whole ? (
          <Link className="btn" href={`/${programme.slug}/board`}>
            {t("toBoard")}
          </Link>
        ) : (
          <Link
            className="btn"
            href={{ pathname: `/${programme.slug}/translate`, query: language === null ? {} : { language } }}
          >
            {t("showAll")}
          </Link>
        )}
      </p>
    </div>
  );
}
