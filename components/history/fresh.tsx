"use client";

import { useTranslations } from "next-intl";
import { useIdea } from "@/components/idea/idea-context";
import type { Part } from "@/components/idea/live-idea";
import { City } from "@/components/member/city";
import { useProgramme } from "@/components/programme/context";
import { useSentence } from "./sentence";
import { useWhen } from "./when";

/** A quiet mark beside what somebody else has just changed: what it was, who did it, when. */
export function Fresh({ part }: { readonly part: Part }) {
  const t = useTranslations("history");
  const { fresh } = useIdea();
  const { people } = useProgramme();
  const sentence = useSentence();
  const when = useWhen();
  const change = fresh.get(part);
  const person = change && people.get(change.by);
  if (!change) return null;
  return (
    <p className="fresh no-print">
      <span className="fresh-ribbon" aria-hidden="true" />
      <span>
        <span className="hide">{t("justNow")} </span>
        {sentence(change)} · {person?.name ?? t("sentence.unknownPerson")} {person && <City library={person.library} />}{" "}
        <span className="num">{when.of(change.at, "clock")}</span>
      </span>
    </p>
  );
}
