"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { reportLinks } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { useFault, useRefusal } from "@/components/ui/refusal";
import { Validity } from "@/components/ui/validity";
import { addDays, dayOf } from "@/domain/day";
import { linkLabelRule, longestLife, type ReportLink } from "@/domain/report-link";
import { Extent } from "./extent";
import { useDates } from "./when";
import { cautious, expiries, type Faulty, faultsIn, lastDayOf, type Shown, type Wish } from "./wish";

/** Another link: what was typed stays until it is made. */
export function LinkForm({
  at,
  shown,
  onMade,
}: {
  readonly at: string;
  readonly shown: Shown;
  readonly onMade: (made: { readonly link: ReportLink; readonly secret: string }) => void;
}) {
  const t = useTranslations("sharing");
  const dates = useDates();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const sentence = useFault();
  const { programme } = useProgramme();
  const form = useRef<HTMLFormElement>(null);
  const [wish, setWish] = useState(() => cautious(shown));
  const [faults, setFaults] = useState<Faulty>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const sending = useRef(false);
  // A link whose answer got lost: it may exist, and nobody knows its address.
  const unheard = useRef<string | null>(null);

  const today = dayOf(new Date(at), programme.timeZone);
  const change = (part: Partial<Wish>): void => setWish((before) => ({ ...before, ...part }));
  const lastDay = lastDayOf(wish, today);

  const complain = (found: Faulty): void => {
    setFaults(found);
    const [first] = Object.keys(found);
    const field = first === "expires" && wish.expiry === "day" ? "day" : first;
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  };

  const make = async (): Promise<void> => {
    if (unheard.current) {
      const gone = await reportLinks.revoke(programme.slug, unheard.current);
      if ("refused" in gone && gone.refused === "unreachable") return setFailure(refusal(gone));
    }
    const id = newId();
    unheard.current = id;
    const answer = await reportLinks.make(programme.slug, {
      id,
      label: wish.label,
      names: wish.names,
      languages: wish.languages,
      period: wish.moving ? null : shown.days,
      chosen: wish.chosen ? shown.chosen : [],
      expires: lastDay,
    });
    if ("refused" in answer && answer.refused === "unreachable") return setFailure(refusal(answer));
    unheard.current = null;
    if ("done" in answer) {
      setWish(cautious(shown));
      return onMade(answer.done);
    }
    const { label, languages, expires } = answer.fields ?? {};
    const found: Faulty = { ...(label && { label }), ...(languages && { languages }), ...(expires && { expires }) };
    if (Object.keys(found).length > 0) complain(found);
    else setFailure(refusal(answer));
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending.current) return;
    const found = faultsIn(wish, today);
    setFailure(null);
    if (Object.keys(found).length > 0) return complain(found);
    setFaults({});
    sending.current = true;
    setPending(true);
    announce(t("making"));
    await make();
    sending.current = false;
    setPending(false);
  };

  return (
    <form
      ref={form}
      className="share-form"
      aria-labelledby="share-new"
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <h3 id="share-new">{t("new")}</h3>
      <Field
        label={t("label")}
        hint={t("labelHint")}
        error={faults.label && sentence(faults.label, linkLabelRule.most)}
        name="label"
        value={wish.label}
        autoComplete="off"
        required
        onChange={(event) => change({ label: event.target.value })}
      />
      <Extent wish={wish} shown={shown} change={change} languageError={faults.languages && t("noLanguage")} />
      <Validity
        expiries={expiries}
        words={{ label: t("expiry"), lastDay: t("lastDay"), of: (each) => t(`expiries.${each}`) }}
        expiry={wish.expiry}
        day={wish.day}
        bounds={{ first: today, last: addDays(today, longestLife) }}
        until={wish.expiry === "day" ? null : t("until", { day: dates.day(lastDay) })}
        error={faults.expires ? sentence(faults.expires) : null}
        change={change}
      />
      {failure && <Note tone="alarm">{failure}</Note>}
      <button type="submit" className="btn btn-go" aria-disabled={pending}>
        {pending ? t("making") : t("make")}
      </button>
    </form>
  );
}
