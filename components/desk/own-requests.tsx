"use client";

import { Check, Hourglass } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useWhen } from "@/components/history/when";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { useAskedOf } from "@/components/translation/asked-of";
import type { OwnRequest } from "@/domain/desk";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";
import { useRequests } from "./requests-context";

/** What the reader asked others for, and what became of it; once she is here she knows. */
export function OwnRequests() {
  const t = useTranslations("desk");
  const { requests, noticed, see } = useRequests();
  const fresh = requests.own.some((request) => request.fresh);
  const look = useEffectEvent((): void => {
    if (document.visibilityState === "visible") void see();
  });
  useEffect(() => {
    if (!fresh) return;
    look();
    const come = (): void => look();
    document.addEventListener("visibilitychange", come);
    return () => document.removeEventListener("visibilitychange", come);
  }, [fresh]);

  return (
    <aside className="desk-own" aria-labelledby="desk-own">
      <h2 id="desk-own" tabIndex={-1}>
        {t("own")}
      </h2>
      {requests.own.length === 0 ? (
        <p className="muted">{t("ownEmpty")}</p>
      ) : (
        <ul>
          {requests.own.map((request) => (
            <Own key={request.id} request={request} fresh={request.fresh || noticed.has(request.id)} />
          ))}
        </ul>
      )}
    </aside>
  );
}

function Own({ request, fresh }: { readonly request: OwnRequest; readonly fresh: boolean }) {
  const t = useTranslations("desk");
  const { programme, people } = useProgramme();
  const when = useWhen();
  const askedOf = useAskedOf();
  const title = titleFor(request.title, useReader());
  const { fulfilled, piece, idea, number } = request;
  const place = piece === idea ? "" : `#comment-${piece}`;
  return (
    <li data-fresh={fresh || undefined}>
      {fulfilled ? <Check className="i" aria-hidden="true" /> : <Hourglass className="i" aria-hidden="true" />}
      <div>
        <p>
          <Link href={`/${programme.slug}/ideas/${number}${place}`} lang={title.language}>
            {title.text}
          </Link>{" "}
          {fresh && <b className="desk-new">{t("ownNew")}</b>}
        </p>
        <p className="small muted">
          <span className="mark">{shelfMark(programme, number)}</span> {t(`ownInto.${request.language}`)},{" "}
          {fulfilled
            ? t("ownDone", { name: people.get(fulfilled.by)?.name ?? "…", date: when.longDay(fulfilled.at) })
            : t("ownOpen", { date: when.longDay(request.at), to: askedOf(request) })}
        </p>
      </div>
    </li>
  );
}
