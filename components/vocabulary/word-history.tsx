"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { When } from "@/components/history/when";
import { City } from "@/components/member/city";
import { useProgramme } from "@/components/programme/context";
import type { WordChange } from "@/domain/change";
import { languages, type Names, nameIn } from "@/domain/language";

/** Who named what and when, newest first; what happens while the page is open comes on top. */
export function WordHistory({ given }: { readonly given: readonly WordChange[] }) {
  const t = useTranslations("vocabulary.history");
  const { people, store } = useProgramme();
  const [told, setTold] = useState<readonly WordChange[]>([]);
  useEffect(() => store.onNews(({ words }) => words && setTold((before) => [...words.changes, ...before])), [store]);
  const known = new Set(given.map(({ revision }) => revision));
  const changes = [...told.filter(({ revision }) => !known.has(revision)), ...given].filter(
    // One's own deed is told by its answer and by the stream.
    ({ revision }, index, all) => all.findIndex((other) => other.revision === revision) === index,
  );
  return (
    <section className="vocabulary-part" aria-labelledby="names-history">
      <h2 id="names-history">{t("title")}</h2>
      {changes.length === 0 ? (
        <p className="muted">{t("empty")}</p>
      ) : (
        <ol className="log">
          {changes.map((change) => {
            const person = people.get(change.by);
            return (
              <li key={change.revision}>
                <When at={change.at} precision="day" className="num" />
                <span>
                  <b>{person?.name ?? t("somebody")}</b> {person && <City library={person.library} />}
                  <span className="block">
                    <Told change={change} />
                  </span>
                </span>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}

/** What happened to the words of a programme, in a few words. */
export function Told({ change }: { readonly change: WordChange }) {
  const t = useTranslations("vocabulary.history");
  const language = useLocale();
  const name = (names: Names): string => nameIn(names, language);
  switch (change.kind) {
    case "renamed": {
      const { of, from, to } = change.data;
      const renamed = languages.filter((each) => from[each] !== to[each]);
      return (
        <>
          {t(`renamed.${of}`)}{" "}
          {renamed.map((each, index) => (
            <span key={each}>
              {index > 0 && ", "}
              {from[each] ? <span lang={each}>{t("quoted", { name: from[each] })}</span> : t("nothing")}
              {" → "}
              {to[each] ? <span lang={each}>{t("quoted", { name: to[each] })}</span> : t("nothing")}
            </span>
          ))}
        </>
      );
    }
    case "theme_added":
    case "theme_removed":
      return t(change.kind, { name: name(change.data.names) });
    case "stuck_after_set":
      return t(change.kind, change.data);
    default:
      return t(change.kind, { name: name(change.data.terms) });
  }
}
