"use client";

import { Plus } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { Field } from "@/components/ui/field";
import { entriesWith, headOf, inAlphabet } from "@/domain/glossary";
import { may } from "@/domain/permission";
import { EntryForm } from "./entry-form";
import { EntryItem } from "./entry-item";
import { type Reading, useGlossary } from "./keeper";
import { useRemoval } from "./removal";

/** A programme's glossary, in the alphabet of its reader; whoever is of the teams keeps it here. */
export function Glossary({ given }: { readonly given: Reading }) {
  const t = useTranslations("glossary");
  const language = useLocale();
  const { programme, member } = useProgramme();
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const adder = useRef<HTMLButtonElement>(null);
  const [search, setSearch] = useState("");
  const [open, setOpen] = useState<string | null>(null);
  const kept = useRef<string | null>(null);
  const entries = useGlossary(given);
  const remove = useRemoval(heading);
  const keeps = may.keepGlossary(member, programme);
  const sorted = useMemo(() => inAlphabet(entries, language), [entries, language]);
  const found = useMemo(() => entriesWith(sorted, search), [sorted, search]);

  // The focus goes to what was just kept.
  useEffect(() => {
    if (kept.current === null) return;
    document.getElementById(`entry-${kept.current}`)?.focus();
    kept.current = null;
  });

  const onKept = (id: string): void => {
    setOpen(null);
    setSearch("");
    announce(t("kept"));
    kept.current = id;
  };
  return (
    <>
      <header className="words-head">
        <h1 ref={heading} tabIndex={-1}>
          {t("title")}
        </h1>
        <p>{t("lead")}</p>
      </header>
      <div className="glossary-tools no-print">
        <search>
          <Field
            label={t("search")}
            type="search"
            value={search}
            autoComplete="off"
            onChange={(event) => setSearch(event.target.value)}
          />
        </search>
        {keeps && (
          <button ref={adder} type="button" className="btn btn-go" onClick={() => setOpen("new")}>
            <Plus className="i" aria-hidden="true" />
            {t("add")}
          </button>
        )}
      </div>
      {open === "new" && (
        <section className="sheet entry-new">
          <h2>{t("addTitle")}</h2>
          <EntryForm
            entry={null}
            label={t("addTitle")}
            onKept={onKept}
            onLeave={() => {
              setOpen(null);
              adder.current?.focus();
            }}
          />
        </section>
      )}
      <p className="muted small num" role="status">
        {search.trim() === "" ? t("count", { count: entries.length }) : t("found", { count: found.length })}
      </p>
      {found.length === 0 ? (
        <div className="sheet words-empty">
          <p>{entries.length === 0 ? t("empty") : t("nothing")}</p>
        </div>
      ) : (
        <ul className="sheet entries">
          {found.map((entry) => (
            <li key={entry.id}>
              {open === entry.id ? (
                <EntryForm
                  entry={entry}
                  label={t("editNamed", { term: headOf(entry, language).text })}
                  onKept={onKept}
                  onLeave={() => {
                    setOpen(null);
                    kept.current = entry.id;
                  }}
                />
              ) : (
                <EntryItem
                  entry={entry}
                  {...(keeps && { edit: () => setOpen(entry.id), remove: () => void remove(entry) })}
                />
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
