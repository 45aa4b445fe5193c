"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { reportLinks } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { RevokeDialog } from "@/components/ui/revoke-dialog";
import { useSay } from "@/components/ui/say";
import type { ReportLink } from "@/domain/report-link";
import { useDates } from "./when";

/** The links there are: for whom, until when, how often they were opened, and the way to end them. */
export function LinkList({
  links,
  onRevoked,
  backTo,
}: {
  readonly links: readonly ReportLink[];
  readonly onRevoked: (left: readonly ReportLink[], link: ReportLink) => void;
  /** Where the focus goes when the button that had it is gone. */
  readonly backTo: RefObject<HTMLElement | null>;
}) {
  const t = useTranslations("sharing");
  const say = useSay();
  const { programme } = useProgramme();
  const [doubted, setDoubted] = useState<ReportLink | null>(null);
  const lost = useRef(false);
  useEffect(() => {
    if (!lost.current) return;
    lost.current = false;
    backTo.current?.focus();
  });
  return (
    <section className="share-list" aria-labelledby="share-list">
      <h3 id="share-list">{t("list")}</h3>
      {links.length === 0 ? (
        <p className="muted">{t("empty")}</p>
      ) : (
        <ul>
          {links.map((link) => (
            <Row key={link.id} link={link} doubt={() => setDoubted(link)} />
          ))}
        </ul>
      )}
      {doubted && (
        <RevokeDialog
          title={t("revokeTitle", { label: doubted.label })}
          words={{
            meaning: t("revokeMeaning"),
            cancel: t("cancel"),
            revoke: t("revoke"),
            revoking: t("revoking"),
          }}
          revoke={() => reportLinks.revoke(programme.slug, doubted.id)}
          onClose={() => setDoubted(null)}
          onRevoked={({ links: left }) => {
            lost.current = true;
            setDoubted(null);
            onRevoked(left, doubted);
            say({ text: t("revoked", { label: doubted.label }) });
          }}
        />
      )}
    </section>
  );
}

function Row({ link, doubt }: { readonly link: ReportLink; readonly doubt: () => void }) {
  const t = useTranslations("sharing");
  const dates = useDates();
  const named = useNames();
  const { label, state, languages, period, opened, lastOpenedAt } = link;
  return (
    <li className="share-link">
      <div className="share-link-top">
        <h4>{label}</h4>
        {state !== "open" && <span className="tag late">{t(`state.${state}`)}</span>}
        {(state === "open" || state === "orphaned") && (
          <button type="button" className="btn btn-s" aria-label={t("revokeNamed", { label })} onClick={doubt}>
            {t("revoke")}
          </button>
        )}
      </div>
      <dl className="share-facts">
        <Fact label={t("by")}>{named(link.by)}</Fact>
        <Fact label={t("expiry")}>{t("until", { day: dates.lastDay(link.expiresAt) })}</Fact>
        <Fact label={t("shows")}>
          {[
            t(link.names ? "withNames" : "withoutNames"),
            ...languages.map((language) => t(`language.${language}`)),
            period ? t("fixed", { from: dates.day(period.from), to: dates.day(period.to) }) : t("moving"),
          ].join(" · ")}
        </Fact>
        <Fact label={t("openings")}>
          {lastOpenedAt === null ? t("unopened") : t("opened", { count: opened, moment: dates.moment(lastOpenedAt) })}
        </Fact>
      </dl>
      <details className="share-log">
        <summary className="link small">{t("log")}</summary>
        <ul className="small">
          {link.log.map(({ event, at, by }) => (
            <li key={`${at}${event}`}>
              {t(`event.${event}`, { moment: dates.moment(at), name: by === null ? "" : named(by) })}
            </li>
          ))}
        </ul>
      </details>
    </li>
  );
}

function useNames(): (member: string) => string {
  const t = useTranslations("sharing");
  const { people, member } = useProgramme();
  return (id) => people.get(id)?.name ?? (id === member.id ? member.name : t("somebody"));
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
