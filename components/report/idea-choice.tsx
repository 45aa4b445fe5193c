"use client";

import { ChevronDown } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState } from "react";
import { useAnnounce } from "@/components/ui/announcer";
import type { Language } from "@/domain/language";

/** An idea that can be chosen, with its title for the reader. */
export interface Choosable {
  readonly number: number;
  readonly mark: string;
  readonly title: string;
  readonly language: Language;
}

/** So many are shown at once; the others are found by searching. */
const mostShown = 100;

/** Which ideas stand in the report with all their words: a list that can be searched. */
export function IdeaChoice({
  ideas,
  chosen,
  slug,
  kept,
}: {
  readonly ideas: readonly Choosable[];
  /** Shelf numbers. */
  readonly chosen: readonly number[];
  readonly slug: string;
  /** What else the address says, as names and values. */
  readonly kept: readonly (readonly [string, string])[];
}) {
  const t = useTranslations("report.choose");
  const router = useRouter();
  const announce = useAnnounce();
  const details = useRef<HTMLDetailsElement>(null);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set(chosen));
  const [words, setWords] = useState("");
  const id = useId();
  const fitting = ideas.filter((idea) => fits(idea, words));
  // What is picked comes along, whatever is searched for.
  const shown = fitting.slice(0, mostShown);
  const hidden = [...picked].filter((number) => !shown.some((idea) => idea.number === number));

  const pick = (number: number, on: boolean): void => {
    const next = new Set(picked);
    if (on) next.add(number);
    else next.delete(number);
    setPicked(next);
  };
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    const numbers = [...picked].sort((a, b) => a - b);
    const search = new URLSearchParams(kept.map(([name, value]) => [name, value]));
    if (numbers.length > 0) search.set("ideas", numbers.join(","));
    router.push(`/${slug}/progress/report${search.size > 0 ? `?${search}` : ""}`, { scroll: false });
    if (details.current) details.current.open = false;
    details.current?.querySelector("summary")?.focus();
    announce(t("done", { count: numbers.length }));
  };

  return (
    <details ref={details} className="report-choice">
      <summary className="chip">
        {t("open", { count: chosen.length })} <ChevronDown className="i" aria-hidden="true" />
      </summary>
      <form action={`/${slug}/progress/report`} method="get" className="report-choices" onSubmit={apply}>
        {[...kept, ...hidden.map((number) => ["ideas", String(number)] as const)].map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label className="field-label" htmlFor={`${id}-words`}>
          {t("search")}
        </label>
        <input
          id={`${id}-words`}
          type="search"
          className="field"
          value={words}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
          onKeyDown={(event) => {
            // Enter finds; what is chosen is taken over by its button.
            if (event.key === "Enter") event.preventDefault();
          }}
        />
        <fieldset>
          <legend className="small muted">{t("list")}</legend>
          {shown.map(({ number, mark, title, language }) => (
            <label key={number} className="report-pick">
              <input
                type="checkbox"
                className="check"
                name="ideas"
                value={number}
                checked={picked.has(number)}
                onChange={(event) => pick(number, event.target.checked)}
              />
              <span className="mark">{mark}</span>
              <span lang={language}>{title}</span>
            </label>
          ))}
        </fieldset>
        {fitting.length === 0 && <p className="small muted">{t("none")}</p>}
        {fitting.length > shown.length && (
          <p className="small muted">{t("more", { count: fitting.length - shown.length })}</p>
        )}
        <p className="row">
          <button type="submit" className="btn btn-s btn-go">
            {t("apply", { count: picked.size })}
          </button>
          {picked.size > 0 && (
            <button type="button" className="btn btn-s btn-bare" onClick={() => setPicked(new Set())}>
              {t("clear")}
            </button>
          )}
        </p>
      </form>
    </details>
  );
}

/** Whether an idea has all the words, in its title or as its shelf mark, however they are accented. */
function fits({ mark, title }: Choosable, words: string): boolean {
  const text = plain(`${mark} ${title}`);
  return plain(words)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").replaceAll("ß", "ss").toLowerCase();
}
