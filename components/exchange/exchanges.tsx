"use client";

import { CalendarPlus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { useSay } from "@/components/ui/say";
import { type Exchange, exchangeNameFor, isOver } from "@/domain/exchange";
import { may } from "@/domain/permission";
import { ExchangeItem } from "./exchange-item";
import { useHeard } from "./heard";
import { type Reading, useExchanges } from "./keeper";
import { useRemoval } from "./removal";
import { yearOf } from "./times-in";

const ExchangeForm = dynamic(() => import("./exchange-form").then((part) => part.ExchangeForm), { ssr: false });

type Open = { readonly part: "new" } | { readonly part: "edit"; readonly exchange: Exchange } | null;

/** The exchanges of a programme: what comes first, then what was, by years. Whoever coordinates it keeps them here. */
export function Exchanges({ given, at }: { readonly given: Reading; readonly at: string }) {
  const t = useTranslations("exchange");
  const { programme, member } = useProgramme();
  const reader = useReader();
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<Open>(null);
  const wanted = useRef<string | null>(null);
  const exchanges = useExchanges(given);
  const remove = useRemoval(heading);
  useHeard();
  const now = useMemo(() => new Date(at), [at]);
  const arranges = may.arrange(member, programme);
  const coming = exchanges.filter((exchange) => !isOver(exchange, now));
  const past = exchanges.filter((exchange) => isOver(exchange, now)).toReversed();
  const years = [...new Set(past.map(({ begins }) => yearOf(begins, programme.timeZone)))];
  const gone = open?.part === "edit" && !exchanges.some(({ id }) => id === open.exchange.id);

  // The focus goes to what was just saved, or was left.
  useEffect(() => {
    if (wanted.current === null) return;
    const element = document.getElementById(`exchange-${wanted.current}`);
    if (!element) return;
    wanted.current = null;
    element.focus();
  });

  const kept = ({ id, names }: Pick<Exchange, "id" | "names">, part: "added" | "saved"): void => {
    setOpen(null);
    wanted.current = id;
    say({ text: t(part, { name: exchangeNameFor(names, reader).text }) });
  };
  const leave = (): void => {
    if (open?.part === "edit" && !gone) wanted.current = open.exchange.id;
    else adder.current?.focus();
    setOpen(null);
  };
  const item = (exchange: Exchange, level: "h3" | "h4") => (
    <li key={exchange.id}>
      {open?.part === "edit" && open.exchange.id === exchange.id ? (
        <ExchangeForm
          exchange={exchange}
          label={t("form.edit")}
          onKept={(saved) => kept(saved, "saved")}
          onLeave={leave}
        />
      ) : (
        <ExchangeItem
          exchange={exchange}
          at={now}
          heading={level}
          {...(arranges && {
            edit: () => setOpen({ part: "edit", exchange }),
            remove: () => void remove(exchange),
          })}
        />
      )}
    </li>
  );

  return (
    <>
      <header className="exchanges-head">
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {t("title")}
          </h1>
          <p className="muted">{t("lead")}</p>
        </div>
        {arranges && (
          <button
            ref={adder}
            type="button"
            className="btn btn-go no-print"
            aria-expanded={open?.part === "new"}
            onClick={() => setOpen(open?.part === "new" ? null : { part: "new" })}
          >
            <CalendarPlus className="i" aria-hidden="true" />
            {t("add")}
          </button>
        )}
      </header>
      {(open?.part === "new" || gone) && (
        <section className="sheet exchange-new no-print">
          <h2>{t("form.new")}</h2>
          <ExchangeForm
            key={gone ? "gone" : "new"}
            exchange={open.part === "edit" ? open.exchange : null}
            gone={gone}
            label={t("form.new")}
            onKept={(added) => kept(added, "added")}
            onLeave={leave}
          />
        </section>
      )}
      {exchanges.length === 0 ? (
        <div className="sheet exchanges-empty">
          <p className="exchanges-empty-title">{t("empty")}</p>
          <p className="muted">{arranges ? t("emptyArrange") : t("emptyRead")}</p>
        </div>
      ) : (
        <section aria-labelledby="coming">
          <h2 id="coming">{t("coming")}</h2>
          {coming.length === 0 ? (
            <p className="muted">{t("noneComing")}</p>
          ) : (
            <ol className="sheet exchange-list">{coming.map((exchange) => item(exchange, "h3"))}</ol>
          )}
        </section>
      )}
      {past.length > 0 && (
        <section aria-labelledby="past">
          <h2 id="past">{t("past")}</h2>
          {years.map((year) => (
            <section key={year} aria-labelledby={`year-${year}`}>
              <h3 id={`year-${year}`} className="num">
                {year}
              </h3>
              <ol className="sheet exchange-list past">
                {past
                  .filter(({ begins }) => yearOf(begins, programme.timeZone) === year)
                  .map((exchange) => item(exchange, "h4"))}
              </ol>
            </section>
          ))}
        </section>
      )}
    </>
  );
}
