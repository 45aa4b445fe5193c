"use client";

import { Languages } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { deeds } from "@/api/client";
import { useWhen } from "@/components/history/when";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import { lackIn, type TranslationRequest } from "@/domain/desk";
import type { Language } from "@/domain/language";
import { may } from "@/domain/permission";
import type { Text } from "@/domain/text";
import { useAskedOf, useCity } from "./asked-of";

const AskDialog = dynamic(() => import("./ask-dialog").then((module) => module.AskDialog));

/**
 * "Please translate": the way to ask for what a text lacks, and in its place whom somebody asked. `comment` is null
 * for the idea's title and description.
 */
export function Ask({ comment, texts }: { readonly comment: string | null; readonly texts: readonly Text[] }) {
  const t = useTranslations("asking");
  const { programme } = useProgramme();
  const { idea, rights } = useIdea();
  const [asking, setAsking] = useState<Language | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const changed = useRef(false);
  // What had the focus is gone, and what stands in its place is here.
  useEffect(() => {
    if (asking !== null || !changed.current) return;
    changed.current = false;
    place.current?.focus({ preventScroll: true });
  });

  const piece = comment ?? idea.card.id;
  const lacking = programme.languages.filter((language) => lackIn(texts, language) !== null);
  const requests = idea.requests.filter((request) => request.piece === piece && lacking.includes(request.language));
  const asked = new Set(requests.map(({ language }) => language));
  const open = rights.comment ? lacking.filter((language) => !asked.has(language)) : [];
  if (requests.length === 0 && open.length === 0) return null;
  return (
    <div ref={place} className="asking no-print" tabIndex={-1}>
      {requests.map((request) => (
        <Asked
          key={request.id}
          request={request}
          withdrawn={() => {
            changed.current = true;
          }}
        />
      ))}
      {open.map((language) => (
        <button
          key={language}
          type="button"
          className={comment === null ? "btn btn-s" : "link"}
          onClick={() => setAsking(language)}
        >
          <Languages className="i" aria-hidden="true" />
          {lacking.length > 1 ? t(`askIn.${language}`) : t("ask")}
        </button>
      ))}
      {asking !== null && (
        <AskDialog
          comment={comment}
          language={asking}
          close={(done) => {
            changed.current = done;
            setAsking(null);
          }}
        />
      )}
    </div>
  );
}

function Asked({ request, withdrawn }: { readonly request: TranslationRequest; readonly withdrawn: () => void }) {
  const t = useTranslations("asking");
  const { programme, member, people } = useProgramme();
  const { idea, rights, perform, refresh } = useIdea();
  const when = useWhen();
  const city = useCity();
  const askedOf = useAskedOf();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const date = when.longDay(request.at);
  const mine = request.by === member.id;

  const withdraw = async (): Promise<void> => {
    setSending(true);
    const answer = await perform({
      send: (id) => deeds.withdraw(programme.slug, idea.card.id, request.id, id),
    });
    if ("done" in answer) withdrawn();
    await refresh();
    setSending(false);
    if ("done" in answer) announce(t("withdrawn"));
    else setError(refusal(answer));
  };

  return (
    <p className="asked small">
      <Languages className="i" aria-hidden="true" />
      <span>
        {!mine
          ? t("askedBy", { by: people.get(request.by)?.name ?? t("somebody"), date, to: askedOf(request) })
          : request.asked === null
            ? t("askedAll", { city: city(request.library), date })
            : t("askedOne", { name: askedOf(request), date })}
      </span>
      {rights.comment && may.withdraw(member, request) && (
        <button type="button" className="link" disabled={sending} onClick={() => void withdraw()}>
          {t("withdraw")}
        </button>
      )}
      {error && (
        <span className="error" role="alert">
          {error}
        </span>
      )}
    </p>
  );
}
