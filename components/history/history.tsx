"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useIdea } from "@/components/idea/idea-context";
import { City } from "@/components/member/city";
import { useProgramme } from "@/components/programme/context";
import type { Change } from "@/domain/change";
import { useSentence } from "./sentence";
import { When } from "./when";

const first = 8;

/** Everything that happened to the idea, newest first. */
export function History() {
  const t = useTranslations("history");
  const { idea } = useIdea();
  const [all, setAll] = useState(false);
  const entries = idea.history.toReversed();
  const shown = all ? entries : entries.slice(0, first);
  return (
    <section className="slip" aria-labelledby="history">
      <h2 id="history" tabIndex={-1}>
        {t("title")}
      </h2>
      <ol className="log">
        {shown.map((change, index) => (
          // A deed may change several things at one revision.
          <Entry key={`${change.revision}:${change.kind}:${entries.length - index}`} change={change} />
        ))}
      </ol>
      {entries.length > first && (
        <button type="button" className="link no-print" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t("fewer") : t("all", { count: entries.length })}
        </button>
      )}
    </section>
  );
}

function Entry({ change }: { readonly change: Change }) {
  const t = useTranslations("history");
  const sentence = useSentence();
  const { people } = useProgramme();
  const person = people.get(change.by);
  return (
    <li>
      <When at={change.at} precision="day" className="num" />
      <span>
        <b>{person?.name ?? t("sentence.unknownPerson")}</b> {person && <City library={person.library} />}
        <span className="block">{sentence(change)}</span>
      </span>
    </li>
  );
}
