"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { deeds } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { City } from "@/components/member/city";
import { Initials } from "@/components/member/initials";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { Dialog } from "@/components/ui/dialog";
import { useFault, useRefusal } from "@/components/ui/refusal";
import type { Language } from "@/domain/language";
import type { Partner } from "@/domain/programme";
import { useAskedOf, useCity } from "./asked-of";

/** Whom a request would be for. */
interface Choice {
  readonly library: string;
  readonly asked: string | null;
}

/** Asks who is to be asked for a translation: anybody of a city that speaks its language, or somebody there. */
export function AskDialog({
  comment,
  language,
  close,
}: {
  readonly comment: string | null;
  readonly language: Language;
  /** `done`: whether somebody was asked. */
  readonly close: (done: boolean) => void;
}) {
  const t = useTranslations("asking");
  const { programme } = useProgramme();
  const { idea, perform, refresh } = useIdea();
  const askedOf = useAskedOf();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const fault = useFault();
  const native = programme.partners.filter((partner) => partner.language === language);
  const partners = native.length > 0 ? native : programme.partners;
  const [choice, setChoice] = useState<Choice>({ library: partners[0]?.id ?? "", asked: null });
  const [id] = useState(() => newId());
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const send = async (): Promise<void> => {
    setSending(true);
    setError(null);
    const wish = { id, comment, language, ...choice };
    const answer = await perform({ send: (request) => deeds.ask(programme.slug, idea.card.id, wish, request) });
    await refresh();
    setSending(false);
    if ("done" in answer) {
      announce(t("sent", { to: askedOf(choice) }));
      close(true);
      return;
    }
    const [at] = "fields" in answer ? Object.values(answer.fields ?? {}) : [];
    setError(at ? fault(at) : refusal(answer));
  };

  return (
    <Dialog open onClose={() => close(false)} title={t(`askIn.${language}`)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <fieldset className="people">
          <legend className="field-label">{t("who")}</legend>
          {partners.map((partner) => (
            <Choices key={partner.id} partner={partner} choice={choice} choose={setChoice} />
          ))}
        </fieldset>
        {error && (
          <p className="error" role="alert">
            {error}
          </p>
        )}
        <p className="row">
          <button type="submit" className="btn btn-go" disabled={sending}>
            {t(sending ? "sending" : "send")}
          </button>
          <button type="button" className="btn btn-bare" onClick={() => close(false)}>
            {t("cancel")}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Everybody of a city, then one by one whoever could translate there. */
function Choices({
  partner,
  choice,
  choose,
}: {
  readonly partner: Partner;
  readonly choice: Choice;
  readonly choose: (choice: Choice) => void;
}) {
  const t = useTranslations("asking");
  const locale = useLocale();
  const { programme, member } = useProgramme();
  const city = useCity();
  const library = partner.id;
  const people = programme.people
    .filter((person) => person.library === library && !person.guest && person.id !== member.id)
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <>
      <label>
        <input
          type="radio"
          name="asked"
          checked={choice.library === library && choice.asked === null}
          onChange={() => choose({ library, asked: null })}
        />
        <span>
          {t("anybody", { city: city(library) })} <span className="small muted">{t("anybodyWhy")}</span>
        </span>
      </label>
      {people.map((person) => (
        <label key={person.id}>
          <input
            type="radio"
            name="asked"
            checked={choice.asked === person.id}
            onChange={() => choose({ library, asked: person.id })}
          />
          <Initials person={person} size="s" />
          <span>
            <b>{person.name}</b> <City library={library} /> <span className="small muted">{person.branch}</span>
          </span>
        </label>
      ))}
    </>
  );
}
