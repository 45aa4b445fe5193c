"use client";

import { Clock, MapPin, Pencil, Trash2, Video } from "lucide-react";
import { useTranslations } from "next-intl";
import { City } from "@/components/member/city";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { type Exchange, exchangeNameFor, isOver, isUnderWay } from "@/domain/exchange";
import { useTimes } from "./times";

/** An exchange as it is read: the sheet of the calendar, what it is about in each language, when and where. */
export function ExchangeItem({
  exchange,
  at,
  heading: Heading,
  edit,
  remove,
}: {
  readonly exchange: Exchange;
  readonly at: Date;
  readonly heading: "h3" | "h4";
  /** Absent for whoever only reads. */
  readonly edit?: () => void;
  readonly remove?: () => void;
}) {
  const t = useTranslations("exchange");
  const { programme } = useProgramme();
  const { fully, sheet } = useTimes();
  const { id, names } = exchange;
  const name = exchangeNameFor(names, useReader());
  const twins = programme.languages.filter((language) => language !== name.language && names[language] !== name.text);
  const { weekday, day, month } = sheet(exchange);
  return (
    <article id={`exchange-${id}`} className="exchange" tabIndex={-1} aria-labelledby={`${id}-name`}>
      <p className="stamp" aria-hidden="true">
        <span>{weekday}</span>
        <b className="num">{day}</b>
        <span>{month}</span>
      </p>
      <div className="exchange-what">
        <Heading id={`${id}-name`} lang={name.language}>
          {name.text}
        </Heading>
        {twins.map(
          (language) =>
            names[language] && (
              <p key={language} className="exchange-twin" lang={language}>
                <span aria-hidden="true">= </span>
                {names[language]}
              </p>
            ),
        )}
        <ul className="exchange-facts small">
          <li className="num">
            <Clock className="i" aria-hidden="true" />
            <span>
              <time dateTime={exchange.begins}>{fully(exchange)}</time>
              {isUnderWay(exchange, at) && <b className="exchange-now"> {t("underWay")}</b>}
            </span>
          </li>
          <Where exchange={exchange} over={isOver(exchange, at)} />
        </ul>
      </div>
      {edit && remove && (
        <p className="exchange-deeds no-print">
          <button
            type="button"
            id={`${id}-edit`}
            className="btn btn-s"
            aria-labelledby={`${id}-edit ${id}-name`}
            onClick={edit}
          >
            <Pencil className="i" aria-hidden="true" />
            {t("edit")}
          </button>
          <button
            type="button"
            id={`${id}-remove`}
            className="btn-sign"
            aria-labelledby={`${id}-remove ${id}-name`}
            title={t("remove")}
            onClick={remove}
          >
            <Trash2 className="i" aria-hidden="true" />
            <span className="hide">{t("remove")}</span>
          </button>
        </p>
      )}
    </article>
  );
}

/** Where people meet: in a city, or online, with the way in until it is over. */
function Where({ exchange, over }: { readonly exchange: Exchange; readonly over: boolean }) {
  const t = useTranslations("exchange");
  const { programme } = useProgramme();
  const { kind, host, place, link } = exchange;
  const library = programme.partners.find((partner) => partner.id === host);
  if (kind === "visit") {
    return (
      <li>
        <MapPin className="i" aria-hidden="true" />
        <span>
          {t("kinds.visit")} {host && <City library={host} />}
          {place && (
            <span className="exchange-place" {...(library && { lang: library.language })}>
              {place}
            </span>
          )}
        </span>
      </li>
    );
  }
  return (
    <li>
      <Video className="i" aria-hidden="true" />
      <span>
        {t("kinds.online")}
        {!over && (
          <span className="exchange-place">
            {link ? (
              <a className="exchange-link" href={link} rel="noreferrer">
                {t("join")}
              </a>
            ) : (
              <span className="muted">{t("noLink")}</span>
            )}
          </span>
        )}
      </span>
    </li>
  );
}
