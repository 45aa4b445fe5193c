"use client";

import { X } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useId, useRef, useState } from "react";
import { deeds, type IdeaEdit } from "@/api/client";
import { Fresh } from "@/components/history/fresh";
import { useWhen, When } from "@/components/history/when";
import { City } from "@/components/member/city";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { useFault, useRefusal } from "@/components/ui/refusal";
import { daysBetween, isDay } from "@/domain/day";
import { nameIn } from "@/domain/language";
import { awaitsItsDay } from "@/domain/lifecycle";
import type { Fault } from "@/domain/outcome";
import { useIdea } from "./idea-context";

/** The facts of an idea, each saved as soon as it is chosen. */
export function Facts() {
  const t = useTranslations("idea");
  const locale = useLocale();
  const { programme, people } = useProgramme();
  const { idea } = useIdea();
  const status = programme.statuses.find((other) => other.id === idea.card.status);
  const proposer = people.get(idea.proposed.by);
  return (
    <section className="slip" aria-labelledby="facts">
      <h2 id="facts" tabIndex={-1}>
        {t("facts")}
      </h2>
      <dl>
        <Due />
        <Theme />
        <Fact name={t("status")}>{status && nameIn(status.names, locale)}</Fact>
        <Fact name={t("proposed")}>
          {proposer?.name} {proposer && <City library={proposer.library} />}
          <When at={idea.proposed.at} precision="date" className="small muted num sub" />
        </Fact>
      </dl>
    </section>
  );
}

function Due() {
  const t = useTranslations("idea");
  const { idea, rights } = useIdea();
  const { due } = idea.card;
  const id = useId();
  const { save, error, fault } = useFact("due");
  /** What stands in the field while somebody types; null where it is what is stored. */
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  /** Saves the day that stands in the field; what is none stays there, with what is wrong about it. */
  const settle = (input: HTMLInputElement): void => {
    clearTimeout(waiting.current);
    const { value } = input;
    if (value === "" ? input.validity.badInput : !isDay(value)) {
      setTyped(value);
      fault("not_a_day");
      return;
    }
    if (typed !== null) fault(null);
    setTyped(null);
    if (value !== "" && value !== due) void save({ due: value }, t("dueSaved"));
  };
  if (!rights.edit) {
    return <Fact name={t("due")}>{due ? <DueWords /> : <span className="muted">{t("noDue")}</span>}</Fact>;
  }
  return (
    <Fact name={<label htmlFor={id}>{t("due")}</label>} error={error} id={id}>
      <span className="due no-print">
        <input
          id={id}
          type="date"
          className="field num"
          value={typed ?? due ?? ""}
          min="1900-01-01"
          max="2199-12-31"
          aria-invalid={error !== null}
          aria-describedby={`${id}-error`}
          onChange={(event) => {
            const input = event.target;
            setTyped(input.value);
            fault(null);
            clearTimeout(waiting.current);
            // While somebody types a year, days of other years go by; a chosen day stays.
            if (input.value !== "") waiting.current = setTimeout(() => settle(input), isDay(input.value) ? 900 : 2_500);
          }}
          onBlur={(event) => settle(event.target)}
          onKeyDown={(event) => {
            if (event.key === "Enter") settle(event.currentTarget);
          }}
        />
        {due && (
          <button
            type="button"
            className="btn-sign"
            aria-label={t("clearDue")}
            onClick={() => {
              clearTimeout(waiting.current);
              setTyped(null);
              document.getElementById(id)?.focus();
              void save({ due: null }, t("dueCleared"));
            }}
          >
            <X className="i" aria-hidden="true" />
          </button>
        )}
      </span>
      {due && <DueWords />}
      <Fresh part="due" />
    </Fact>
  );
}

/** The day in words, and how far away it is. */
function DueWords() {
  const t = useTranslations("idea");
  const when = useWhen();
  const { programme, today } = useProgramme();
  const { idea } = useIdea();
  const { due, status } = idea.card;
  if (!due) return null;
  const kind = programme.statuses.find((other) => other.id === status)?.kind;
  const days = daysBetween(today, due);
  const waits = kind !== undefined && awaitsItsDay(kind);
  return (
    <span className="due-words num">
      {when.day(due)}
      {waits && (
        <span className={`small sub ${days < 0 ? "late" : "muted"}`}>
          {days < 0 ? t("overdue", { days: -days }) : t("dueIn", { days })}
        </span>
      )}
    </span>
  );
}

function Theme() {
  const t = useTranslations("idea");
  const locale = useLocale();
  const { programme } = useProgramme();
  const { idea, rights } = useIdea();
  const id = useId();
  const { save, error } = useFact("theme");
  const theme = programme.themes.find((other) => other.id === idea.card.theme);
  const name = theme ? nameIn(theme.names, locale) : t("noTheme");
  if (!rights.edit) return <Fact name={t("theme")}>{name}</Fact>;
  return (
    <Fact name={<label htmlFor={id}>{t("theme")}</label>} error={error} id={id}>
      <select
        id={id}
        className="field no-print"
        value={idea.card.theme ?? ""}
        aria-invalid={error !== null}
        aria-describedby={`${id}-error`}
        onChange={(event) => void save({ theme: event.target.value || null }, t("themeSaved"))}
      >
        <option value="">{t("noTheme")}</option>
        {programme.themes.map((other) => (
          <option key={other.id} value={other.id}>
            {nameIn(other.names, locale)}
          </option>
        ))}
      </select>
      <span className="only-print">{name}</span>
      <Fresh part="theme" />
    </Fact>
  );
}

function Fact({
  name,
  error = null,
  id,
  children,
}: {
  readonly name: ReactNode;
  readonly error?: string | null;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        {id !== undefined && (
          <p id={`${id}-error`} className="field-error" role="alert">
            {error}
          </p>
        )}
      </dd>
    </div>
  );
}

/** Saves one fact at once; a refusal stands at its field. */
function useFact(field: "due" | "theme"): {
  readonly save: (edit: Pick<IdeaEdit, "due" | "theme">, said: string) => Promise<void>;
  readonly error: string | null;
  /** Says what is wrong with a value that is not even sent; null takes it back. */
  readonly fault: (fault: Fault | null) => void;
} {
  const { programme } = useProgramme();
  const { idea, perform } = useIdea();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const fault = useFault();
  const [error, setError] = useState<string | null>(null);
  return {
    error,
    fault: (wrong) => setError(wrong && fault(wrong)),
    save: async (edit, said) => {
      setError(null);
      const answer = await perform({
        guess: () => ({
          ...(edit.due !== undefined && { due: edit.due }),
          ...(edit.theme !== undefined && { theme: edit.theme }),
        }),
        send: (request) => deeds.edit(programme.slug, idea.card.id, edit, request),
      });
      if ("done" in answer) {
        announce(said);
        return;
      }
      const at = "fields" in answer ? answer.fields?.[field] : undefined;
      setError(at ? fault(at) : refusal(answer));
    },
  };
}
