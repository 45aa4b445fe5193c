"use client";

import { useNow, useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { desk } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { City } from "@/components/member/city";
import { Initials } from "@/components/member/initials";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import type { Translating } from "@/domain/desk";
import type { Language } from "@/domain/language";
import { useCity } from "./asked-of";

/** How often the server is told that the form is still open. */
const pause = 20_000;
/** Whoever touched nothing for so long is not at it any more, though her form is open. */
const idle = 300_000;

/** Tells the others, while a form is open and in use, who has it; and says who else is at the same text. */
export function AtWork({ comment, language }: { readonly comment: string | null; readonly language: Language }) {
  const t = useTranslations("asking");
  const { programme, people } = useProgramme();
  const { idea } = useIdea();
  const { id } = idea.card;
  const city = useCity();
  const announce = useAnnounce();
  const [others, setOthers] = useState<readonly Translating[]>([]);

  const learn = useEffectEvent((told: readonly Translating[]): void => {
    const known = new Set(others.map(({ member }) => member));
    const come = told.map(({ member }) => people.get(member)).filter((person) => person && !known.has(person.id));
    for (const person of come) {
      if (person) announce(t("atSaid", { name: person.name, city: city(person.library) }));
    }
    setOthers(told);
  });

  useEffect(() => {
    let used = Date.now();
    let there = true;
    let last: Promise<unknown> = Promise.resolve();
    const send = (open: boolean) => desk.tellTranslating(programme.slug, id, { comment, language, open });
    const tell = async (): Promise<void> => {
      if (document.visibilityState !== "visible" || Date.now() - used > idle) return;
      const asked = send(true);
      last = asked;
      const answer = await asked;
      if (there && "done" in answer) learn(answer.done.others);
    };
    const use = (): void => {
      const late = Date.now() - used > idle;
      used = Date.now();
      if (late) void tell();
    };
    const leave = (): void => void send(false);
    const come = (): void => void tell();
    come();
    const timer = setInterval(come, pause);
    addEventListener("keydown", use);
    addEventListener("pointerdown", use);
    addEventListener("pagehide", leave);
    addEventListener("pageshow", come);
    document.addEventListener("visibilitychange", come);
    return () => {
      there = false;
      clearInterval(timer);
      removeEventListener("keydown", use);
      removeEventListener("pointerdown", use);
      removeEventListener("pagehide", leave);
      removeEventListener("pageshow", come);
      document.removeEventListener("visibilitychange", come);
      // Not before what was said last has arrived, or that would bring her back.
      void last.finally(leave);
    };
  }, [programme.slug, id, comment, language]);

  return <Others others={others} />;
}

/** Who is at a text just now, by name and since when. */
export function Others({ others }: { readonly others: readonly Translating[] }) {
  const t = useTranslations("asking");
  const { people } = useProgramme();
  const now = useNow({ updateInterval: 30_000 }).getTime();
  return others.map(({ member, since }) => {
    const person = people.get(member);
    if (!person) return null;
    const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / 60_000));
    return (
      <p key={member} className="at-work small">
        <Initials person={person} size="s" />
        <span>
          {t.rich("at", {
            name: person.name,
            since: t("since", { minutes }),
            b: (words) => <b>{words}</b>,
            city: () => <City library={person.library} />,
          })}
        </span>
      </p>
    );
  });
}
